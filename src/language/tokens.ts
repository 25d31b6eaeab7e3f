import {copyOf, readSentences, type Document, type SentenceReader, type TokenType} from '../document/index.ts'
import {enlarged, hashText} from '../model/index.ts'
import {WordNumbers} from './word-numbers.ts'

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

const IGNORABLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g
const APOSTROPHE = /[‘’´`ʼ]/g

/** A token's text as it is compared. */
interface Folded {
  /** The text: one string for all tokens that are written so. */
  readonly text: string
  /** Whether it is a word. */
  readonly isWord: boolean
  /** In lower case, as {@link TokenTable.lower} has it. */
  readonly lower: string
  /** How long its possessive is. */
  readonly possessive: number
  /** Its number, as {@link TokenTable.type} has it. */
  readonly type: number
  /** An id of `lower`; -1 where it has none. */
  readonly id: number
}

/** So many different words and so many other tokens are remembered from text to text: most of a text's are the language's, and need be folded but once. */
const REMEMBERED = 16_384

/** How many of them are found by their letters alone. A power of two. */
const AT_HAND = 16_384

/** The tokens that are remembered. When they are too many, all are forgotten and numbered anew. */
class Types {
  readonly words = new Map<string, Folded>()
  readonly others = new Map<string, Folded>()
  readonly numbers = new WordNumbers()
  /** The last one of those that share a place: most tokens are found here, without a string of their own being made. */
  readonly #atHand = new Array<Folded | undefined>(AT_HAND)

  of(source: string, start: number, end: number, isWord: boolean): Folded {
    if (end - start > LONGEST) return this.#find(source.slice(start, end), isWord)
    const place = (hashText(source, start, end) + (isWord ? 1 : 0)) & (AT_HAND - 1)
    const last = this.#atHand[place]
    if (last?.isWord === isWord && isAt(source, start, end, last.text)) return last
    const found = this.#find(source.slice(start, end), isWord)
    // What is not kept is a part of its text, which would stay in memory whole.
    if (found.type >= 0) this.#atHand[place] = found
    return found
  }

  #find(text: string, isWord: boolean): Folded {
    const known = isWord ? this.words : this.others
    const found = known.get(text)
    if (found) return found
    // A long one hardly comes again.
    const isKept = text.length <= LONGEST && known.size < REMEMBERED
    const own = isKept ? copyOf(text) : text
    const folded = own.replace(IGNORABLE, '').replace(APOSTROPHE, "'").toLowerCase()
    const possessive = isWord ? possessiveLength(folded) : 0
    const type = isKept ? this.size : -1
    const lower = possessive > 0 ? folded.slice(0, -possessive) : folded
    const made = {text: own, isWord, lower, possessive, type, id: this.numbers.idOf(lower, isKept)}
    if (isKept) known.set(own, made)
    return made
  }

  get size(): number {
    return this.words.size + this.others.size
  }

  get isFull(): boolean {
    return this.words.size === REMEMBERED || this.others.size === REMEMBERED
  }
}

/** Whether `word` is what stands at `[start, end)`. */
function isAt(source: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) if (source.charCodeAt(start + at) !== word.charCodeAt(at)) return false
  return true
}

const LONGEST = 40

let remembered = new Types()

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
  readonly #types: Types
  readonly #columns: Columns
  readonly texts: string[] = []
  readonly lowers: string[] = []
  readonly sentences: SentenceRow[] = []
  #start = 0
  #block = 0
  #first = 0
  length = 0

  constructor(text: string, types: Types, columns: Columns) {
    this.#text = text
    this.#types = types
    this.#columns = columns
  }

  begin(start: number, block: number): void {
    this.#start = start
    this.#block = block
    this.#first = this.length
  }

  add(kind: TokenType, start: number, end: number): void {
    const columns = this.#columns
    const {text, lower, possessive, type, id} = this.#types.of(this.#text, start, end, kind === 'WordNode')
    if (this.length === columns.start.length) columns.grow()
    const at = this.length++
    columns.start[at] = start
    columns.end[at] = end
    columns.baseEnd[at] = end - possessive
    columns.kind[at] = kindOf(kind)
    columns.sentence[at] = this.sentences.length
    columns.type[at] = type
    columns.word[at] = this.#types.numbers.of(id, lower)
    this.texts.push(text)
    this.lowers.push(lower)
  }

  end(end: number): void {
    this.sentences.push({start: this.#start, end, block: this.#block, first: this.#first, last: this.length})
  }
}

function buildTable(document: Document): TokenTable {
  if (remembered.isFull) remembered = new Types()
  const types = remembered
  const columns = shared
  const writer = new TableWriter(document.text, types, columns)
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
    types,
    word: columns.word.slice(0, length),
    words: types.numbers.next(),
    sentences,
  }
}

function kindOf(type: TokenType): number {
  if (type === 'WordNode') return TokenKind.word
  if (type === 'PunctuationNode') return TokenKind.punctuation
  return type === 'SymbolNode' ? TokenKind.symbol : TokenKind.source
}

function possessiveLength(folded: string): number {
  if (folded.length > 2 && folded.endsWith("'s")) return 2
  return folded.length > 2 && folded.endsWith("s'") ? 1 : 0
}
