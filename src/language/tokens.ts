import {readSentences, type Document, type SentenceReader, type TokenType} from '../document/index.ts'
import {enlarged} from '../model/index.ts'
import {Spellings} from './spellings.ts'

/** What a token is: the nlcst leaf's type, without white space. */
export const TokenKind = {word: 0, punctuation: 1, symbol: 2, source: 3} as const

/** A sentence as a range of tokens. */
export interface SentenceRow {
  /** Index of the first code unit, UTF-16. */
  readonly start: number
  /** Index after the last code unit. */
  readonly end: number
  /** Index of its block in `document.blocks`. */
  readonly block: number
  /** Index of its first token. */
  readonly first: number
  /** Index after its last token. */
  readonly last: number
}

/**
 * The tokens of a document in columns: the children of the tree's sentences, white space left out.
 * Made once a document and shared by all extractors.
 */
export interface TokenTable {
  /** How many tokens there are. */
  readonly length: number
  /** Where each begins, UTF-16. */
  readonly start: Uint32Array
  /** Where each ends, UTF-16. */
  readonly end: Uint32Array
  /** Where each ends without a possessive `'s`, `’s` or `s’`: the end of the name in "Parker's". */
  readonly baseEnd: Uint32Array
  /** What each is: a value of {@link TokenKind}. */
  readonly kind: Uint8Array
  /** The sentence of each: index into `sentences`. */
  readonly sentence: Uint32Array
  /** Each as written. */
  readonly text: readonly string[]
  /** Each in lower case, apostrophes straight, soft hyphens and zero-width characters taken out, possessive taken off. */
  readonly lower: readonly string[]
  /** A number for each, the same for those that are written alike and are words or are not; -1 for one that is not numbered. */
  readonly type: Int32Array
  /** What has given these numbers, from 0 to below `size`: those of tables with the same one can be compared. */
  readonly types: {readonly size: number}
  /** The number of each token's `lower` among those of the document, from 0 in the order in which they first stand. */
  readonly word: Int32Array
  /** How many different ones there are. */
  readonly words: number
  /** The sentences of all blocks, in order. */
  readonly sentences: readonly SentenceRow[]
}

let remembered = new Spellings()

const tables = new WeakMap<Document, TokenTable>()

/** The token table of a document. */
export function tokensOf(document: Document): TokenTable {
  let table = tables.get(document)
  if (!table) {
    table = buildTable(document)
    tables.set(document, table)
  }
  return table
}

/** Columns of numbers of one table after the other, which are copied when it is known how many there are. */
class Columns {
  start = new Uint32Array(1024)
  end = new Uint32Array(1024)
  baseEnd = new Uint32Array(1024)
  kind = new Uint8Array(1024)
  sentence = new Uint32Array(1024)
  type = new Int32Array(1024)
  word = new Int32Array(1024)

  grow(): void {
    const size = this.start.length * 2
    this.start = enlarged(this.start, new Uint32Array(size))
    this.end = enlarged(this.end, new Uint32Array(size))
    this.baseEnd = enlarged(this.baseEnd, new Uint32Array(size))
    this.kind = enlarged(this.kind, new Uint8Array(size))
    this.sentence = enlarged(this.sentence, new Uint32Array(size))
    this.type = enlarged(this.type, new Int32Array(size))
    this.word = enlarged(this.word, new Int32Array(size))
  }
}

/** Columns of more numbers are not kept for the next table. */
const KEPT_COLUMNS = 65_536

let shared = new Columns()

/** Writes a document's tokens to the columns. */
class TableWriter implements SentenceReader {
  readonly #text: string
  readonly #spellings: Spellings
  readonly #columns: Columns
  readonly texts: string[] = []
  readonly lowers: string[] = []
  readonly sentences: SentenceRow[] = []
  #start = 0
  #block = 0
  #first = 0
  length = 0

  constructor(text: string, spellings: Spellings, columns: Columns) {
    this.#text = text
    this.#spellings = spellings
    this.#columns = columns
  }

  begin(start: number, block: number): void {
    this.#start = start
    this.#block = block
    this.#first = this.length
  }

  add(kind: TokenType, start: number, end: number): void {
    const columns = this.#columns
    const {text, lower, possessive, type, id} = this.#spellings.of(this.#text, start, end, kind === 'WordNode')
    if (this.length === columns.start.length) columns.grow()
    const at = this.length++
    columns.start[at] = start
    columns.end[at] = end
    columns.baseEnd[at] = end - possessive
    columns.kind[at] = kindOf(kind)
    columns.sentence[at] = this.sentences.length
    columns.type[at] = type
    columns.word[at] = this.#spellings.numbers.of(id, lower)
    this.texts.push(text)
    this.lowers.push(lower)
  }

  end(end: number): void {
    this.sentences.push({start: this.#start, end, block: this.#block, first: this.#first, last: this.length})
  }
}

function buildTable(document: Document): TokenTable {
  if (remembered.isFull) remembered = new Spellings()
  const spellings = remembered
  const columns = shared
  const writer = new TableWriter(document.text, spellings, columns)
  readSentences(document, writer)
  const {length, texts, lowers, sentences} = writer
  if (columns.start.length > KEPT_COLUMNS) shared = new Columns()
  return {
    length,
    start: columns.start.slice(0, length),
    end: columns.end.slice(0, length),
    baseEnd: columns.baseEnd.slice(0, length),
    kind: columns.kind.slice(0, length),
    sentence: columns.sentence.slice(0, length),
    text: texts,
    lower: lowers,
    type: columns.type.slice(0, length),
    types: spellings,
    word: columns.word.slice(0, length),
    words: spellings.numbers.next(),
    sentences,
  }
}

function kindOf(type: TokenType): number {
  if (type === 'WordNode') return TokenKind.word
  if (type === 'PunctuationNode') return TokenKind.punctuation
  return type === 'SymbolNode' ? TokenKind.symbol : TokenKind.source
}
