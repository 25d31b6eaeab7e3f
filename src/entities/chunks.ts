import {NAME_PARTICLES} from '../language/lexicons/index.ts'
import {TokenKind} from '../language/index.ts'
import {FUNCTION_WORDS} from './function-words.ts'
import {Shape, type Scan} from './scan.ts'
import type {NameView} from './view.ts'

/** A stretch of tokens that can hold names: words with capital letters and what joins them. `[first, last)`. */
export interface Chunk {
  /** Its first token. */
  readonly first: number
  /** The token after its last. */
  readonly last: number
}

/** The longest name, in tokens. */
export const LONGEST_NAME = 10

const JOINS: ReadonlySet<string> = new Set(
  `of the and for de la le las les los da do dos das du des del della di el al y e van von der den ter ten bin ibn bint ben abu & - – ' ’ . / on in at to with a an + ! ″ “ ” " ‘`.split(' '),
)
const MOST_JOINS = 3

/** The chunks of a sentence, in order. Whatever lies outside of them holds no names. */
export function chunksOf(view: NameView, sentence: number): Chunk[] {
  const {scan} = view
  const row = scan.tokens.sentences[sentence]!
  const chunks: Chunk[] = []
  let at = row.first
  while (at < row.last) {
    if (!isAnchor(view, at)) {
      at++
      continue
    }
    let first = at
    // "al Sisi", "van der Berg", "7 Eleven"
    while (first > row.first && at - first < 2 && (chunks.at(-1)?.last ?? 0) < first && opens(scan, first - 1)) first--
    let last = at + 1
    for (;;) {
      let next = last
      while (next < row.last && next - last < MOST_JOINS && !isAnchor(view, next) && joins(view, next)) next++
      if (next >= row.last || !isAnchor(view, next)) break
      last = next + 1
    }
    // "Channel 4", "G20 2019"
    if (last < row.last && isNumber(scan, last)) last++
    if (last > at + 1 || first < at || !isBareWord(scan, at)) chunks.push({first, last})
    at = last
  }
  return chunks
}

function isAnchor(view: NameView, at: number): boolean {
  const form = view.scan.shape[at]!
  return (form !== Shape.lower && form !== Shape.other) || view.hint[at] !== 0
}

function joins(view: NameView, at: number): boolean {
  return view.hint[at] !== 0 || JOINS.has(view.scan.tokens.lower[at]!) || isNumber(view.scan, at)
}

function opens(scan: Scan, at: number): boolean {
  return isNumber(scan, at) || NAME_PARTICLES.has(scan.tokens.lower[at]!)
}

function isNumber(scan: Scan, at: number): boolean {
  const unit = scan.tokens.text[at]!.charCodeAt(0)
  return scan.tokens.kind[at] === TokenKind.word && unit >= 48 && unit <= 57
}

/** "The", "He" and "I" alone. */
function isBareWord(scan: Scan, at: number): boolean {
  const word = scan.tokens.lower[at]!
  return word === 'i' || (scan.initial[at] === 1 && FUNCTION_WORDS.has(word))
}

/** Whether a name can begin at a token of a chunk. */
export function canBegin(view: NameView, at: number): boolean {
  return isAnchor(view, at) || opens(view.scan, at)
}

/** Whether a name can end with a token of a chunk. */
export function canEnd(view: NameView, at: number): boolean {
  const form = view.scan.shape[at]!
  return (form !== Shape.lower && form !== Shape.other) || view.hint[at] !== 0 || isNumber(view.scan, at)
}
