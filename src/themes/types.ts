import type {Span} from '../document/index.ts'

/** A word or phrase of a theme. */
export interface ThemeTerm {
  /** The phrase in its most frequent written form; the full name, if it names an entity. */
  readonly text: string
  /** How much it tells of the theme, 0 to 1; the highest of a theme is 1. */
  readonly weight: number
}

/** A document of a theme. */
export interface ThemeDocument {
  /** The document's id. */
  readonly id: string
  /** How much of the theme it carries, 0 to 1; a theme's documents sum to 1, but for rounding. */
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
  /** How close it is to the theme's centre, 0 to 1: a cosine. */
  readonly weight: number
}

/** Somebody who speaks to a theme. */
export interface ThemeSpeaker {
  /** The speaker's name. */
  readonly name: string
  /** The type of the entity, as `Entity.type`. */
  readonly type: string
  /** How many of the theme's quotations are this speaker's. */
  readonly quotes: number
  /** The same as a share of all the theme's quotations by named speakers, 0 to 1. */
  readonly share: number
  /** The quotation closest to the theme's centre; absent where the sample kept none. */
  readonly quote?: Evidence
}

/** An entity that a theme names. */
export interface ThemeEntity {
  /** The entity's name. */
  readonly name: string
  /** Its type, as `Entity.type`. */
  readonly type: string
  /** In how many of the theme's units (sentences or documents) it is mentioned. */
  readonly units: number
}

/** A theme in a stretch of time. */
export interface TrendPeriod {
  /** Its first day, `2026-03-02`; of a week the Monday. */
  readonly start: string
  /** How many documents of the period carry the theme. */
  readonly documents: number
  /** The theme's share of the period's units, 0 to 1. */
  readonly share: number
}

/** How a theme rises and falls. */
export interface ThemeTrend {
  /** How long a period is. */
  readonly by: 'day' | 'week' | 'month' | 'year'
  /** The periods with dated documents, in order. */
  readonly periods: readonly TrendPeriod[]
}

/** Another theme that has to do with one. */
export interface RelatedTheme {
  /** Its id. */
  readonly theme: string
  /** How alike the words of both are, 0 to 1: the cosine of their centres. */
  readonly likeness: number
  /** How many documents carry both. */
  readonly documents: number
}

/** Something that the corpus is about. */
export interface Theme {
  /** Id in this summary: `t1`, `t2` …, heaviest first. */
  readonly id: string
  /** A readable phrase that names it. */
  readonly label: string
  /** Its phrases, best first; each belongs to one theme only. */
  readonly terms: readonly ThemeTerm[]
  /** Its share of the corpus' units, 0 to 1. */
  readonly weight: number
  /** The documents that carry it, heaviest first. */
  readonly documents: readonly ThemeDocument[]
  /** The sentences and quotations that show it best, best first, without near-duplicates. */
  readonly evidence: readonly Evidence[]
  /** Who speaks to it, most quotations first. */
  readonly speakers: readonly ThemeSpeaker[]
  /** Whom and what it names, most units first. */
  readonly entities: readonly ThemeEntity[]
  /** How it rises and falls; absent unless most documents carry a date and the dates differ. */
  readonly trend?: ThemeTrend
  /** The other themes that are most like it, the nearest first. */
  readonly related: readonly RelatedTheme[]
}

/** Somebody who is quoted in a corpus. */
export interface CorpusSpeaker {
  /** The speaker's name. */
  readonly name: string
  /** The type of the entity, as `Entity.type`. */
  readonly type: string
  /** How many quotations are this speaker's. */
  readonly quotes: number
  /** In how many documents. */
  readonly documents: number
}

/** Whom or what a corpus names. */
export interface CorpusName {
  /** The name. */
  readonly name: string
  /** The type of the entity, as `Entity.type`. */
  readonly type: string
  /** How often it is mentioned. */
  readonly mentions: number
  /** In how many documents. */
  readonly documents: number
}

/** The words in the middle of a theme. */
export interface ThemeCentre {
  /** Indices of {@link ThemeIndex.features}, rising. */
  readonly features: readonly number[]
  /** Their weights, in ten-thousandths of a vector of length 1. */
  readonly weights: readonly number[]
}

/** What tells to which theme a text belongs: its words and theirs, in whole numbers. */
export interface ThemeIndex {
  /** What is assigned: each sentence, or the document as one. */
  readonly unit: 'sentence' | 'document'
  /** Stems and phrases of stems. */
  readonly features: readonly string[]
  /** How much each of `features` tells: its inverse document frequency in thousandths. */
  readonly idf: readonly number[]
  /** The themes' centres, in the order of the themes. */
  readonly centres: readonly ThemeCentre[]
}

/** What a corpus is about. */
export interface CorpusSummary {
  /** The form of this record: `1`. */
  readonly version: number
  /** How many documents there are. */
  readonly documents: number
  /**
   * Whether the corpus outgrew the sample: then themes are those of a sample of the documents, chosen by the hashes of their ids, and
   * `assignThemes` tells of any document which themes it carries. Speakers and entities are counted over all documents.
   */
  readonly sampled: boolean
  /** What themes are made of: sentences in a small corpus, documents in a large one. */
  readonly unit: 'sentence' | 'document'
  /** How many units the themes were made from. */
  readonly units: number
  /** The themes, heaviest first. */
  readonly themes: readonly Theme[]
  /** Who is quoted, most quotations first; by name: two people of one name are one here. */
  readonly speakers: readonly CorpusSpeaker[]
  /** Whom and what it names, most documents first; by name and type. */
  readonly entities: readonly CorpusName[]
  /** What `assignThemes` reads. */
  readonly index: ThemeIndex
}

/** How much of a document belongs to a theme. */
export interface ThemeShare {
  /** The theme's id. */
  readonly theme: string
  /** Share of the document's units, 0 to 1. */
  readonly weight: number
  /** How close the document's units are to the theme's centre, 0 to 1: the mean of their cosines. */
  readonly likeness: number
}

/** Options of {@link summarizeThemes}. */
export interface ThemeOptions {
  /** How many themes at most. Default: the number found. */
  readonly themes?: number
  /** Only what bears on this word, phrase, entity or speaker: `'encryption'`, `'Mark Rowley'`. Default: everything. */
  readonly focus?: string
}
