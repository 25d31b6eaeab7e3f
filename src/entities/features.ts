import {blend, hashText} from '../model/index.ts'
import type {Chunk} from './chunks.ts'
import {Shape} from './scan.ts'
import {Lex, type NameView} from './view.ts'

/** Room for the features of one token or segment. */
export const MOST_FEATURES = 32

const BEFORE = 0x51ed
const AFTER = 0x7a11
/** No rules' name stands beside. */
const OUTSIDE = 255

/**
 * The features of a token: itself, its neighbours, what lexicons, rules and the rest of the document tell. What takes few values is
 * asked together: a lookup costs the same however much it tells. Returns how many.
 */
export function tokenFeatures(view: NameView, at: number, first: number, last: number, out: Int32Array): number {
  const {word, shape, lex, hint} = view
  const has1 = at > first
  const next1 = at + 1 < last
  const w = word[at]!
  const wb = has1 ? word[at - 1]! : BEFORE
  const wa = next1 ? word[at + 1]! : AFTER
  const sh = shape[at]!
  const sb = has1 ? shape[at - 1]! : BEFORE
  const sa = next1 ? shape[at + 1]! : AFTER
  const lx = lex[at]!
  const lb = has1 ? lex[at - 1]! : BEFORE
  const la = next1 ? lex[at + 1]! : AFTER
  const hi = hint[at]!
  const hb = has1 ? hint[at - 1]! : OUTSIDE
  const ha = next1 ? hint[at + 1]! : OUTSIDE
  const st = view.stand[at]!
  const known = view.known[at]!
  const longer = view.longer[at]!
  const margin = view.hintOf[at]! >= 0 ? marginOf(view.hints[view.hintOf[at]!]!.margin) : 0
  let n = 0
  out[n++] = blend(1, w, 0)
  out[n++] = blend(2, wb, 0)
  out[n++] = blend(3, wa, 0)
  out[n++] = blend(4, at > first + 1 ? word[at - 2]! : BEFORE, 0)
  out[n++] = blend(5, at + 2 < last ? word[at + 2]! : AFTER, 0)
  out[n++] = blend(6, wb, w)
  out[n++] = blend(7, w, wa)
  out[n++] = blend(8, w, hi)
  out[n++] = blend(9, wb, sh)
  out[n++] = blend(10, wa, sh)
  out[n++] = blend(11, sh, 0)
  out[n++] = blend(12, blend(0, sb, sh), sa)
  if (view.prefix[at] !== 0) {
    out[n++] = blend(13, view.prefix[at]!, 0)
    out[n++] = blend(14, view.suffix3[at]!, 0)
    out[n++] = blend(15, view.suffix4[at]!, 0)
  }
  out[n++] = blend(16, (lb << 16) | la, lx)
  out[n++] = blend(17, (hb << 16) | (hi << 8) | ha, 0)
  out[n++] = blend(18, (hi << 4) | margin, sh)
  out[n++] = blend(19, known, sh)
  out[n++] = blend(20, known, hi)
  out[n++] = blend(21, st, 0)
  out[n++] = blend(22, (st << 16) | lx, sh)
  out[n++] = blend(23, longer, hi)
  out[n++] = blend(24, (hi << 8) | longer, (known << 4) | margin)
  out[n++] = blend(25, longer, 0)
  out[n++] = blend(26, st, sh)
  out[n++] = blend(27, st & 13, lx)
  return n
}

function marginOf(margin: number): number {
  return margin < 1 ? 1 : margin < 2.5 ? 2 : margin < 5 ? 3 : 4
}

/**
 * The features of a segment as a whole, `[from, to)`, in a chunk of the sentence `[first, last)`. Of a segment of one token little is
 * left to ask: what its token tells has labels of its own for it. Returns how many.
 */
