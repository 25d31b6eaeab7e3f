import type {QuoteRow} from '../../corpus/index.ts'
import {RECORD_VERSION, type Rejection} from '../types.ts'
import type {DocumentRow, EntityRow, MentionRow, ThemeRow} from './rows/index.ts'

/** What each line of NDJSON says besides its row. */
export interface Line {
  /** The form of this record: `1`. */
  readonly version: number
}

/** A line of `documents.ndjson`. */
export interface DocumentLine extends Line, DocumentRow {}

/** A line of `quotes.ndjson`. */
export interface QuoteLine extends Line, QuoteRow {}

/** A line of `entities.ndjson`. */
export interface EntityLine extends Line, EntityRow {}

/** A line of `mentions.ndjson`. */
export interface MentionLine extends Line, MentionRow {}

/** A line of `themes.ndjson`. */
export interface ThemeLine extends Line, ThemeRow {}

/** A line of what was left out, as the command line's `--rejects` writes it. */
export interface RejectionLine extends Line, Rejection {}

/** A row as a line of NDJSON, with its line end. */
export function lineOf(row: object): string {
  return `${JSON.stringify({version: RECORD_VERSION, ...row})}\n`
}
