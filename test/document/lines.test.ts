import {describe, expect, it} from 'vitest'
import {cutBefore, findBlocks} from '../../src/document/lines.ts'

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
