import {describe, expect, it} from 'vitest'
import {labelEnd, skipFootnotes} from '../../src/document/sentences/footnotes.ts'

// What stands around a block is another's.
const AROUND: readonly (readonly [string, string])[] = [['', ''], ['²', '²'], ['[', ']'], [' ', ' [1]'], ['a', '[1]'], ['1', '³'], ['[1]', '1]']]

describe('skipFootnotes', () => {
  // `|` is after the footnote marks that the text begins with.
  it.each([
    '|', '| a', '|a', '[17]|', '[17]| a', '[17][18]|', '[17] [18]| a', ' [17]|', '|  [17]', '\u00a0[17]|', '[a]|', '[citation needed]|', '[note 5]|', '|[a b]', '|[17', '|[', '| [',
    '²|', '¹³|', '¹²³| a', '⁰⁹|', '⁴| a', '|⁺', '| ²', '²[1]|', '[1]²|', '² [1]|', '|´', '|°', '|º', '|\u206f', '|\u207a', '[1]|(2)', '[1]|]',
    '[1][2][3][4][5][6][7][8]|', '[1][2][3][4][5][6][7][8]|[9]',
  ])('%j', (marked) => {
    const text = marked.replace('|', '')
    for (const [before, after] of AROUND) expect([before, after, skipFootnotes(before + text + after, before.length, before.length + text.length) - before.length]).toEqual([before, after, marked.indexOf('|')])
  })
})

describe('labelEnd', () => {
  // What follows the bracket, and the index after the bracket that closes it.
  it.each<[string, number]>([
    ['1]', 2], ['1, 2-3–4]', 9], ['123456789012]', 13], ['1234567890123]', 0], ['a]', 2], ['A]', 0], ['ab]', 0], ['é]', 2], ['²]', 2], ['note 5]', 7], ['note]', 0], ['a note 5]', 0],
    ['citation needed]', 16], ['needed]', 0], [`${'x'.repeat(16)} needed]`, 24], [`${'x'.repeat(17)} needed]`, 0], ['citation needed.]', 0], ['1;2]', 0], ['[1]', 0], ['1[2]', 0], [']', 0], ['', 0], ['1', 0], ['1 ]', 3],
  ])('%j', (text, end) => {
    for (const [before, after] of AROUND) {
      const found = labelEnd(before + text + after, before.length, before.length + text.length)
      expect([before, after, found === 0 ? 0 : found - before.length]).toEqual([before, after, end])
    }
  })
})
