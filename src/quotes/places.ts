import {createSearch, type Span} from '../document/index.ts'
import type {TokenTable} from '../language/index.ts'
import type {Region} from './marks.ts'

/** Finds where a quotation stands; quotations are asked for in the order of the text. */
export interface Places {
  /** The stretches between quotation marks that stand in no other: none of them overlap. */
  readonly outer: readonly Region[]
  /** Index of the first of these that ends after an offset. */
  readonly outerAfter: (at: number) => number
  /** The stretch, outer or nested, whose opening mark stands at an offset. */
  readonly regionAt: (at: number) => Region | undefined
  /** The sentences. */
  readonly sentences: TokenTable['sentences']
  /** Index of the first sentence that ends after an offset. */
  readonly sentenceAt: (at: number) => number
}

/** Makes a document's places searchable. */
export function createPlaces({sentences}: TokenTable, regions: readonly Region[]): Places {
  const outer = regions.filter(({depth}) => depth === 1)
  const starts = new Map(regions.map((region) => [region.start, region]))
  return {
    outer,
    outerAfter: createSearch(outer.length, (index, at) => outer[index]!.end <= at),
    regionAt: (at) => starts.get(at),
    sentences,
    sentenceAt: createSearch(sentences.length, (index, at) => sentences[index]!.end <= at),
  }
}

const LETTERS = /[\p{L}\p{N}]/u

/** Whether all letters of a content stand between quotation marks, none, or some. */
export function kindOf(text: string, content: readonly Span[], {outer, outerAfter}: Places): 'direct' | 'indirect' | 'mixed' {
  let quoted = false
  let bare = false
  for (const span of content) {
    let at = span.start
    for (let index = outerAfter(at); index < outer.length && outer[index]!.start < span.end; index++) {
      const region = outer[index]!
      const start = Math.max(at, region.start)
      const end = Math.min(span.end, region.end)
      if (LETTERS.test(text.slice(at, start))) bare = true
      if (LETTERS.test(text.slice(start, end))) quoted = true
      at = end
    }
    if (LETTERS.test(text.slice(at, span.end))) bare = true
  }
  return quoted ? (bare ? 'mixed' : 'direct') : 'indirect'
}

/** The words of a part without its outer marks. */
export function wordsOf(span: Span, {regionAt}: Places): string {
  const region = regionAt(span.start)
  return region?.end === span.end ? span.text.slice(region.innerStart - span.start, region.innerEnd - span.start) : span.text
}

/** The sentences that a content touches. */
export function sentencesOf({sentences, sentenceAt}: Places, content: readonly Span[]): number[] {
  const found = new Set<number>()
  for (const span of content) {
    for (let index = sentenceAt(span.start); index < sentences.length && sentences[index]!.start < span.end; index++) found.add(index)
  }
  return [...found].sort((a, b) => a - b)
}
