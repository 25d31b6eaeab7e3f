import {blend, hashText, mix} from '../../model/index.ts'
import {Upos} from '../../language/index.ts'
import {EDGE_HASH, PAD, QUOTED, type UnitView} from './view.ts'

/** Room for the features of one item. */
export const MOST_CUE_FEATURES = 64

const THAT = /* @__PURE__ */ hashText('that')

/** What a unit looks like from each of its items: made once a unit. Columns are padded like those of the view. */
export class CueContext {
  /** How many items back the last quoted stretch ends, 0 for none near. */
  before = new Uint8Array(256)
  /** How many items on the next quoted stretch begins. */
  after = new Uint8Array(256)
  /** How many items on the next "that" stands. */
  that = new Uint8Array(256)
  /** The word or mark that opens the clause. */
  clause = new Int32Array(256)

  read({length, pos, word}: UnitView): void {
    if (this.before.length < length + PAD) {
      const size = (length + PAD) * 2
      this.before = new Uint8Array(size)
      this.after = new Uint8Array(size)
      this.that = new Uint8Array(size)
      this.clause = new Int32Array(size)
    }
    let since = 0
    let clause = EDGE_HASH
    for (let at = PAD; at < length + PAD; at++) {
      this.before[at] = near(since)
      this.clause[at] = clause
      if (pos[at] === QUOTED) since = 1
      else if (since > 0) since++
      if (opensClause(pos[at]!)) clause = word[at]!
    }
    let until = 0
    let that = 0
    for (let at = length + PAD - 1; at >= PAD; at--) {
      this.after[at] = near(until)
      this.that[at] = near(that)
      if (pos[at] === QUOTED) until = 1
      else if (until > 0) until++
      if (word[at] === THAT) that = 1
      else if (that > 0) that++
    }
  }
}

/** Whether a part of speech opens a clause: marks and conjunctions. */
export function opensClause(pos: number): boolean {
  return pos === Upos.PUNCT || pos === Upos.SCONJ || pos === Upos.CCONJ
}

/** Distances in steps: 0 none, 1, 2, 3, 4 to 6, 7 to 15, more. */
function near(distance: number): number {
  return distance < 4 ? distance : distance < 7 ? 4 : distance < 16 ? 5 : 6
}

/** Longest verb group that is passed over on the way to the subject, in items, and longest run of adverbs on the way to the object. */
const MAX_GROUP = 5
const MAX_ADVERBS = 3

const ANCHORS = /* @__PURE__ */ new Set(/* @__PURE__ */ [':', '–', '—', '―', '--', 'according', 'per'].map((word) => hashText(word)))

/** Whether an item is one that every cue has: a verb, a word of speech or attitude, a mark that stands for one. */
export function mayAnchor({pos, report, word}: UnitView, index: number): boolean {
  const at = index + PAD
  return pos[at] === Upos.VERB || report[at] !== 0 || ANCHORS.has(word[at]!)
}

/**
 * The features of item `index` for finding cues: many of a word that may anchor one, few of others, which stand in the reach of several
 * and only belong to a cue or not. Returns how many.
 */
export function cueFeatures(view: UnitView, context: CueContext, index: number, out: Int32Array): number {
  const {word, stem, pos, report} = view
  const at = index + PAD
  const pos0 = pos[at]!
  const posBefore = pos[at - 1]!
  const posAfter = pos[at + 1]!
  let n = 0
  out[n++] = blend(1, word[at]!, 0)
  out[n++] = blend(14, pos0, (posBefore << 5) | posAfter)
  out[n++] = blend(15, pos[at - 2]!, (posBefore << 5) | pos0)
  out[n++] = blend(16, pos0, (posAfter << 5) | pos[at + 2]!)
  out[n++] = blend(32, stem[at - 1]!, pos0)
  out[n++] = blend(58, pos0, (report[at - 1]! << 3) | report[at + 1]!)
  out[n++] = blend(59, pos0, (report[at - 2]! << 3) | report[at + 2]!)
  n = mayAnchor(view, index) ? anchorFeatures(view, context, index, out, n) : neighbourFeatures(view, at, out, n)
  return n
}

/** What tells of a word that may belong to a cue: the words beside it. */
function neighbourFeatures({word, stem, pos}: UnitView, at: number, out: Int32Array, from: number): number {
  let n = from
  out[n++] = blend(70, word[at]!, stem[at - 1]!)
  out[n++] = blend(71, word[at]!, stem[at + 1]!)
  out[n++] = blend(72, pos[at]!, stem[at + 1]!)
  return n
}

/** What tells of a word that may report: its subject and object, quoted stretches and "that" near by, how its clause opens. */
function anchorFeatures({stem, pos, report, name, length}: UnitView, context: CueContext, index: number, out: Int32Array, from: number): number {
  const at = index + PAD
  const stem0 = stem[at]!
  const pos0 = pos[at]!
  const posBefore = pos[at - 1]!
  const posAfter = pos[at + 1]!
  const kind = (report[at]! << 5) | pos0
  const quoted = context.before[at]! * 7 + context.after[at]!
  // The subject, past the verb's auxiliaries and adverbs; the object or clause, past adverbs.
  let left = at - 1
  while (left >= PAD && at - left <= MAX_GROUP && isAuxiliary(pos[left]!)) left--
  let right = at + 1
  while (right < length + PAD && right - at <= MAX_ADVERBS && pos[right] === Upos.ADV) right++
  const object = pos[right]! | (name[right]! << 5)
  const both = mix(pos[left]! | (name[left]! << 5), object)
  let n = from
  out[n++] = blend(12, posBefore, stem0)
  out[n++] = blend(13, stem0, posAfter)
  out[n++] = blend(20, stem0, pos0)
  out[n++] = blend(24, quoted, stem0)
  out[n++] = blend(26, context.that[at]!, stem0)
  out[n++] = blend(28, name[at - 1]!, stem0)
  out[n++] = blend(30, name[at + 1]!, stem0)
  out[n++] = blend(36, context.clause[at]!, pos0)
  out[n++] = blend(38, Math.min(length - index, 4), stem0)
  out[n++] = blend(39, Math.min(index, 4), pos0)
  out[n++] = blend(53, stem0, object)
  out[n++] = blend(56, pos0, both)
  out[n++] = blend(57, kind, both)
  out[n++] = blend(60, context.clause[at]!, kind)
  out[n++] = blend(61, report[at]!, (posBefore << 5) | posAfter)
  out[n++] = blend(62, kind, quoted * 7 + context.that[at]!)
  return n
}

function isAuxiliary(pos: number): boolean {
  return pos === Upos.ADV || pos === Upos.AUX || pos === Upos.PART
}
