/** A sentence of the body, as themes need it. */
export interface SentenceRecord {
  /** Where it begins in the document, UTF-16. */
  readonly start: number
  /** Where it ends. */
  readonly end: number
  /** Its text. */
  readonly text: string
  /** Index of its block in the document. */
  readonly block: number
  /** How many words it has. */
  readonly length: number
  /** Its content words in order, as indices of {@link DocumentRecord.stems}; words of people's names and roles are left out. */
  readonly words: readonly number[]
  /** Its phrases, as indices of {@link DocumentRecord.phrases}, each once. */
  readonly phrases: readonly number[]
}

/** A phrase of a document. */
export interface PhraseRecord {
  /** Its words' stems joined by a space: what makes two uses one phrase. */
  readonly key: string
  /** Its most frequent written form; the full name, if it names an entity. */
  readonly text: string
  /** How probable the ranker holds it to be a keyphrase of the document, in thousandths. */
  readonly score: number
  /** In how many sentences it stands. */
  readonly sentences: number
  /** The type of the entity that it names. */
  readonly type?: string
}

/** Somebody whom a document quotes. */
export interface SpeakerRecord {
  /** The speaker's name. */
  readonly name: string
  /** The type of the entity. */
  readonly type: string
  /** How many quotations of the document are this speaker's. */
  readonly quotes: number
}

/** A quotation of a document. */
export interface QuoteSample {
  /** The quotation's id in its document. */
  readonly id: string
  /** Index in {@link DocumentRecord.sentences} of the sentence in which it begins. */
  readonly sentence: number
  /** Where its first stretch begins, UTF-16. */
  readonly start: number
  /** Where that stretch ends. */
  readonly end: number
  /** The text of that stretch. */
  readonly text: string
  /** The names of those who say it; empty where the text leaves that open. */
  readonly speakers: readonly string[]
  /** The same of those who are entities of the document. */
  readonly named: readonly string[]
  /** Content words of the stretch, as indices of {@link DocumentRecord.stems}. */
  readonly words: readonly number[]
}

/** An entity of a document. */
export interface EntityRecord {
  /** Its name. */
  readonly name: string
  /** Other forms of the name. */
  readonly aliases: readonly string[]
  /** Its type. */
  readonly type: string
  /** How often the document mentions it. */
  readonly mentions: number
  /** Indices in {@link DocumentRecord.sentences} of the sentences that mention it. */
  readonly sentences: readonly number[]
}

/** What themes need of one document: plain JSON, no fractions, so that counts add up alike in any order. */
export interface DocumentRecord {
  /** A 64-bit hash of the document's id, as 16 hexadecimal digits. */
  readonly hash: string
  /** The document's id. */
  readonly id: string
  /** When it was published, as far as it is known: ISO 8601 of its granularity. */
  readonly date?: string
  /** Stems of its content words, each once. */
  readonly stems: readonly string[]
  /** How often each of `stems` stands in headline and body. */
  readonly counts: readonly number[]
  /** Whether only the weightiest sentences, quotations, phrases and names are kept, as of a large corpus' documents. */
  readonly thin?: true
  /** Sentences of the body. */
  readonly sentences: readonly SentenceRecord[]
  /** Phrases, best first. */
  readonly phrases: readonly PhraseRecord[]
  /** Quotations, in the order of the text. */
  readonly quotes: readonly QuoteSample[]
  /** Who is quoted. */
  readonly speakers: readonly SpeakerRecord[]
  /** Whom and what it names. */
  readonly entities: readonly EntityRecord[]
}
