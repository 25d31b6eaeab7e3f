import {describe, expect, it} from 'vitest'
import {
  CharClass, classOf, isApostrophe, isAstralWord, isCloser, isLowSurrogate, isOpener, isSpace, isTerminal, isWordAt, isWordBefore, skipSpace, skipSpaceBack,
} from '../../src/document/characters.ts'
import {isPadding} from '../../src/document/lines.ts'

/** The code units for which something holds, as hexadecimal ranges. */
function unitsOf(holds: (unit: number) => boolean): string {
  const ranges: string[] = []
  for (let unit = 0; unit <= 0x10000; unit++) {
    if (unit === 0x10000 || !holds(unit)) continue
    const first = unit
    while (unit < 0xffff && holds(unit + 1)) unit++
    ranges.push(first === unit ? first.toString(16) : `${first.toString(16)}-${unit.toString(16)}`)
  }
  return ranges.join(' ')
}

// One unit more or less, and a mark ends a sentence that it should not, or white space becomes a word: so each set is stated whole.
describe('sets of code units', () => {
  it.each<[string, (unit: number) => boolean, string]>([
    ['white space', isSpace, '9-d 20 85 a0 ad 34f 61c 1680 180e 2000-200f 2028-202f 205f-2069 3000 fe00-fe0f feff'],
    ['ignorable', (unit) => classOf(unit) === CharClass.ignorable, 'ad 34f 61c 180e 200b-200f 202a-202e 2060-2069 fe00-fe0f feff'],
    ['surrogates', (unit) => classOf(unit) === CharClass.surrogate, 'd800-dfff'],
    ['low surrogates', isLowSurrogate, 'dc00-dfff'],
    ['padding of blocks', isPadding, '9-d 20 85 a0 1680 2000-200f 2028-2029 202f 205f-2060 3000 feff'],
    ['apostrophes', isApostrophe, '27 60 b4 2019'],
    ['marks that end sentences', isTerminal, '21 2e 3f 2026 203d 3002 ff01 ff1f'],
    ['closing marks', isCloser, '22 27 29 5d 7d bb 2019 201d 2033 203a'],
    ['opening marks', isOpener, '22 27-28 5b 60 7b a1 ab bf 2018 201a 201c 201e 2039'],
    ['symbols of ASCII and of parse-latin', (unit) => classOf(unit) === CharClass.symbol && (unit > 0x1f && unit < 0x7f || unit > 0x2010 && unit < 0x2040),
      '23-26 2a-2b 3c-3e 40 5e 60 7c 7e 2020-2021 2030-2031 203b'],
  ])('%s', (_, holds, units) => {
    expect(unitsOf(holds)).toBe(units)
  })
})

describe('classOf', () => {
  it.each<[keyof typeof CharClass, string]>([
    ['mark', '\u0301\u0903\u20dd'],
    ['digit', '09²½Ⅷ٣'],
    ['lower', 'azéßﬁ'],
    ['upper', 'AZÉǅ'],
    ['letter', 'ª中אʰ\u3042'],
    ['punctuation', '.,;!?"\'()[]{}-_/\\:–—“”‘’„«»…¿·'],
    ['symbol', '#%&*@$€+=<>^`|~©†‡‰※\u2190\ue000'],
    // What no version of Unicode has named yet: letters, but for the part of the plane that holds signs.
    ['letter', '\u0378\u1fff\uffef'],
    ['symbol', '\u20cf\u2fe0'],
  ])('tells a %s: %s', (name, chars) => {
    for (const char of chars) expect([char, classOf(char.charCodeAt(0))]).toEqual([char, CharClass[name]])
  })

  it('gives the same again', () => {
    expect([classOf(0x61), classOf(0x61)]).toEqual([CharClass.lower, CharClass.lower])
  })
})

describe('words', () => {
  it.each<[number, boolean]>([
    [0xffff, false], [0x10000, true], [0x1cfff, true], [0x1d000, false], [0x1d3ff, false], [0x1d400, true], [0x1efff, true], [0x1f000, false],
    [0x1fbff, false], [0x1fc00, true], [0xdffff, true], [0xe0000, false],
  ])('are made of %i: %s', (point, isWord) => {
    const text = `-${String.fromCodePoint(point)}-`
    expect(isAstralWord(text, 1)).toBe(isWord)
    if (point > 0xffff) expect([isWordAt(text, 1), isWordBefore(text, 3)]).toEqual([isWord, isWord])
  })

  it('are not made of halves of pairs, nor of nothing', () => {
    expect([isAstralWord('\ud835', 0), isAstralWord('\udc00', 0), isAstralWord('a', 1), isAstralWord('', 0)]).toEqual([false, false, false, false])
    expect([isWordAt('\ud835', 0), isWordBefore('\udc00', 1), isWordBefore('a\udc00', 2)]).toEqual([false, false, false])
  })

  it.each([['a', true], ['5', true], ['\u0301', true], ['中', true], ['-', false], [' ', false], ['\u200b', false], ['€', false]])('%j: %s', (char, isWord) => {
    expect([isWordAt(`-${char}`, 1), isWordBefore(`${char}-`, 1)]).toEqual([isWord, isWord])
  })
})

describe('skipSpace', () => {
  it('goes to the first code unit that is none, and not beyond the end', () => {
    expect([skipSpace('a \u200b b', 1, 5), skipSpace('a   b', 1, 3), skipSpace('ab', 1, 2), skipSpace('a ', 1, 2), skipSpace('a  ', 2, 2)]).toEqual([4, 3, 1, 2, 2])
  })
  it('goes back over what is none, and not before the start', () => {
    expect([skipSpaceBack('a \u200b b', 4, 0), skipSpaceBack('a   b', 4, 2), skipSpaceBack('ab', 2, 0), skipSpaceBack('  a', 2, 0), skipSpaceBack('   ', 2, 2)]).toEqual([1, 2, 2, 0, 2])
  })
})
