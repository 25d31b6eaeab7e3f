import {createSearch, type Span} from '../document/index.ts'
import type {TokenTable} from '../language/index.ts'
import type {Region} from './marks.ts'

/** Finds where a quotation stands; quotations are asked for in the order of the text. */
export interface Places {
  /** The stretches between quotation marks. */
  readonly regions: readonly Region[]
  /** The sentences. */
  readonly sentences: TokenTable['sentences']
  /** Index of the first region that ends after an offset. */
  readonly regionAfter: (at: number) => number
  /** Index of the first sentence that ends after an offset. */
  readonly sentenceAt: (at: number) => number
}

/** Makes a document's places searchable. */
export function createPlaces({sentences}: TokenTable, regions: readonly Region[]): Places {
  const regionFrom = createSearch(regions.length, (index, at) => regions[index]!.start < at)
  return {
    regions,
    sentences,
    // Regions of one depth do not overlap, and few are nested: a short walk back is enough.
    regionAfter: (at) => {
      let first = regionFrom(at)
      while (first > 0 && regions[first - 1]!.end > at) first--
      return first
    },
    sentenceAt: createSearch(sentences.length, (index, at) => sentences[index]!.end <= at),
  }
}

const LETTERS = /[\p{L}\p{N}]/u

/** Whether all letters of a content stand between quotation marks, none, or some. */
export function kindOf(text: string, content: readonly Span[], {regions, regionAfter}: Places): 'direct' | 'indirect' | 'mixed' {
  let quoted = false
  let bare = false
  for (const span of content) {
    let at = span.start
    for (let index = regionAfter(span.start); index < regions.length && regions[index]!.start < span.end; index++) {
      const region = regions[index]!
      if (region.depth > 1 || region.end <= at) continue
      if (region.start > at && LETTERS.test(text.slice(at, region.start))) bare = true
      if (LETTERS.test(text.slice(Math.max(at, region.start), Math.min(span.end, region.end)))) quoted = true
      at = Math.min(span.end, region.end)
    }
    if (at < span.end && LETTERS.test(text.slice(at, span.end))) bare = true
  }
  return quoted && bare ? 'mixed' : quoted ? 'direct' : 'indirect'
}

/** The words of a part without its outer marks. */
export function wordsOf(span: Span, {regions, regionAfter}: Places): string {
  for (let index = regionAfter(span.start); index < regions.length && regions[index]!.start <= span.start; index++) {
    const region = regions[index]!
    if (region.start === span.start && region.end === span.end) return span.text.slice(region.innerStart - span.start, region.innerEnd - span.start)
  }
  return span.text
}

/** The sentences that a content touches. */
export function sentencesOf({sentences, sentenceAt}: Places, content: readonly Span[]): number[] {
  const found = new Set<number>()
  for (const span of content) {
    for (let index = sentenceAt(span.start); index < sentences.length && sentences[index]!.start < span.end; index++) found.add(index)
  }
  return [...found].sort((a, b) => a - b)
}
