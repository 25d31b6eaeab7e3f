import {mix} from '../model/index.ts'
import type {Chunk} from './chunks.ts'
import {Shape} from './scan.ts'
import {Lex, type NameView} from './view.ts'

/** Room for the features of one token or segment. */
export const MOST_FEATURES = 64

const BEFORE = 0x51ed
const AFTER = 0x7a11

/** The features of a token: itself, its neighbours, what lexicons, rules and the rest of the document tell. Returns how many. */
export function tokenFeatures(view: NameView, at: number, first: number, last: number, out: Int32Array): number {
  const {word, shape, lex, hint, known, stand} = view
  const has1 = at > first
  const has2 = at > first + 1
  const next1 = at + 1 < last
  const next2 = at + 2 < last
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
  const hb = has1 ? hint[at - 1]! : 255
  const ha = next1 ? hint[at + 1]! : 255
  const st = stand[at]!
  const margin = view.hintOf[at]! >= 0 ? marginOf(view.hints[view.hintOf[at]!]!.margin) : 0
  let n = 0
  out[n++] = 1
  out[n++] = mix(2, w)
  out[n++] = mix(3, wb)
  out[n++] = mix(4, wa)
  out[n++] = mix(5, has2 ? word[at - 2]! : BEFORE)
  out[n++] = mix(6, next2 ? word[at + 2]! : AFTER)
  out[n++] = mix(mix(7, wb), w)
  out[n++] = mix(mix(8, w), wa)
  out[n++] = mix(mix(9, wb), sh)
  out[n++] = mix(mix(10, wa), sh)
  out[n++] = mix(mix(11, has2 ? word[at - 2]! : BEFORE), wb)
  out[n++] = mix(mix(12, wa), next2 ? word[at + 2]! : AFTER)
  out[n++] = mix(13, sh)
  out[n++] = mix(mix(14, sb), sh)
  out[n++] = mix(mix(15, sh), sa)
  out[n++] = mix(mix(mix(16, sb), sh), sa)
  if (view.prefix[at] !== 0) {
    out[n++] = mix(17, view.prefix[at]!)
    out[n++] = mix(18, view.suffix2[at]!)
    out[n++] = mix(19, view.suffix3[at]!)
    out[n++] = mix(20, view.suffix4[at]!)
  }
  out[n++] = mix(21, lx)
  out[n++] = mix(22, lb)
  out[n++] = mix(23, la)
  out[n++] = mix(mix(24, lb), lx)
  out[n++] = mix(mix(25, lx), la)
  out[n++] = mix(26, hi)
  out[n++] = mix(mix(27, hi), margin)
  out[n++] = mix(mix(28, hb), hi)
  out[n++] = mix(mix(29, hi), ha)
  out[n++] = mix(mix(30, hi), sh)
  out[n++] = mix(mix(31, known[at]!), sh)
  out[n++] = mix(mix(32, known[at]!), hi)
  out[n++] = mix(33, st)
  out[n++] = mix(mix(34, st), sh)
  out[n++] = mix(mix(35, st & 13), lx)
  out[n++] = mix(mix(36, view.longer[at]!), hi)
  out[n++] = mix(37, view.longer[at]!)
  out[n++] = mix(mix(42, w), hi)
  return n
}

function marginOf(margin: number): number {
  return margin < 1 ? 1 : margin < 2.5 ? 2 : margin < 5 ? 3 : 4
}

