import {createHash} from 'node:crypto'
import {analyzeDocument, parseDocument, sentences} from '../../src/index.ts'
import type {Found} from './table.ts'

/** What is found in a text. */
export function findIn(text: string): Found {
  const document = parseDocument(text, {id: 'a'})
  const {blocks, quotes, entities, diagnostics} = analyzeDocument(document)
  return {
    blocks: blocks.length,
    sentences: sentences(document).length,
    quotes: quotes.length,
    speakers: [...new Set(quotes.flatMap(({speakers}) => speakers.map(({name}) => name)))],
    entities: entities.length,
    codes: diagnostics.map(({code}) => code),
  }
}

/** A hash of all that is read from some texts: two that are equal have been read alike. */
export function hashOf(texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) {
    const document = parseDocument(text, {id: 'a'})
    hash.update(JSON.stringify(document))
    hash.update(JSON.stringify(analyzeDocument(document)))
  }
  return hash.digest('hex')
}