export function spanFeatures(view: NameView, chunk: Chunk, from: number, to: number, first: number, last: number, out: Int32Array): number {
  const {word, lex, stand, scan} = view
  const size = Math.min(to - from, 6)
  const wb = from > first ? word[from - 1]! : BEFORE
  const wa = to < last ? word[to]! : AFTER
  const lb = from > first ? lex[from - 1]! : BEFORE
  const la = to < last ? lex[to]! : AFTER
  let surface = 0
  let pattern = 0
  let joined = 0
  let heads = 0
  let commons = 0
  let names = 0
  for (let at = from; at < to; at++) {
    surface = blend(0, surface, word[at]!)
    const form = scan.shape[at]!
    if (form === Shape.lower || form === Shape.other) {
      joined = blend(0, joined, word[at]!)
      pattern = blend(0, pattern, 9)
      continue
    }
    pattern = blend(0, pattern, form)
    heads |= lex[at]! & (Lex.orgHead | Lex.placeHead | Lex.otherHead)
    if ((lex[at]! & Lex.common) !== 0) commons++
    if ((lex[at]! & (Lex.given | Lex.family)) !== 0) names++
  }
  const relation = relationOf(view, from, to)
  const edges = (from > chunk.first ? edgeOf(view, from - 1) : 0) | ((to < chunk.last ? edgeOf(view, to) : 0) << 3)
  const counts = Math.min(commons, 3) | (Math.min(names, 3) << 2) | (Math.min(to - from, 5) << 4)
  let n = 0
  out[n++] = blend(30, relation, size)
  out[n++] = blend(31, relation, edges)
  out[n++] = blend(32, (knownOf(view, from, to) << 8) | relation, size)
  out[n++] = blend(33, pattern, edges)
  out[n++] = blend(34, counts, relation)
  out[n++] = blend(35, stand[from]! & 29, relation)
  if (to - from === 1) {
    out[n++] = blend(36, wb, wa)
    out[n++] = blend(37, (lb << 16) | la, 0)
    // "NCA", where the text has a "National Crime Agency"
    if (scan.shape[from] === Shape.acronym) out[n++] = blend(50, view.initials.get(word[from]!) ?? 0, 0)
  } else {
    const end = to - 1
    // After an abbreviation's stop, or a possessive.
    const cut = (stand[end]! & 32) | (from > first + 1 && scan.tokens.text[from - 1] === '.' ? 1 : 0)
    out[n++] = blend(51, word[from]!, 0)
    out[n++] = blend(52, word[end]!, 0)
    out[n++] = blend(39, surface, 0)
    out[n++] = blend(40, word[end]!, joined)
    out[n++] = blend(41, wb, size)
    out[n++] = blend(42, wa, size)
    out[n++] = blend(43, pattern, joined)
    out[n++] = blend(44, heads, size)
    out[n++] = blend(45, lb, relation)
    out[n++] = blend(46, la, relation)
    out[n++] = blend(47, (view.longer[from]! << 8) | view.longer[end]!, (relation << 8) | size)
    out[n++] = blend(48, cut, (edges << 8) | size)
  }
  if (to + 1 < last && scan.tokens.text[to] === '(' && scan.shape[to + 1] === Shape.acronym) out[n++] = blend(49, word[to + 1] === initialsOf(view, from, to) ? 2 : 1, 0)
  return n
}

/** How a segment lies to the rules' names: 0 apart from them, 1 within one, 2 across the edge of one, 3 around one, else the same, by its type. */
function relationOf({hints, hintOf}: NameView, from: number, to: number): number {
  const end = hintOf[to - 1]!
  if (hintOf[from]! < 0) return end < 0 ? 0 : hints[end]!.last > to ? 2 : 3
  const hint = hints[hintOf[from]!]!
  if (hint.first === from && hint.last === to) return 10 + hint.best * 5 + marginOf(hint.margin)
  if (hint.last >= to) return 1
  return hint.first < from || (end >= 0 && hints[end]!.last > to) ? 2 : 3
}

/** How a segment lies to the lexicon's names: 1 and 2 where it cuts one, else of which type the same, one at its end or one at its start is. */
function knownOf({known}: NameView, from: number, to: number): number {
  const start = known[from]! - 1
  const end = known[to - 1]! - 1
  const type = start >> 2
  if (start >= 0 && (to - from === 1 ? (start & 3) === 3 : (start & 3) === 0 && (end & 3) === 2 && type === end >> 2)) return 8 + type
  if (start >= 0 && ((start & 3) === 1 || (start & 3) === 2)) return 1
  if (end >= 0) return (end & 3) === 0 || (end & 3) === 1 ? 2 : 16 + (end >> 2)
  return start >= 0 ? 24 + type : 0
}

/** The hash of the first letters of a segment's words with capitals, as {@link NameView.word} has that of an acronym. */
function initialsOf({scan}: NameView, from: number, to: number): number {
  let letters = ''
  for (let at = from; at < to; at++) {
    const form = scan.shape[at]!
    if (form !== Shape.lower && form !== Shape.other) letters += scan.tokens.lower[at]![0]!
  }
  return hashText(letters)
}

/** What stands beside a segment in its chunk: a join, a word with a capital, or one that the rules cut off. */
function edgeOf(view: NameView, at: number): number {
  const form = view.scan.shape[at]!
  if (form === Shape.lower || form === Shape.other) return 1
  const lex = view.lex[at]!
  if ((lex & (Lex.honorific | Lex.rank | Lex.role)) !== 0) return 2
  if (view.hintOf[at]! < 0) return 3
  return (view.stand[at]! & 32) !== 0 ? 4 : 5
}
