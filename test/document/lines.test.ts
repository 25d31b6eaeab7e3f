import {describe, expect, it} from 'vitest'
import {cutBefore, findBlocks, trimRange} from '../../src/document/lines.ts'

const textsOf = (text: string, limit = text.length): string[] => findBlocks(text, limit).map(({start, end}) => text.slice(start, end))

describe('findBlocks', () => {
  it.each([
    ['an empty text', '', []],
    ['white space', ' \n\t\r\n\u00a0\ufeff\n', []],
    ['every line end', 'a\nb\rc\r\nd\u2028e\u2029f\u0085g\fh', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']],
    ['padding at the edges', '\ufeff\u200b  One \u00a0\n\u3000Two\u200d\n', ['One', 'Two']],
    ['padding inside', 'One\u200btwo\u00a0three', ['One\u200btwo\u00a0three']],
    ['a line of zero-width characters', 'One\n\u200b\u2060\nTwo', ['One', 'Two']],
    ['a lone surrogate', '\ud83d\n\ude00', ['\ud83d', '\ude00']],
  ])('cuts %s', (_, text, blocks) => {
    expect(textsOf(text)).toEqual(blocks)
  })

  it('stops at the limit, before a surrogate pair or a CRLF that it would cut', () => {
    expect(textsOf('One two', 3)).toEqual(['One'])
    expect(textsOf('a😀b', 2)).toEqual(['a'])
    expect(cutBefore('a\r\nb', 2)).toBe(1)
    expect(cutBefore('a😀b', 3)).toBe(3)
    expect(cutBefore('ab', 9)).toBe(2)
    expect(cutBefore('ab', 0)).toBe(0)
  })

  const wrapped = [
    'The harbour master of the small town said on Monday that the new pier',
    'would open in the spring, two years later than the council had planned',
    'when the work began.',
    '',
    'He told a meeting of residents that the storms of the winter had broken',
    'the foundations twice, and that the engineers wanted to wait until the',
    'sea was calm before they set the last of the piles.',
  ]

  it('joins the lines of a hard-wrapped paragraph', () => {
    const blocks = textsOf(wrapped.join('\n'))
    expect(blocks).toHaveLength(2)
    expect(blocks[0]).toBe(wrapped.slice(0, 3).join('\n'))
    expect(textsOf(wrapped.join('\r\n'))).toHaveLength(2)
  })

  it('keeps titles, dates and items of a hard-wrapped text apart', () => {
    const blocks = textsOf(['Pier to open late', '3 March 2011', '', ...wrapped, '- It was the second delay of the works', '- It was the dearest'].join('\n'))
    expect(blocks.slice(0, 2)).toEqual(['Pier to open late', '3 March 2011'])
    expect(blocks.slice(-2)).toEqual(['- It was the second delay of the works', '- It was the dearest'])
  })

  it.each([
    ['a caption that stands twice', 'A ferry leaves the old harbour of the town (NTV)\nA ferry leaves the old harbour of the town (NTV)\n\nMore text here.'],
    ['titles above dates', 'Council to vote on new harbour fees\n3 March 2011\n\nFerry line adds a boat for summer\n4 March 2011\n\nFire at the old mill is out\n5 March 2011'],
    ['a list', 'apples\npears\nplums\nand a very long line about the harvest of this year in the valley\ncherries'],
  ])('does not join %s', (_, text) => {
    expect(findBlocks(text, text.length)).toHaveLength(text.split('\n').filter(Boolean).length)
  })
})

describe('cutBefore', () => {
  it.each<[string, number, number]>([
    ['\ud800\udc00', 1, 0], ['\udbff\udfff', 1, 0], ['\ud7ff\udc00', 1, 1], ['\udc00\udc00', 1, 1], ['\ud800\udbff', 1, 1], ['\ud800\ue000', 1, 1], ['a\udc00', 1, 1],
    ['\ud800a', 1, 1], ['\r\n', 1, 0], ['\r\r', 1, 1], ['\n\n', 1, 1], ['a\n', 1, 1], ['\ra', 1, 1], ['ab', 1, 1], ['ab', 2, 2], ['ab', 3, 2], ['ab', -1, 0], ['\r\n', 2, 2],
  ])('of %j at %i', (text, limit, cut) => {
    expect(cutBefore(text, limit)).toBe(cut)
  })
})

describe('line ends', () => {
  it('are these and no others', () => {
    const ends: string[] = []
    for (let unit = 0; unit <= 0xffff; unit++) if (findBlocks(`a${String.fromCharCode(unit)}b`, 3).length === 2) ends.push(unit.toString(16))
    expect(ends.join(' ')).toBe('a c d 85 2028 2029')
  })
})

describe('trimRange', () => {
  it.each<[string, number, number, ReturnType<typeof trimRange>]>([
    ['ab', 0, 2, {start: 0, end: 2}], [' a b ', 0, 5, {start: 1, end: 4}], ['x a x', 1, 4, {start: 2, end: 3}], ['  ', 0, 2, undefined], ['a  b', 1, 3, undefined], ['ab', 1, 1, undefined],
  ])('of %j from %i to %i', (text, start, end, range) => {
    expect(trimRange(text, {start, end})).toEqual(range)
  })
})

/** A line of `length` code units that begins with `start`. */
const line = (length: number, start = 'then'): string => `${`${start}${' wwwwwwwww'.repeat(30)}`.slice(0, length - 1)}x`
/** How many lines each block of a text has. */
const sizes = (lines: readonly string[]): number[] => textsOf(lines.join('\n')).map((block) => block.split('\n').length)
const times = <Item>(count: number, make: (index: number) => Item): Item[] => Array.from({length: count}, (_, index) => make(index))

// A text is hard-wrapped if enough of its lines were too full for the next line's first word, and go on in small letters.
describe('hard-wrapped lines', () => {
  it.each<[string, readonly string[], readonly number[]]>([
    ['three that are followed', times(4, () => line(60)), [4]],
    ['two are too few', times(3, () => line(60)), [1, 1, 1]],
    ['the narrowest', times(4, () => line(40)), [4]],
    ['narrower', times(4, () => line(39)), [1, 1, 1, 1]],
    ['the widest', times(4, () => line(110)), [4]],
    ['wider', times(4, () => line(111)), [1, 1, 1, 1]],
    ['one long line in twenty', times(20, (at) => line(at === 3 ? 200 : 60)), [20]],
    ['one long line in nineteen', times(19, (at) => line(at === 3 ? 200 : 60)), times(19, () => 1)],
    ['one wide line in forty does not set the width', times(40, (at) => line(at === 3 ? 100 : 60)), [40]],
    ['blank lines between', [...times(4, () => line(60)), '', ...times(4, () => line(60))], [4, 4]],
    ['a last line that is short', [...times(4, () => line(60)), 'end.'], [5]],
    // Two columns may be left free; then the next word must be longer than what is left.
    ['a line with room for nothing', times(8, (at) => line(at === 3 ? 58 : 60, 'a')), [8]],
    ['a line with room for a letter and no space', times(8, (at) => line(at === 3 ? 57 : 60, 'a')), [8]],
    ['a line with room for a letter', times(8, (at) => line(at === 3 ? 56 : 60, 'a')), [4, 4]],
    ['a line with room for four letters, before a word of five', times(8, (at) => line(at === 3 ? 53 : 60, 'thena')), [8]],
    ['a line with room for the word that follows', [...times(4, () => line(60)), line(40), 'so', line(60), line(60), line(60)], [5, 1, 3]],
    ['three quarters of the lines full', [...times(6, () => line(60, 'a')), ...times(3, () => line(50, 'a'))], [7, 1, 1]],
    ['fewer lines full', [...times(5, () => line(60, 'a')), ...times(3, () => line(50, 'a'))], times(8, () => 1)],
    ['three in ten go on in small letters', times(11, (at) => line(60, at > 7 ? 'then' : 'Then')), [11]],
    ['two in ten do', times(11, (at) => line(60, at > 8 ? 'then' : 'Then')), times(11, () => 1)],
    ['a line set in by two', times(8, (at) => (at === 4 ? '  ' : '') + line(60)), [4, 4]],
    ['a line set in by one', times(8, (at) => (at === 4 ? ' ' : '') + line(60)), [8]],
    ['all lines set in', times(8, () => `    ${line(60)}`), [8]],
    ...['- ', '* ', '• ', '– ', '— ', '1. ', '12. ', '9) '].map((mark): [string, string[], number[]] => [`an item: ${mark}`, times(8, (at) => line(60, at === 4 ? mark : 'then')), [4, 4]]),
    ...['-', '123. ', '1', '1.', 'a. '].map((mark): [string, string[], number[]] => [`no item: ${mark}`, times(8, (at) => line(60, at === 4 ? `${mark}then` : 'then')), [8]]),
  ])('%s', (_, lines, expected) => {
    expect(sizes(lines)).toEqual(expected)
  })
})
