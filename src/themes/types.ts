import type {Span} from '../document/index.ts'

/** A word or phrase of a theme. */
export interface ThemeTerm {
  /** The phrase in its most frequent written form. */
  readonly text: string
  /** Its share of the theme, 0 to 1; the highest of a theme is 1. */
  readonly weight: number
}

/** A document of a theme. */
export interface ThemeDocument {
  /** The document's id. */
  readonly id: string
  /** How much of the theme it carries, 0 to 1; a theme's documents sum to 1. */
  readonly weight: number
}

/** A sentence or quotation that shows what a theme is about. */
export interface Evidence extends Span {
  /** The document's id. */
  readonly document: string
  /** A sentence of the body, or a quotation. */
  readonly kind: 'sentence' | 'quote'
  /** The quotation's id in its document, for `kind: 'quote'`. */
  readonly quote?: string
  /** The names of those who say it, for `kind: 'quote'`. */
  readonly speakers?: readonly string[]
  /** How close it is to the theme's centre, 0 to 1. */
  readonly weight: number
}

/** Somebody who speaks to a theme. */
export interface ThemeSpeaker {
  /** The speaker's name. */
  readonly name: string
  /** How many of the theme's quotations are this speaker's. */
  readonly quotes: number
}

/** An entity that a theme's sentences name. */
export interface ThemeEntity {
  /** The entity's name. */
  readonly name: string
  /** Its type. */
  readonly type: string
  /** In how many of the theme's sentences it is mentioned. */
  readonly sentences: number
}

/** Something that the corpus is about. */
export interface Theme {
  /** Id in this summary: `t1`, `t2` …, heaviest first. */
  readonly id: string
  /** A readable phrase that names it. */
  readonly label: string
  /** Its phrases, heaviest first. */
  readonly terms: readonly ThemeTerm[]
  /** Its share of the corpus' sentences, 0 to 1. */
  readonly weight: number
  /** The documents that carry it, heaviest first. */
  readonly documents: readonly ThemeDocument[]
  /** The sentences and quotations that show it best, best first, without near-duplicates. */
  readonly evidence: readonly Evidence[]
  /** Who speaks to it, most quotations first. */
  readonly speakers: readonly ThemeSpeaker[]
  /** Whom and what it names, most sentences first. */
  readonly entities: readonly ThemeEntity[]
}

/** What a corpus is about. */
export interface ThemeSummary {
  /** The ids of the documents summarised, in the order given. */
  readonly documents: readonly string[]
  /** The themes, heaviest first. */
  readonly themes: readonly Theme[]
}

/** Options of {@link summarizeThemes}. */
export interface ThemeOptions {
  /** How many themes at most. Default: chosen by the size of the corpus. */
  readonly themes?: number
}
