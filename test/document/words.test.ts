import {describe, expect, it} from 'vitest'
import {abbreviationClass, AFTER_TIME, LABELS} from '../../src/document/sentences/abbreviations.ts'
import {isCue, isParticle, isStarter} from '../../src/document/sentences/words.ts'

const words = (list: string): string[] => list.split(' ')

describe('abbreviationClass', () => {
  it.each<[string | undefined, string]>([
    ['name', 'Mr Messrs Rev Sen Det Adm Pvt Treas vs eg MR REV'],
    ['final', 'Inc Co Blvd Mfg Conn Okla Neb Tex etc PhD min yd INC BLVD'],
    ['number', 'No vols Fig Art p NO FIG'],
    ['date', 'Jan Sept Thurs Sun JAN THURS'],
    // A letter alone is no abbreviation, a word in small letters is not that in capitals, and only short ones are shouted.
    [undefined, 'P INTLX MESSRS ASSOCS jan sun inc mr xyz Xyz ETCX'],
  ])('knows as %s: %s', (kind, list) => {
    expect(words(list).map((word) => abbreviationClass(word))).toEqual(words(list).map(() => kind))
  })
})

describe('words that start sentences', () => {
  it('are function words with one capital, whatever is elided', () => {
    expect(words('The Which Despite Behind Neither Is However Today According Everything Police He’s They\'ll Don’t I\'m Can’t We’ve You’re Ca').filter((word) => !isStarter(word))).toEqual([])
  })
  it('are no names, and no beginnings of words', () => {
    expect(words('Reed Tha Whe Shares He’sx He’q Don’tx The’t Do-t Hed').filter((word) => isStarter(word))).toEqual([])
  })
})

it('knows verbs of saying, particles, labels and zones', () => {
  expect(words('said replied told chanted').every(isCue)).toBe(true)
  expect(words('went Said of').some(isCue)).toBe(false)
  expect(words('of van ibn').every(isParticle)).toBe(true)
  expect(words('Van and').some(isParticle)).toBe(false)
  expect(words('plan appendix hepatitis apartment version world').every((word) => LABELS.has(word))).toBe(true)
  expect(words('monday march est may sept mountain pst utc wat bc ad').every((word) => AFTER_TIME.has(word))).toBe(true)
})
