import type {Root} from 'nlcst'

/** A stretch of a document's text: half-open `[start, end)` in UTF-16 code units into `Document.text`. */
export interface Span {
  /** Index of the first code unit. */
  readonly start: number
  /** Index after the last code unit. */
  readonly end: number
  /** The characters themselves: always `document.text.slice(start, end)`. */
  readonly text: string
}

/**
 * What a block of a news text is for.
 *
 * *Body* types carry the story: `paragraph`, `subheading`, `list-item`, `block-quote`, `question`, `embed`. All others are furniture.
 */
export type BlockType =
  | 'headline' | 'deck' | 'abstract' | 'section' | 'publication' | 'byline' | 'dateline' | 'timestamp' | 'caption' | 'credit'
  | 'subheading' | 'paragraph' | 'block-quote' | 'pull-quote' | 'quote-attribution' | 'list-item' | 'question' | 'embed'
  | 'related-heading' | 'related-item' | 'related-date' | 'related-author' | 'teaser' | 'promo' | 'ad-marker' | 'share'
  | 'interaction' | 'nav' | 'tag' | 'author-bio-heading' | 'author-bio' | 'editor-note' | 'disclaimer' | 'source-credit'
  | 'copyright' | 'source-url' | 'separator' | 'signature' | 'marker'

/**
 * A block of the text: a line, or in hard-wrapped text the run of lines that make one paragraph.
 *
 * Blocks never overlap, never begin or end in white space, and stand in the order of the text.
 * The n-th block is the n-th `ParagraphNode` of the tree.
 */
export interface Block {
  /** Index of the first code unit, UTF-16. */
  readonly start: number
  /** Index after the last code unit, UTF-16. */
  readonly end: number
  /** What the block is for. */
  readonly type: BlockType
  /** Whether quotations, entities and themes are read from it. */
  readonly body: boolean
}

/**
 * Where a field of the metadata comes from.
 *
 * - `caller`: given by the caller.
 * - `text`: read from a line of the text (a byline, a dateline, a caption).
 * - `json-ld`, `meta`, `microdata`: what an HTML page says for machines: schema.org in JSON-LD, `meta` and `link` elements
 *   (OpenGraph among them), `itemprop` attributes.
 * - `html`: an element of an HTML page that readers see, such as its `h1` or `time`.
 * - `front-matter`: the front matter of a Markdown file.
 */
export type FieldSource = 'caller' | 'text' | 'json-ld' | 'meta' | 'microdata' | 'html' | 'front-matter'

/** One found or given value of the metadata. */
export interface Field<Value = string> {
  /** The value: for dates ISO 8601 at the granularity that the text states (`2019`, `2019-04`, `2019-04-02`, `2019-04-02T08:03`). */
  readonly value: Value
  /** Where its words begin in `Document.text` (UTF-16); absent where they do not stand there. */
  readonly start?: number
  /** Where its words end; absent as `start` is. */
  readonly end?: number
  /** Where it was found, or that the caller gave it. */
  readonly source: FieldSource
  /**
   * How often a value of this field from this source is right, 0 to 1, as counted on news pages (docs/quality.md); only for what
   * was read from an HTML page.
   */
  readonly confidence?: number
}

/** A picture that the text describes, by its caption. */
export interface ImageInfo {
  /** The caption's words. */
  readonly caption: Field
  /** Who made or owns the picture. */
  readonly creditText?: Field
}

/**
 * What the text says about itself, under the names of schema.org's NewsArticle. A field that the text does not state is absent:
 * nothing is guessed.
 */
export interface Metadata {
  /** The article's headline. */
  readonly headline?: Field
  /** The line under the headline that sums up the story (deck, standfirst). */
  readonly alternativeHeadline?: Field
  /** The authors, in the order of the byline. */
  readonly author?: readonly Field[]
  /** Who published it. */
  readonly publisher?: Field
  /** The section of the publication. */
  readonly articleSection?: Field
  /** When it was published. */
  readonly datePublished?: Field
  /** When it was last changed. */
  readonly dateModified?: Field
  /** The place that the report was filed from, as written ("LONDON"). */
  readonly dateline?: Field
  /** Pictures by their captions. */
  readonly image?: readonly ImageInfo[]
  /** Agencies and outlets that the text credits. */
  readonly creditText?: Field
  /** BCP 47 language of the text, as the caller, a page or front matter says. */
  readonly inLanguage?: Field
  /** The article's own address. */
  readonly url?: Field
  /** A sentence or two on what it is about, as a page or front matter says. */
  readonly description?: Field
  /** Its keywords, as a page or front matter says. */
  readonly keywords?: readonly Field[]
}

