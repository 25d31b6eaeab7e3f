import {expected} from '../../../document/index.ts'
import type {CorpusSummary} from '../../../themes/index.ts'
import {joined} from './cells.ts'

/**
 * A theme of a corpus as a row of a table. Where there are several of something they are joined by `'; '`, the most important first, and
 * a semicolon inside one is written as a comma.
 */
export interface ThemeRow {
  /** The theme's id in its summary: `t1`. `themes` of the table of documents holds it. */
  readonly theme: string
  /** A readable phrase that names it. */
  readonly label: string
  /** Its share of the corpus' units, 0 to 1. */
  readonly weight: number
  /** How many documents carry it; of a sampled corpus how many of the sample. */
  readonly documents: number
  /** Its phrases. */
  readonly terms: string
  /** The names of those who speak to it. */
  readonly speakers: string
  /** The names of whom and what it names. */
  readonly entities: string
  /** Ids of the themes that are most like it. */
  readonly related: string
  /** The sentence or quotation that shows it best. */
  readonly evidence: string
  /** Id of the document in which that stands. */
  readonly evidenceDocument: string
  /** Id of the quotation in that document; `''` for a sentence. */
  readonly evidenceQuote: string
}

/** The columns of {@link ThemeRow}, in order: a table's header. */
export const THEME_COLUMNS: readonly (keyof ThemeRow)[] = [
  'theme', 'label', 'weight', 'documents', 'terms', 'speakers', 'entities', 'related', 'evidence', 'evidenceDocument', 'evidenceQuote',
]

/**
 * The themes of a corpus as rows of a table: one row a theme, the heaviest first, every row with all columns of `THEME_COLUMNS`. All
 * evidence, and how themes rise and fall, is in the summary itself.
 *
 * @param summary What `summarizeThemes` or `finish` gave.
 * @returns The rows.
 * @throws TypeError if the argument is not of its kind.
 * @example
 * ```ts
 * import {parseDocument, summarizeThemes} from 'nutgraf'
 * import {themeRows} from 'nutgraf/node'
 *
 * const river = parseDocument('The flood barrier failed. Engineers said the flood barrier was old.', {id: 'river'})
 * const [row] = themeRows(summarizeThemes([river]))
 *
 * row.label // => 'flood barrier'
 * row.evidenceDocument // => 'river'
 * ```
 */
export function themeRows(summary: CorpusSummary): readonly ThemeRow[] {
  checkSummary(summary)
  return summary.themes.map(({id, label, weight, documents, terms, speakers, entities, related, evidence: [best]}) => ({
    theme: id,
    label,
    weight,
    documents: documents.length,
    terms: joined(terms.map(({text}) => text)),
    speakers: joined(speakers.map(({name}) => name)),
    entities: joined(entities.map(({name}) => name)),
    related: joined(related.map(({theme}) => theme)),
    evidence: best?.text ?? '',
    evidenceDocument: best?.document ?? '',
    evidenceQuote: best?.quote ?? '',
  }))
}

/**
 * Checks that a value is a summary, as far as tables ask for one.
 *
 * @throws TypeError if it is not.
 */
export function checkSummary(value: unknown): asserts value is CorpusSummary {
  const {documents, themes} = (value ?? {}) as {readonly [Key in keyof CorpusSummary]?: unknown}
  if (typeof documents !== 'number' || !Array.isArray(themes)) throw expected('a summary made by summarizeThemes or finish', value)
}
