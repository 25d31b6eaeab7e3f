import type {Block, BlockType, Metadata} from '../document/index.ts'
import type {Quote, Speaker} from '../quotes/index.ts'
import {checkAnalysis} from './check.ts'
import type {DocumentAnalysis} from './types.ts'

/**
 * A quotation as a row of a table: strings and numbers alone. What a quotation does not have is `''`, and yes and no are 1 and 0. Where
 * there are several of something they are joined by `'; '`, the n-th of each column belonging together.
 */
export interface QuoteRow {
  /** The document's id. */
  readonly document: string
  /** The quotation's id in the document. */
  readonly quote: string
  /** Id of the quotation that this one stands inside. */
  readonly parent: string
  /** `direct`, `indirect` or `mixed`. */
  readonly kind: Quote['kind']
  /** `speech` or `attitude`. */
  readonly level: Quote['level']
  /** The speakers' names; a semicolon inside one is written as a comma. */
  readonly speakers: string
  /** The speakers' ids in the document: `e3` of an entity, `u1` of a source without a name, nothing for a statement that speaks for itself. */
  readonly speakerIds: string
  /** What kinds of entities the speakers are: `person`, `organization`; nothing for what is none. */
  readonly speakerTypes: string
  /** How the speakers were found. */
  readonly via: string
  /** The words that name the speakers. */
  readonly source: string
  /** The words that report. */
  readonly cue: string
  /** The base form of the verb that reports. */
  readonly lemma: string
  /** Whether the report is negated. */
  readonly negated: 0 | 1
  /** Whether the words were not said but might be. */
  readonly hypothetical: 0 | 1
  /** Whether it is a refusal to speak. */
  readonly refusal: 0 | 1
  /** The name of whoever was spoken to. */
  readonly addressee: string
  /** Id in the document of the entity that was spoken to. */
  readonly addresseeId: string
  /** The words, without outer quotation marks. */
  readonly text: string
  /** Of how many parts the quotation is: more than one where "he said" splits it or paragraphs follow. */
  readonly parts: number
  /** Where its first part begins in the document's text, in UTF-16 code units. */
  readonly start: number
  /** Where its last part ends. */
  readonly end: number
  /** Index in `sentences(document)` of the first sentence that it touches. */
  readonly sentence: number
  /** Index in `DocumentAnalysis.blocks` of the block in which it begins. */
  readonly block: number
  /** What that block is for: `paragraph`, `headline` … */
  readonly blockType: BlockType
  /** How probable the quotation is, 0 to 1. */
  readonly confidence: number
  /** The document's headline. */
  readonly headline: string
  /** The document's authors. */
  readonly author: string
  /** Who published the document. */
  readonly publisher: string
  /** The section of the publication. */
  readonly articleSection: string
  /** When the document was published, at the granularity that the text states. */
  readonly datePublished: string
}

/** The columns of {@link QuoteRow}, in order: a table's header. */
export const QUOTE_COLUMNS: readonly (keyof QuoteRow)[] = [
  'document', 'quote', 'parent', 'kind', 'level', 'speakers', 'speakerIds', 'speakerTypes', 'via', 'source', 'cue', 'lemma', 'negated',
  'hypothetical', 'refusal', 'addressee', 'addresseeId', 'text', 'parts', 'start', 'end', 'sentence', 'block', 'blockType', 'confidence',
  'headline', 'author', 'publisher', 'articleSection', 'datePublished',
]

/**
 * The quotations of a document as rows of a table, for a data frame, a spreadsheet or a database: one row a quotation, in the order of
 * the text, every row with all columns of `QUOTE_COLUMNS`.
 *
 * To follow people over a corpus, split `speakerIds` at `'; '` and join each with `document` to the rows of `linkEntities(analyses).links`.
 *
 * @param analysis What `analyzeDocument` gave.
 * @returns The rows.
 * @throws TypeError if the argument is not of its kind.
 * @example
 * ```ts
 * import {analyzeDocument, parseDocument, QUOTE_COLUMNS, quoteRows} from 'nutgraf'
 *
 * const document = parseDocument('“It failed,” said Ann Reed, the mayor.', {id: 'monday', metadata: {publisher: 'Oxford Courier'}})
 * const [row] = quoteRows(analyzeDocument(document))
 *
 * row.speakers // => 'Ann Reed'
 * row.lemma // => 'say'
 * row.publisher // => 'Oxford Courier'
 * QUOTE_COLUMNS.slice(0, 4).map((column) => row[column]) // => ['monday', 'q1', '', 'direct']
 * ```
 */
export function quoteRows(analysis: DocumentAnalysis): readonly QuoteRow[] {
  checkAnalysis(analysis)
  const {id, blocks, quotes, entities} = analysis
  const types = new Map<string | undefined, string>(entities.map((entity) => [entity.id, entity.type]))
  const article = articleOf(analysis.metadata)
  return quotes.map((quote) => ({
    document: id,
    ...identityOf(quote),
    ...speakersOf(quote.speakers, types),
    ...reportOf(quote),
    ...placeOf(quote, blocks),
    ...article,
  }))
}

type Columns<Key extends keyof QuoteRow> = Pick<QuoteRow, Key>

function identityOf({id, parent = '', kind, level}: Quote): Columns<'quote' | 'parent' | 'kind' | 'level'> {
  return {quote: id, parent, kind, level}
}

function speakersOf(speakers: readonly Speaker[], types: ReadonlyMap<string | undefined, string>): Columns<'speakers' | 'speakerIds' | 'speakerTypes' | 'via'> {
  return {
    speakers: joined(speakers.map(({name}) => name)),
    speakerIds: joined(speakers.map(({entity, unnamed}) => entity ?? unnamed ?? '')),
    speakerTypes: joined(speakers.map(({entity}) => types.get(entity) ?? '')),
    via: joined(speakers.map(({via}) => via)),
  }
}

function reportOf({source, cue, addressee}: Quote): Columns<'source' | 'cue' | 'lemma' | 'negated' | 'hypothetical' | 'refusal' | 'addressee' | 'addresseeId'> {
  return {
    source: source?.text ?? '',
    cue: cue?.text ?? '',
    lemma: cue?.lemma ?? '',
    negated: cue?.negated ? 1 : 0,
    hypothetical: cue?.hypothetical ? 1 : 0,
    refusal: cue?.refusal ? 1 : 0,
    addressee: addressee?.name ?? '',
    addresseeId: addressee?.entity ?? '',
  }
}

function placeOf(
  {text, content, sentences, block, confidence}: Quote,
  blocks: readonly Block[],
): Columns<'text' | 'parts' | 'start' | 'end' | 'sentence' | 'block' | 'blockType' | 'confidence'> {
  return {
    text,
    parts: content.length,
    start: content[0]!.start,
    end: content.at(-1)!.end,
    sentence: sentences[0]!,
    block,
    blockType: blocks[block]!.type,
    confidence,
  }
}

function articleOf({headline, author = [], publisher, articleSection, datePublished}: Metadata): Columns<'headline' | 'author' | 'publisher' | 'articleSection' | 'datePublished'> {
  return {
    headline: headline?.value ?? '',
    author: joined(author.map(({value}) => value)),
    publisher: publisher?.value ?? '',
    articleSection: articleSection?.value ?? '',
    datePublished: datePublished?.value ?? '',
  }
}

/** Values in one cell: what joins them is in none of them. */
function joined(values: readonly string[]): string {
  return values.map((value) => value.replaceAll(';', ',')).join('; ')
}
