import fc from 'fast-check'
import type {Paragraph} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import {extractQuotes, parseDocument, sentences} from 'nutgraf'
import {describe, expect, test} from 'vitest'
import {news} from './support/news.ts'
import {runs} from './support/runs.ts'
import {ARTICLES} from './support/texts.ts'

/** Quotations as a reader in a hurry finds them: whatever stands between marks, to the end of the paragraph where none closes. */
function naiveSpans(text: string): string[] {
  const spans: string[] = []
  let start = 0
  for (const paragraph of text.split('\n\n')) {
    let open = -1
    for (const {0: mark, index} of paragraph.matchAll(/["“”]/g)) {
      if (open < 0) open = index
      else if (mark !== '“') {
        spans.push(`${start + open}–${start + index + 1}`)
        open = -1
      }
    }
    if (open >= 0) spans.push(`${start + open}–${start + paragraph.length}`)
    start += paragraph.length + 2
  }
  return spans
}

describe('articles whose quotations are known because they were written so', () => {
  const spansOf = (contents: readonly (readonly {start: number; end: number}[])[]): string[][] => contents.map((content) => content.map(({start, end}) => `${start}–${end}`))

  test('every quotation is found, with all its parts and its speaker, and no other', () => {
    fc.assert(fc.property(news, ({text, quotes}) => {
      const found = extractQuotes(parseDocument(text, {structure: 'body'})).filter(({kind}) => kind !== 'indirect')
      expect(spansOf(found.map(({content}) => content))).toEqual(spansOf(quotes.map(({content}) => content)))
      expect(found.map(({kind}) => kind)).toEqual(quotes.map(() => 'direct'))
      expect(found.map(({speakers}) => speakers.map(({name}) => name))).toEqual(quotes.map(({speaker}) => [speaker]))
    }), runs(120))
  })

  test('whatever stands between marks is in one', () => {
    fc.assert(fc.property(news, ({text}) => {
      const found = extractQuotes(parseDocument(text, {structure: 'body'})).filter(({kind}) => kind !== 'indirect')
      expect(found.flatMap(({content}) => spansOf([content])[0]!)).toEqual(naiveSpans(text))
    }), runs(60))
  })
})

test('sentences are those of parse-english, 995 in 1,000', () => {
  const parser = new ParseEnglish()
  const own = new Set<string>()
  const theirs = new Set<string>()
  for (const [index, text] of ARTICLES.entries()) {
    const document = parseDocument(text)
    for (const {start, end} of sentences(document)) own.add(`${index} ${text.slice(start, end)}`)
    // A block at a time: over line ends it joins what stands on two lines.
    for (const {start, end} of document.blocks) {
      for (const paragraph of parser.parse(text.slice(start, end)).children as Paragraph[]) {
        for (const sentence of paragraph.children) {
          if (sentence.type === 'SentenceNode') theirs.add(`${index} ${text.slice(start + sentence.position!.start.offset!, start + sentence.position!.end.offset!)}`)
        }
      }
    }
  }
  const differing = [...[...own].filter((span) => !theirs.has(span)), ...[...theirs].filter((span) => !own.has(span))]
  expect(own.size).toBeGreaterThan(100)
  expect(differing.length / (own.size + theirs.size), differing.join('\n')).toBeLessThanOrEqual(0.005)
})
