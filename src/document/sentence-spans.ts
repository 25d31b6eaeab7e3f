import {checkDocument} from './check.ts'
import {readSentences} from './reading.ts'
import {spanOf} from './span.ts'
import type {Document, Span} from './types.ts'

/**
 * The sentences of a document, of all its blocks, in the order of the text.
 *
 * @param document A parsed document.
 * @returns Their spans.
 * @throws TypeError if `document` is not a parsed document.
 * @example
 * ```ts
 * import {parseDocument, sentences} from 'nutgraf'
 *
 * const document = parseDocument('Mr. Reed left at 5 p.m. on Friday. He was late.')
 *
 * sentences(document).map((sentence) => sentence.text) // => ['Mr. Reed left at 5 p.m. on Friday.', 'He was late.']
 * ```
 */
export function sentences(document: Document): readonly Span[] {
  checkDocument(document)
  const spans: Span[] = []
  let from = 0
  readSentences(document, {
    begin: (start) => {
      from = start
    },
    end: (end) => {
      spans.push(spanOf(document.text, from, end))
    },
  })
  return spans
}