/** Metadata that the caller knows already, from a database or a file name. It wins over what is found. */
export interface KnownMetadata {
  /** The article's headline. */
  readonly headline?: string
  /** The line under the headline. */
  readonly alternativeHeadline?: string
  /** The authors, in order. */
  readonly author?: readonly string[]
  /** Who published it. */
  readonly publisher?: string
  /** The section of the publication. */
  readonly articleSection?: string
  /** When it was published: ISO 8601, of any granularity. */
  readonly datePublished?: string
  /** When it was last changed: ISO 8601, of any granularity. */
  readonly dateModified?: string
  /** The place that the report was filed from. */
  readonly dateline?: string
  /** Agencies and outlets that are credited. */
  readonly creditText?: string
  /** BCP 47 language of the text. */
  readonly inLanguage?: string
  /** The article's own address. */
  readonly url?: string
  /** A sentence or two on what it is about. */
  readonly description?: string
  /** Its keywords. */
  readonly keywords?: readonly string[]
}

/** Stable code of a diagnostic; see `DIAGNOSTICS` for what each means. */
export type DiagnosticCode =
  | 'empty-text' | 'not-english' | 'mojibake' | 'html-entities' | 'unclosed-quotation-mark' | 'text-over-limit' | 'tokens-over-limit' | 'markup-over-limit' | 'no-article' | 'nesting-over-limit'
  | 'broken-front-matter' | 'encoding-guessed' | 'metadata-ignored'

/** Something odd about the text. Odd text never throws: it is parsed, and said here. */
export interface Diagnostic {
  /** Stable code, safe to compare with. */
  readonly code: DiagnosticCode
  /** `warning`: results may suffer. `info`: worth knowing. */
  readonly severity: 'warning' | 'info'
  /** One sentence in English. */
  readonly message: string
  /** Where, if it is in one place (the first, if in several). */
  readonly span?: Span
}

/** Where a document's text stands in the HTML or Markdown file that it was read from. */
export interface SourceMap {
  /** What the file is. */
  readonly format: 'html' | 'markdown'
  /**
   * Four numbers a segment, in the order of the text: its first code unit in the text, its length there, its first code unit in
   * the file, its length there. `sourceSlices` reads them.
   */
  readonly segments: readonly number[]
}

/** A parsed news text. Plain JSON: it can be stored, posted to a worker and read back without loss. */
export interface Document {
  /** The caller's id, else a hash of the text. */
  readonly id: string
  /**
   * The caller's own string, unchanged; of an HTML or Markdown file, the article's text, blocks divided by line ends. Every offset of
   * every result points into it.
   */
  readonly text: string
  /**
   * The nlcst tree of the whole text, furniture included, with positions. It is made when it is first asked for: what reads
   * a document reads its text, and a tree is most of what one would hold.
   */
  readonly tree: Root
  /** The blocks, in order: one for each `ParagraphNode` of the tree. */
  readonly blocks: readonly Block[]
  /** What the text says about itself, and what the caller said. */
  readonly metadata: Metadata
  /** What is odd about the text. */
  readonly diagnostics: readonly Diagnostic[]
  /** Where the text stands in the file that it was read from; absent where the text is the file. */
  readonly source?: SourceMap
}

/** Bounds on the work done for one document. */
export interface Limits {
  /**
   * Longest text that is parsed, in UTF-16 code units. What follows is kept as one `SourceNode`, and a diagnostic says so.
   *
   * @defaultValue `10_000_000`
   */
  readonly maxLength?: number
  /**
   * Most tokens that are read: runs of letters and digits, runs of white space, and all other characters, one by one; a line that is not blank
   * counts as ten more. The text that follows is kept as one `SourceNode`, and a diagnostic says so.
   *
   * @defaultValue `6_000_000`
   */
  readonly maxTokens?: number
  /**
   * Most markup of an HTML or Markdown file that is read, in tags. Of HTML, a line of text counts as one too, and so do 32 characters of tags and
   * text, scripts and styles left out; of Markdown, a line counts as three, and 16 characters as one. The text that follows is kept as one `SourceNode`, and a diagnostic says so.
   *
   * @defaultValue `60_000`
   */
  readonly maxMarkup?: number
}

/** Options of {@link parseDocument}. */
export interface ParseOptions {
  /** The document's id in your corpus. Default: `text-` and a hash of the text. */
  readonly id?: string
  /** What is known about the text already. It wins over what is found. */
  readonly metadata?: KnownMetadata
  /**
   * `'detect'`: tell furniture from body. `'body'`: the text is the clean body; none of it is furniture.
   *
   * @defaultValue `'detect'`
   */
  readonly structure?: 'detect' | 'body'
  /** Bounds on the work done. */
  readonly limits?: Limits
  /** More abbreviations that do not end a sentence, with or without their full stop: `['Cllr', 'Supt.']`. */
  readonly abbreviations?: readonly string[]
}
