import {Upos} from '../../language/index.ts'
import {blend, mix} from '../../model/index.ts'
import {isMark, type CueSight, type RoleContext} from './role-context.ts'
import {EDGE_HASH, PAD, type UnitView} from './view.ts'

/** Room for the features of one item. */
export const MOST_ROLE_FEATURES = 96

function bucket(distance: number): number {
  return distance < 5 ? distance : distance < 7 ? 5 : distance < 10 ? 6 : distance < 15 ? 7 : distance < 25 ? 8 : 9
}

/** What stands for the rules' mark of an item past the ends. */
const NO_RULES = 4

/** The rules' mark of items where they read no such cue: it says nothing of their words. */
const UNREAD = 3

/** Which side of the cue an item stands on. */
export const Side = {before: 1, after: 2} as const

/** The features of item `index` on one side of a cue, whichever cue it is: they are summed once a unit. Returns how many. */
export function itemFeatures({word, stem, name, verb, pos}: UnitView, index: number, side: number, out: Int32Array): number {
  const at = index + PAD
  const posBefore = pos[at - 1]!
  const pos0 = pos[at]!
  const posAfter = pos[at + 1]!
  let n = 0
  out[n++] = blend(2, side, word[at]!)
  out[n++] = blend(4, side, (name[at]! << 8) | (name[at - 1]! << 4) | name[at + 1]!)
  out[n++] = blend(5, side, word[at - 1]!)
  out[n++] = blend(6, side, word[at + 1]!)
  out[n++] = blend(7, side, (posBefore << 10) | (pos0 << 5) | posAfter)
  out[n++] = blend(35, side, (pos[at - 2]! << 10) | (posBefore << 5) | pos0)
  out[n++] = blend(36, side, (pos0 << 10) | (posAfter << 5) | pos[at + 2]!)
  out[n++] = blend(45, stem[at]!, side * 16 + verb[at]!)
  return n
}

/** The features of item `index` as source or content of a cue. Appended to `out` from `from` on; returns how many there are then. */
export function roleFeatures({word, stem, report, pos: allPos, length}: UnitView, context: RoleContext, cue: CueSight, index: number, out: Int32Array, from: number): number {
  const {pos} = context
  const at = index + PAD
  const head = cue.head + PAD
  const isBefore = index < cue.first
  const side = isBefore ? Side.before : Side.after
  const near = side * 16 + bucket(isBefore ? cue.first - 1 - index : index - cue.last)
  const pos0 = pos[at]!
  const sidePos = (side << 5) | pos0
  const nearPos = (near << 5) | pos0
  const lemma = stem[head]!
  const cueKind = (report[head]! << 5) | allPos[head]!
  const rules = cue.rules[index]!
  const rulesBefore = index > 0 ? cue.rules[index - 1]! : NO_RULES
  const rulesAfter = index + 1 < length ? cue.rules[index + 1]! : NO_RULES
  let n = from
  out[n++] = blend(13, (context.gap[at]! << 7) | sidePos, 0)
  out[n++] = blend(14, lemma, near)
  out[n++] = blend(18, word[cue.last + PAD]!, nearPos)
  if (rules !== UNREAD) out[n++] = blend(22, rules, word[at]!)
  out[n++] = blend(31, context.clause[at]!, sidePos)
  out[n++] = blend(52, cueKind, context.gap[at]! * 4 + side)
  out[n++] = blend(25, context.path[at]!, pos0)
  out[n++] = blend(88, cueKind, nearPos)
  out[n++] = blend(91, rules | (rulesBefore << 2) | (rulesAfter << 5), nearPos)
  if (isMark(pos[at + 1]!)) n = endFeatures(context, at, side, cueKind, lemma, out, n)
  if (isMark(pos[at - 1]!)) n = beginFeatures(context, at, side, lemma, out, n)
  return n
}

/** Where a stretch may end: what the next one is like. */
function endFeatures({pos, gap, chunk, chunkKind}: RoleContext, at: number, side: number, cueKind: number, lemma: number, out: Int32Array, from: number): number {
  const next = pos[at + 1] === Upos.PUNCT && pos[at + 2] === Upos.CCONJ ? at + 2 : at + 1
  const kind = chunkKind[next]!
  const kindSide = kind * 4 + side
  let n = from
  out[n++] = blend(57, kindSide, 0)
  out[n++] = blend(59, chunk[next]!, kindSide)
  out[n++] = blend(60, chunk[next]!, mix(cueKind, side))
  out[n++] = blend(61, lemma, kindSide)
  out[n++] = blend(63, gap[at]!, kindSide)
  return n
}

/** Where one may begin: what the one before is like. */
function beginFeatures({pos, gap, chunk, chunkKind}: RoleContext, at: number, side: number, lemma: number, out: Int32Array, from: number): number {
  const previous = pos[at - 1] === Upos.CCONJ && pos[at - 2] === Upos.PUNCT ? at - 3 : at - 2
  const kind = previous >= PAD ? chunkKind[previous]! : 64
  const kindSide = kind * 4 + side
  let n = from
  out[n++] = blend(64, kindSide, 0)
  out[n++] = blend(66, previous >= PAD ? chunk[previous]! : EDGE_HASH, kindSide)
  out[n++] = blend(68, lemma, kindSide)
  out[n++] = blend(69, gap[at]!, kindSide)
  return n
}

/** The features of the closing item: whether there is a source and content at all. Returns how many. */
export function closingFeatures({word, stem, pos, verb, report, name, length}: UnitView, context: RoleContext, cue: CueSight, out: Int32Array): number {
  const head = cue.head + PAD
  const lemma = stem[head]!
  const before = cue.first + PAD - 1
  const after = cue.last + PAD
  const around = (pos[after]! << 5) | pos[before]!
  const kind = (report[head]! << 5) | pos[head]!
  let rules = 0
  for (let index = 0; index < length; index++) rules |= 1 << cue.rules[index]!
  let n = 0
  out[n++] = blend(101, 1, 0)
  out[n++] = blend(102, lemma, 0)
  out[n++] = blend(103, word[after]!, 0)
  out[n++] = blend(104, word[before]!, 0)
  out[n++] = blend(105, around, 0)
  out[n++] = blend(106, rules, 0)
  out[n++] = blend(107, lemma, rules)
  out[n++] = blend(110, cue.around * 16 + context.regions, 0)
  out[n++] = blend(111, lemma, pos[after]!)
  out[n++] = blend(112, lemma, pos[before]!)
  out[n++] = blend(113, lemma, word[after]!)
  out[n++] = blend(114, lemma, word[before]!)
  out[n++] = blend(116, verb[head]!, around)
  out[n++] = blend(117, name[before]! * 32 + name[after]!, 0)
  out[n++] = blend(118, kind, 0)
  out[n++] = blend(119, kind, around)
  return n
}
