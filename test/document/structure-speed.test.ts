import {describe, expect, it} from 'vitest'
import {BYLINE_RULES} from '../../src/document/blocks/bylines.ts'
import {labelBlocks} from '../../src/document/blocks/index.ts'
import {NOTE_RULES} from '../../src/document/blocks/notes.ts'
import {PICTURE_RULES} from '../../src/document/blocks/pictures.ts'
import {READER_RULES} from '../../src/document/blocks/reader.ts'
import {RELATED_RULES} from '../../src/document/blocks/related.ts'
import {SHAPE_RULES} from '../../src/document/blocks/shapes.ts'
import {diagnose} from '../../src/document/diagnostics.ts'
import {findBlocks} from '../../src/document/lines.ts'
import {findMetadata} from '../../src/document/metadata/index.ts'
import type {Field} from '../../src/document/types.ts'

const ALPHABET = ['a', 'By Jo Reed', 'Related', '\n', '\n\n', ' ', '.', '"', '“', '”', '(', ')', '3 May 2019', ':', '—', '\r\n', '\ud83d', '😀', 'Photo: ', 'x'.repeat(90), 'the of and said.']

/** A text of pieces that a linear congruential generator picks: the same in every run. */
function textOf(seed: number): string {
  let state = seed
  const pieces: string[] = []
  for (let index = 0; index < 60; index++) {
    state = (state * 1103515245 + 12345) % 2147483648
    pieces.push(ALPHABET[Math.floor(state / 65536) % ALPHABET.length]!)
  }
  return pieces.join('')
}

// One that may stand anywhere makes the sieve of them all look at every character of every line, which takes ten times as long.
it.each([...SHAPE_RULES, ...RELATED_RULES, ...READER_RULES, ...NOTE_RULES, ...BYLINE_RULES, ...PICTURE_RULES]
  .filter(({pattern, slow, hint, sign}) => pattern && !slow && hint === undefined && sign === undefined))('a pattern without a hint begins where the line does: $name', ({pattern}) => {
  expect(pattern!.source).toMatch(/^\^/)
})

describe('the structure of any text', () => {
  it('has blocks in order with clean edges, and fields that slice back to their words', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const text = textOf(seed)
      const raw = findBlocks(text, text.length)
      let at = 0
      for (const {start, end} of raw) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
        at = end
      }
      const blocks = labelBlocks(text, raw, 'detect')
      const {author = [], image = [], keywords = [], datePublished, dateModified, ...rest} = findMetadata(text, blocks)
      const images = image.flatMap(({caption, creditText}) => [caption, creditText])
      for (const field of [...author, ...images, ...keywords, ...Object.values<Field | undefined>(rest)]) {
        if (field) expect(text.slice(field.start, field.end)).toBe(field.value)
      }
      for (const date of [datePublished, dateModified]) if (date) expect(text.slice(date.start, date.end)).toMatch(/2019/)
      for (const {span} of diagnose(text, blocks, text.length)) if (span) expect(text.slice(span.start, span.end)).toBe(span.text)
    }
  })

  // Guards against a pattern that backtracks over a whole line: each of these took seconds with one.
  it.each([
    ['a line of a million letters', 'a'.repeat(1_000_000)],
    ['a line of a million spaces between words', `a${' '.repeat(1_000_000)}b`],
    ['a line of words', 'By Reed and '.repeat(80_000)],
    ['lines of bylines', 'By Jo Reed\n'.repeat(50_000)],
    ['lines of dates', '3 May 2019\n'.repeat(50_000)],
    ['lines of brackets', `${'('.repeat(390)}\n`.repeat(2000)],
    ['lines of quotation marks', '"\n'.repeat(100_000)],
    ['capitals', 'AAAA BBBB '.repeat(50_000)],
    ['digits', `${'1 '.repeat(200)}\n`.repeat(2000)],
  ])('is found in linear time: %s', (_, text) => {
    const blocks = labelBlocks(text, findBlocks(text, text.length), 'detect')
    findMetadata(text, blocks)
    diagnose(text, blocks, text.length)
  }, 5000)
})
