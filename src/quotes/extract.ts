import {createSearch, spanOf, type Document, type Span} from '../document/index.ts'
import {entityAnalysisOf} from '../entities/index.ts'
import {tokensOf, type TokenTable} from '../language/index.ts'
import {joinUnits, type JoinedQuote} from './join.ts'
import {findRegions, type Region} from './marks.ts'
import {findNested, type NestedQuote} from './nested.ts'
import {checkQuoteOptions, verbsFor} from './options.ts'
import {createSpeakerResolver} from './speakers.ts'
import type {Quote, QuoteOptions, Speaker} from './types.ts'
import {unitsOf} from './units.ts'

/** Blocks outside the body whose quotations are kept, marked with their block. */
const KEPT = new Set(['headline', 'deck'])

/**
 * Who said what: the direct, mixed and indirect quotations of a document with their cues, sources and speakers.
 *
 * Works by rules: quotation marks over the whole text, reporting verbs, the noun phrases around them, and the document's
 * entities to say who "he", "Mr Rowley", "the assistant commissioner" and "the statement" are. Where the text leaves the
 * speaker open, `speakers` is empty.
 *
 * @param document A parsed document.
 * @param options More reporting verbs and honorifics.
 * @returns The quotations in the order of the text.
 * @throws TypeError if an argument or option is not of its kind.
 * @example
 * ```ts
 * import {extractQuotes, parseDocument} from 'nutgraf'
 *
 * const document = parseDocument('Ann Reed left early.\n\n“It failed,” she said. “We will try again.”')
 * const [quote] = extractQuotes(document)
 *
 * quote.text // => 'It failed, We will try again.'
 * quote.content.length // => 2
 * quote.speakers[0].name // => 'Ann Reed'
 * quote.speakers[0].via // => 'pronoun'
 * ```
 */
export function extractQuotes(document: Document, options: QuoteOptions = {}): readonly Quote[] {
  checkQuoteOptions(document, options)
  const {text, blocks} = document
  const verbs = verbsFor(options)
  const tokens = tokensOf(document)
  const regions = findRegions(text, blocks)
  const units = unitsOf(text, tokens, regions).filter((unit) => blocks[unit.block]!.body || KEPT.has(blocks[unit.block]!.type))
  const joined = joinUnits(units, blocks, verbs)
  const analysis = entityAnalysisOf(document, options)
  const speakersOf = createSpeakerResolver(document, analysis, regions, units)

  const drafts = joined.map((quote) => draftOf(text, quote, speakersOf(quote)))
  addNested(text, drafts, findNested(text, tokens, regions, verbs))
  drafts.sort((a, b) => a.content[0]!.start - b.content[0]!.start || b.content.at(-1)!.end - a.content.at(-1)!.end)

  const ids = new Map(drafts.map((draft, index) => [draft, `q${index + 1}`]))
  const places = createPlaces(tokens, regions)
  return drafts.map((draft) => finish(draft, ids, document, places))
}

interface Draft {
  readonly content: readonly Span[]
  readonly cue?: Quote['cue']
  readonly source?: Span
  readonly speakers: readonly Speaker[]
  readonly parent?: Draft
}

function draftOf(text: string, quote: JoinedQuote, speakers: readonly Speaker[]): Draft {
  const {cue, source} = quote
  return {
    content: quote.content.map((range) => spanOf(text, range.start, range.end)),
    ...(cue && {cue: {...spanOf(text, cue.start, cue.end), lemma: cue.lemma, negated: cue.negated}}),
    ...(source && {source: spanOf(text, source.start, source.end)}),
    speakers,
  }
}

/** Adds the quotations inside quotations; "I" inside one is its speaker. */
function addNested(text: string, drafts: Draft[], nested: readonly NestedQuote[]): void {
  const outer = drafts
    .flatMap((draft) => draft.content.map((span) => ({span, draft})))
    .sort((a, b) => a.span.start - b.span.start)
  let at = 0
  for (const {region, cue, source} of nested) {
    while (at < outer.length && outer[at]!.span.end < region.end) at++
    const parent = outer[at]
    if (!parent || parent.span.start > region.start) continue
    const isSelf = source && text.slice(source.start, source.end) === 'I'
    drafts.push({
      content: [spanOf(text, region.start, region.end)],
      ...(cue && {cue: {...spanOf(text, cue.start, cue.end), lemma: cue.lemma, negated: false}}),
      ...(source && {source: spanOf(text, source.start, source.end)}),
      speakers: isSelf ? parent.draft.speakers.map((speaker) => ({...speaker, via: 'pronoun' as const})) : [],
      parent: parent.draft,
    })
  }
}

function finish(draft: Draft, ids: ReadonlyMap<Draft, string>, document: Document, places: Places): Quote {
  const {content, cue, source, speakers, parent} = draft
  const first = content[0]!
  return {
    id: ids.get(draft)!,
    kind: kindOf(document.text, content, places),
    level: 'speech',
    content,
    text: content.map((span) => wordsOf(span, places)).join(' '),
    ...(cue && {cue}),
    ...(source && {source}),
    speakers,
    ...(parent && {parent: ids.get(parent)!}),
    block: places.sentences[places.sentenceAt(first.start)]!.block,
    sentences: sentencesOf(places, content),
  }
}

/** Finds where a quotation stands; quotations are asked for in the order of the text. */
interface Places {
  readonly regions: readonly Region[]
  readonly sentences: TokenTable['sentences']
  /** Index of the first region that ends after an offset. */
  readonly regionAfter: (at: number) => number
  /** Index of the first sentence that ends after an offset. */
  readonly sentenceAt: (at: number) => number
}

function createPlaces({sentences}: TokenTable, regions: readonly Region[]): Places {
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

function kindOf(text: string, content: readonly Span[], {regions, regionAfter}: Places): Quote['kind'] {
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
function wordsOf(span: Span, {regions, regionAfter}: Places): string {
  for (let index = regionAfter(span.start); index < regions.length && regions[index]!.start <= span.start; index++) {
    const region = regions[index]!
    if (region.start === span.start && region.end === span.end) return span.text.slice(region.innerStart - span.start, region.innerEnd - span.start)
  }
  return span.text
}

function sentencesOf({sentences, sentenceAt}: Places, content: readonly Span[]): number[] {
  const found = new Set<number>()
  for (const span of content) {
    for (let index = sentenceAt(span.start); index < sentences.length && sentences[index]!.start < span.end; index++) found.add(index)
  }
  return [...found].sort((a, b) => a - b)
}