/** The features of a segment as a whole, `[from, to)`, in a chunk of the sentence `[first, last)`. Returns how many. */
export function spanFeatures(view: NameView, chunk: Chunk, from: number, to: number, first: number, last: number, out: Int32Array): number {
  const {word, shape, lex, stand, scan, hints, hintOf} = view
  const size = Math.min(to - from, 6)
  const end = to - 1
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
  let letters = 0x811c9dc5 | 0
  for (let at = from; at < to; at++) {
    surface = mix(surface, word[at]!)
    const form = scan.shape[at]!
    if (form === Shape.lower || form === Shape.other) {
      joined = mix(joined, word[at]!)
      pattern = mix(pattern, 9)
      continue
    }
    letters = Math.imul(letters ^ scan.tokens.lower[at]!.charCodeAt(0), 0x01000193)
    pattern = mix(pattern, form)
    heads |= lex[at]! & (Lex.orgHead | Lex.placeHead | Lex.otherHead)
    if ((lex[at]! & Lex.common) !== 0) commons++
    if ((lex[at]! & (Lex.given | Lex.family)) !== 0) names++
  }
  const index = hintOf[from]!
  const hint = index >= 0 ? hints[index]! : undefined
  let relation = 0
  if (hint && hint.first === from && hint.last === to) relation = 10 + hint.best * 5 + marginOf(hint.margin)
  else if (hint && hint.first <= from && hint.last >= to) relation = 1
  else if ((hint && hint.first < from) || (hintOf[end]! >= 0 && hints[hintOf[end]!]!.last > to)) relation = 2
  else if (hintOf[from]! >= 0 || hintOf[end]! >= 0) relation = 3
  const knownFrom = view.known[from]!
  const knownEnd = view.known[end]!
  let lexicon = 0
  if (knownFrom !== 0 && (size === 1 ? (knownFrom - 1) % 4 === 3 : (knownFrom - 1) % 4 === 0 && (knownEnd - 1) % 4 === 2 && (knownFrom - 1) >> 2 === (knownEnd - 1) >> 2)) lexicon = 8 + ((knownFrom - 1) >> 2)
  else if (knownFrom !== 0 && ((knownFrom - 1) % 4 === 1 || (knownFrom - 1) % 4 === 2)) lexicon = 1
  else if (knownEnd !== 0 && ((knownEnd - 1) % 4 === 0 || (knownEnd - 1) % 4 === 1)) lexicon = 2
  else if (knownEnd !== 0) lexicon = 16 + ((knownEnd - 1) >> 2)
  else if (knownFrom !== 0) lexicon = 24 + ((knownFrom - 1) >> 2)
  const edges = (from > chunk.first ? edgeOf(view, from - 1) : 0) | ((to < chunk.last ? edgeOf(view, to) : 0) << 3)
  const counts = Math.min(commons, 3) | (Math.min(names, 3) << 2) | (Math.min(to - from, 5) << 4)
  const lf = lex[from]!
  const le = lex[end]!
  const sense = stand[from]! & 29
  let n = 0
  out[n++] = mix(101, size)
  out[n++] = mix(102, surface)
  out[n++] = mix(103, word[from]!)
  out[n++] = mix(104, word[end]!)
  out[n++] = mix(mix(105, word[end]!), joined)
  out[n++] = mix(106, wb)
  out[n++] = mix(107, wa)
  out[n++] = mix(mix(108, wb), wa)
  out[n++] = mix(mix(109, wb), size)
  out[n++] = mix(mix(110, wa), size)
  out[n++] = mix(111, relation)
  out[n++] = mix(mix(112, relation), size)
  out[n++] = mix(mix(113, relation), edges)
  out[n++] = mix(mix(114, lexicon), size)
  out[n++] = mix(mix(115, lexicon), relation)
  out[n++] = mix(116, pattern)
  out[n++] = mix(mix(117, pattern), joined)
  out[n++] = mix(mix(118, pattern), edges)
  out[n++] = mix(mix(mix(119, lf), le), size)
  out[n++] = mix(mix(120, le), size)
  out[n++] = mix(mix(121, lf), size)
  out[n++] = mix(mix(122, heads), size)
  out[n++] = mix(mix(123, counts), edges)
  out[n++] = mix(mix(124, counts), relation)
  out[n++] = mix(mix(125, sense), size)
  out[n++] = mix(mix(126, sense), relation)
  out[n++] = mix(127, edges)
  out[n++] = mix(mix(128, lb), la)
  out[n++] = mix(mix(129, lb), relation)
  out[n++] = mix(mix(130, la), relation)
  out[n++] = mix(mix(131, view.longer[end]!), size)
  out[n++] = mix(mix(132, view.longer[from]!), view.longer[end]!)
  out[n++] = mix(133, (stand[end]! & 32) | (from > first + 1 && scan.tokens.text[from - 1] === '.' ? 1 : 0))
  out[n++] = mix(mix(134, shape[end]!), size)
  out[n++] = mix(mix(135, from > first + 1 ? word[from - 2]! : BEFORE), wb)
  out[n++] = mix(mix(136, wa), to + 1 < last ? word[to + 1]! : AFTER)
  if (size === 1 && scan.shape[from] === Shape.acronym) {
    // "NCA", where the text has a "National Crime Agency"
    let spelt = 0x811c9dc5 | 0
    const lower = scan.tokens.lower[from]!
    for (let at = 0; at < lower.length; at++) spelt = Math.imul(spelt ^ lower.charCodeAt(at), 0x01000193)
    out[n++] = mix(137, view.initials.get(spelt) ?? 0)
  }
  if (to + 1 < last && scan.tokens.text[to] === '(' && scan.shape[to + 1] === Shape.acronym) out[n++] = mix(138, view.word[to + 1] === letters ? 2 : 1)
  return n
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
