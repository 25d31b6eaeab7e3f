import type {DocumentAnalysis} from '../corpus/index.ts'
import type {Entity} from '../entities/index.ts'
import type {Quote, Speaker} from '../quotes/index.ts'
import type {CorpusSummary, Evidence, Theme} from '../themes/index.ts'
import type {StatedDate} from './dates.ts'

/** Somebody who speaks in the articles of a report. */
export interface SpeakerView {
  /** Rank, from 1; 0 is nobody: quotations whose speaker the text leaves open. */
  readonly number: number
  /** The full name that most documents give. */
  readonly name: string
  /** What kind of thing the speaker is; absent for sources without a name. */
  readonly type?: Entity['type']
  /** How many quotations are the speaker's. */
  readonly quotes: number
  /** In how many documents. */
  readonly documents: number
  /** The speaker's colour, from 1; 0 for all that have none of their own. */
  readonly colour: number
  /** The number of the speaker among the names; absent where it is no name. */
  readonly nameNumber?: number
}

/** Somebody or something that the articles of a report name. */
export interface NameView {
  /** Rank, from 1. */
  readonly number: number
  /** The full name that most documents give. */
  readonly name: string
  /** What kind of thing it is. */
  readonly type: Entity['type']
  /** How often it is mentioned. */
  readonly mentions: number
  /** In how many documents. */
  readonly documents: number
}

/** A quotation's speaker, as its article has it. */
export interface SpokenBy {
  /** Who it is in the corpus. */
  readonly view: SpeakerView
  /** Who it is in the article, and how that was found. */
  readonly speaker: Speaker
}

/** A quotation of an article. */
export interface QuoteView {
  /** Its anchor in the page: `a1q3`. */
  readonly id: string
  /** Its place in the article, from 1. */
  readonly number: number
  /** The quotation. */
  readonly quote: Quote
  /** Who said it; empty where the text leaves that open. */
  readonly speakers: readonly SpokenBy[]
}

/** A place in an article that shows a theme. */
export interface EvidenceView {
  /** Its anchor in the page: `a1e2`. */
  readonly id: string
  /** The numbers of the themes that it shows. */
  readonly themes: readonly number[]
  /** Index of its first code unit. */
  readonly start: number
  /** Index after its last. */
  readonly end: number
}

/** A place in an article that refers to a name. */
export interface MentionView {
  /** The number of the name. */
  readonly name: number
  /** By name, by role or by pronoun. */
  readonly kind: Entity['mentions'][number]['kind']
  /** Index of its first code unit. */
  readonly start: number
  /** Index after its last. */
  readonly end: number
}

/** An article of a report. */
export interface ArticleView {
  /** Its anchor in the page: `a1`. */
  readonly id: string
  /** What was read from it. */
  readonly analysis: DocumentAnalysis
  /** When it was published, as far as it says. */
  readonly date?: StatedDate
  /** Its headline, or its first words. */
  readonly headline: string
  /** Whether it states a headline. */
  readonly hasHeadline: boolean
  /** The numbers of its themes, the heaviest of the corpus first. */
  readonly themes: readonly number[]
  /** Its quotations. */
  readonly quotes: readonly QuoteView[]
  /** Where it shows themes. */
  readonly evidence: readonly EvidenceView[]
  /** Where it names what the corpus knows. */
  readonly mentions: readonly MentionView[]
}

/** A theme of a report. */
export interface ThemeView {
  /** Rank, from 1. */
  readonly number: number
  /** The theme. */
  readonly theme: Theme
  /** What names it, and no longer than a heading can be. */
  readonly label: string
  /** How many quotations of each speaker belong to it, by the speaker's number. */
  readonly quotesBy: ReadonlyMap<number, number>
}

/** All that a report shows, joined and numbered. */
export interface ReportView {
  /** What the corpus is about. */
  readonly summary: CorpusSummary
  /** The themes, heaviest first. */
  readonly themes: readonly ThemeView[]
  /** The speakers, most quotations first. */
  readonly speakers: readonly SpeakerView[]
  /** Quotations whose speaker the text leaves open. */
  readonly open: SpeakerView
  /** The names, those of most documents first. */
  readonly names: readonly NameView[]
  /** The articles: the latest first, those without a date last. */
  readonly articles: readonly ArticleView[]
  /** The anchor of a piece of evidence in its article; nothing if the article is not on the page, or has no text there. */
  readonly anchorOf: (evidence: Evidence) => string | undefined
}
