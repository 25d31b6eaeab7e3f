import {blend, ln, SHORT_HASH} from '../../model/index.ts'
import {cueFeatures, type CueContext} from './cue-features.ts'
import type {CueSight} from './role-context.ts'
import {RoleMark} from './shapes.ts'
import {EDGE, PAD, QUOTED, type UnitView} from './view.ts'

/** Room for the features of one cue. */
export const MOST_REPORT_FEATURES = 192

/** A reading of a cue, as far as it tells whether the cue reports at all. */
export interface ReadingSight {
  /** How probable the cue is, 0 to 1. */
  readonly cueProbability: number
  /** How probable this reading is among all of the cue. */
  readonly probability: number
  /** The mark of each item. */
  readonly marks: Uint8Array
}

/** The features of a cue with its best reading. Returns how many. */
export function reportFeatures(view: UnitView, cueContext: CueContext, cue: CueSight, {cueProbability, probability, marks}: ReadingSight, out: Int32Array): number {
  const {word, stem, pos, report, name, length} = view
  // All that tells of a cue tells of a report.
  let n = cueFeatures(view, cueContext, cue.head, out)
  for (let index = 0; index < n; index++) out[index] = blend(150, out[index]! & SHORT_HASH, 0)

  const lemma = stem[cue.head + PAD]!
  const kind = (report[cue.head + PAD]! << 5) | pos[cue.head + PAD]!
  const sure = step(ln((cueProbability + 1e-4) / (1 - cueProbability + 1e-4)) * 1.5, -9, 9)
  const clear = step(ln(probability + 1e-6), -6, 0)
  out[n++] = blend(201, sure, 0)
  out[n++] = blend(202, clear, 0)
  out[n++] = blend(203, sure * 16 + clear, 0)
  out[n++] = blend(204, kind, sure)
  out[n++] = blend(205, kind, clear)
  out[n++] = blend(206, lemma, sure)

  let sourceFirst = -1
  let sourceLast = -1
  let contentFirst = -1
  let contentLast = -1
  let size = 0
  let stretches = 0
  let quoted = 0
  let cues = 0
  let differing = 0
  for (let at = 0; at < length; at++) {
    if (marks[at] === RoleMark.source) {
      if (sourceFirst < 0) sourceFirst = at
      sourceLast = at
    } else if (marks[at] === RoleMark.content) {
      if (contentFirst < 0) contentFirst = at
      contentLast = at
      size++
      if (marks[at - 1] !== RoleMark.content) stretches++
      if (pos[at + PAD] === QUOTED) quoted++
      if (cue.others[at] === 1 && (at === 0 || cue.others[at - 1] !== 1)) cues++
    }
    if (cue.rules[at] !== 3 && cue.rules[at] !== marks[at]) differing++
  }
  const rules = cue.rules[0] === 3 ? 3 : differing === 0 ? 2 : differing < 4 ? 1 : 0
  const sourceKind = sourceFirst < 0 ? 0 : 1 + (sourceFirst < cue.first ? 1 : 0) + 2 * Math.min(Math.abs(sourceFirst < cue.first ? cue.first - 1 - sourceLast : sourceFirst - cue.last), 3)
  const sourceHead = sourceFirst < 0 ? EDGE : (name[sourceLast + PAD]! << 5) | pos[sourceLast + PAD]!
  const side = contentFirst < 0 ? 0 : contentLast < cue.first ? 1 : contentFirst >= cue.last ? 2 : 3
  const gap = contentFirst < 0 ? 0 : side === 2 ? Math.min(contentFirst - cue.last, 5) : side === 1 ? Math.min(cue.first - 1 - contentLast, 5) : 6
  const bulk = size < 3 ? size : size < 5 ? 3 : size < 8 ? 4 : size < 14 ? 5 : size < 25 ? 6 : 7
  const form = quoted === 0 ? 0 : quoted === size ? 1 : 2
  const opening = contentFirst < 0 ? 0 : word[contentFirst + PAD]!
  const openingPos = contentFirst < 0 ? EDGE : (pos[contentFirst + PAD]! << 5) | pos[contentFirst + PAD + 1]!
  const layout = (side * 8 + gap) * 4 + form
  out[n++] = blend(211, sourceKind, 0)
  out[n++] = blend(212, sourceHead, 0)
  out[n++] = blend(213, sourceHead, sourceKind)
  out[n++] = blend(214, layout, 0)
  out[n++] = blend(215, layout * 8 + bulk, 0)
  out[n++] = blend(216, bulk * 4 + form, 0)
  out[n++] = blend(217, openingPos, 0)
  out[n++] = blend(218, opening, 0)
  out[n++] = blend(219, rules, 0)
  out[n++] = blend(220, rules * 16 + sure, 0)
  out[n++] = blend(221, Math.min(cues, 2) * 4 + Math.min(stretches, 3), 0)
  out[n++] = blend(222, cue.around, 0)
  out[n++] = blend(223, contentLast >= length - 2 ? 1 : 0, 0)
  out[n++] = blend(224, kind, layout * 8 + bulk)
  out[n++] = blend(225, kind, sourceKind)
  out[n++] = blend(226, kind, sourceHead)
  out[n++] = blend(227, kind, openingPos)
  out[n++] = blend(228, lemma, layout)
  out[n++] = blend(229, lemma, bulk)
  out[n++] = blend(230, lemma, sourceKind)
  out[n++] = blend(231, lemma, sourceHead)
  out[n++] = blend(232, lemma, openingPos)
  out[n++] = blend(233, lemma, opening)
  out[n++] = blend(234, lemma, rules)
  out[n++] = blend(235, openingPos, sourceHead)
  out[n++] = blend(236, sourceFirst < 0 ? 0 : word[sourceLast + PAD]!, kind)
  out[n++] = blend(237, layout, sourceKind * 16 + sure)
  out[n++] = blend(238, sourceFirst < 0 ? 0 : stem[sourceLast + PAD]!, 0)
  return n
}

function step(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, Math.round(value))) - least
}
