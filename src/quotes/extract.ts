import {packed, type Document} from '../document/index.ts'
import {entityAnalysisOf, type EntityAnalysis} from '../entities/index.ts'
import {tokensOf} from '../language/index.ts'
import {assemble} from './assemble.ts'
import {draftOf, nestedDrafts, withParents, type Draft} from './draft.ts'
import {withHeadlineSpeakers} from './headlines.ts'
import {joinUnits} from './join.ts'
import {learnedReader} from './learned/models.ts'
import {createViewer} from './learned/view.ts'
import {findRegions} from './marks.ts'
import {findNested} from './nested.ts'
import {checkQuoteOptions, verbsFor} from './options.ts'
import {createPlaces, kindOf, sentencesOf, wordsOf, type Places} from './places.ts'
import type {RawCue, RawQuote} from './raw.ts'
import {readUnit} from './read-unit.ts'
import {createSpeakerResolver} from './speakers.ts'
import {findTurns, quotesOfTurns} from './turns.ts'
import type {Cue, Quote, QuoteOptions} from './types.ts'
import {aroundOf, unitsOf, type Unit} from './units.ts'
import type {VerbForm} from './verbs.ts'

interface Memo {
  readonly options: string
  readonly known: QuoteOptions['known']
  readonly quotes: readonly Quote[]
}

const memos = new WeakMap<Document, Memo>()

/** Blocks outside the body whose quotations are kept, marked with their block. */
const KEPT = new Set(['headline', 'deck'])

/**
 * Who said what: the direct, mixed and indirect quotations of a document with their cues, sources and speakers.
 *
 * Quotation marks over the whole text are read by a state machine; cues ("said", "according to") and what each of them reports, by
 * three trained models (docs/models/quotes.md) that also see what hand-written rules make of the sentence; who "he", "Mr Rowley",
 * "the assistant commissioner" and "the statement" are, from the document's entities. Where the text leaves the speaker open,
 * `speakers` is empty.
 *
 * @param document A parsed document.
 * @param options Attitudes and refusals too, rules alone, more reporting verbs, honorifics and known entities.
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
  return quotesOf(document, options).map(copyOf)
}

/** Whoever has a result may change it; what is kept for the next question about the document must stay as it is. */
function copyOf({id, kind, level, content, text, cue, source, speakers, addressee, confidence, parent, block, sentences}: Quote): Quote {
  return assemble({
    id, kind, level, text, confidence, parent, block,
    content: content.map((span) => ({...span})),
    cue: cue && {...cue},
    source: source && {...source},
    speakers: speakers.map((speaker) => ({...speaker})),
    addressee: addressee && {...addressee},
    sentences: [...sentences],
  })
}

/**
 * The quotations of a document, for readers within the library: read once a document, as long as the options stay the same, and not to be
 * changed. The options are not checked.
 */
export function quotesOf(document: Document, options: QuoteOptions = {}): readonly Quote[] {
  const {known, ...others} = options
  const key = JSON.stringify(others, Object.keys(others).sort().concat('lemma', 'forms'))
  const memo = memos.get(document)
  if (memo?.options === key && memo.known === known) return memo.quotes
  const quotes = readQuotes(document, options)
  memos.set(document, {options: key, known, quotes})
  return quotes
}

function readQuotes(document: Document, options: QuoteOptions): readonly Quote[] {
  const {text, blocks} = document
  const verbs = verbsFor(options)
  const tokens = tokensOf(document)
  const regions = findRegions(text, blocks)
  const turns = findTurns(text, blocks)
  const spoken = new Set(turns.map((turn) => turn.block))
  const units = unitsOf(text, tokens, regions).filter(({block}) => !spoken.has(block) && (blocks[block]!.body || KEPT.has(blocks[block]!.type)))
  const analysis = entityAnalysisOf(document, options)
  const joined = joinUnits(units, blocks, readerFor(document, analysis, units, verbs, options))
  const all = [...joined, ...quotesOfTurns(turns)].sort((a, b) => (a.cue ?? a.content[0]!).start - (b.cue ?? b.content[0]!).start)
  const places = createPlaces(tokens, regions)
  const speakersOf = createSpeakerResolver(document, analysis, places, units)

  const found: Draft[] = []
  const inner: Draft[] = []
  for (const quote of all) (quote.isNested ? inner : found).push(draftOf(text, quote, speakersOf(quote)))
  const outer = withHeadlineSpeakers(found, document, places)
  const drafts = [...outer, ...withParents(inner, outer), ...nestedDrafts(text, outer, findNested(text, tokens, regions, verbs), speakersOf)]
  const wanted = drafts.filter(({cue}) => (options.level === 'attitude' || !cue?.isAttitude) && (options.refusals === true || !cue?.refusal))
  wanted.sort((a, b) => a.content[0]!.start - b.content[0]!.start || b.content.at(-1)!.end - a.content.at(-1)!.end)

  const ids = new Map(wanted.map((draft, index) => [draft, `q${index + 1}`]))
  return packed(wanted, (draft) => finish(draft, ids, document, places))
}

/** What reads the quotations of a unit: the models where they are wanted, and the rules. */
function readerFor(
  document: Document, analysis: EntityAnalysis, units: readonly Unit[], verbs: ReadonlyMap<string, VerbForm>, options: QuoteOptions,
): (unit: Unit, index: number) => readonly RawQuote[] {
  if (options.model === false) return (unit, index) => readUnit(unit, index, verbs)
  const own = new Set((options.cues ?? []).map((cue) => (typeof cue === 'string' ? cue.toLowerCase() : cue.lemma)))
  const reader = learnedReader()
  const viewOf = createViewer(document, analysis, verbs)
  return (unit, index) => {
    const rulesOf = (each: Unit, asLearnt: boolean): RawQuote[] => readUnit(each, index, verbs, asLearnt)
    return reader.read(unit, index, aroundOf(units, index), {viewOf, rulesOf, verbs, own})
  }
}

function finish(draft: Draft, ids: ReadonlyMap<Draft, string>, document: Document, places: Places): Quote {
  const {content, cue, source, speakers, addressee, confidence, parent} = draft
  const {text} = document
  return assemble({
    id: ids.get(draft)!,
    kind: kindOf(text, content, places),
    level: cue?.isAttitude ? 'attitude' : 'speech',
    content,
    text: content.map((span) => wordsOf(span, places)).join(' '),
    cue: cue && cueOf(cue, text),
    source,
    speakers,
    addressee,
    confidence: Math.round(confidence * 100) / 100,
    parent: parent && ids.get(parent),
    block: places.sentences[places.sentenceAt(content[0]!.start)]!.block,
    sentences: sentencesOf(places, content),
  })
}

function cueOf({start, end, lemma, negated, hypothetical, refusal}: RawCue, text: string): Cue {
  return {start, end, text: text.slice(start, end), lemma, negated, hypothetical, refusal}
}
