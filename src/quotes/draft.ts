import {createSearch, spanOf, type Span} from '../document/index.ts'
import type {JoinedQuote} from './join.ts'
import type {NestedQuote} from './nested.ts'
import type {RawCue} from './raw.ts'
import type {Resolved} from './speakers.ts'
import type {Addressee, Speaker} from './types.ts'

/** A quotation before it has an id. */
export interface Draft {
  /** The content. */
  readonly content: readonly Span[]
  /** The cue. */
  readonly cue?: RawCue
  /** The source. */
  readonly source?: Span
  /** Who said it. */
  readonly speakers: readonly Speaker[]
  /** Who was spoken to. */
  readonly addressee?: Addressee
  /** How probable it is. */
  readonly confidence: number
  /** The quotation that it stands inside. */
  readonly parent?: Draft
}

/** A quotation with its speakers. */
export function draftOf(text: string, quote: JoinedQuote, {speakers, addressee}: Resolved): Draft {
  const {cue, source, content, confidence} = quote
  return {
    content: content.map((range) => spanOf(text, range.start, range.end)),
    ...(cue && {cue}),
    ...(source && {source: spanOf(text, source.start, source.end)}),
    speakers,
    ...(addressee && {addressee}),
    confidence,
  }
}

/** Reports inside reports, each with the one whose content holds its cue; those that none holds are left out. */
export function withParents(inner: readonly Draft[], outer: readonly Draft[]): Draft[] {
  const spans = spansOf(outer)
  const spanAt = createSearch(spans.length, (index, at) => spans[index]!.span.end <= at)
  return inner.flatMap((draft) => {
    const {start} = draft.cue!
    const found = spans[spanAt(start)]
    return found && found.span.start <= start ? [{...draft, parent: found.draft}] : []
  })
}

function spansOf(drafts: readonly Draft[]): {span: Span; draft: Draft}[] {
  return drafts.flatMap((draft) => draft.content.map((span) => ({span, draft}))).sort((a, b) => a.span.start - b.span.start)
}

/** The quotations inside quotations; "I" inside one is its speaker. */
export function nestedDrafts(text: string, drafts: readonly Draft[], nested: readonly NestedQuote[], speakersOf: (quote: JoinedQuote) => Resolved): Draft[] {
  const outer = spansOf(drafts)
  const found: Draft[] = []
  let at = 0
  for (const {region, cue, source} of nested) {
    while (at < outer.length && outer[at]!.span.end < region.end) at++
    const parent = outer[at]
    if (!parent || parent.span.start > region.start) continue
    const {confidence} = parent.draft
    const isSelf = source && text.slice(source.start, source.end) === 'I'
    const isNamed = source && !/^(?:he|she|we|they|you)$/i.test(text.slice(source.start, source.end))
    const named = isNamed ? speakersOf({unit: -1, content: [{start: region.start, end: region.end}], source, passive: false, isNested: true, confidence}).speakers : []
    found.push({
      content: [spanOf(text, region.start, region.end)],
      ...(cue && {cue}),
      ...(source && {source: spanOf(text, source.start, source.end)}),
      speakers: isSelf ? parent.draft.speakers.map((speaker) => ({...speaker, via: 'pronoun' as const})) : named,
      confidence,
      parent: parent.draft,
    })
  }
  return found
}
