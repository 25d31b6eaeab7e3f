import type {ChainShape, ChainStep} from '../../model/index.ts'

/** The marks of a cue's sequence: an item is part of a cue or not. */
export const CueMark = {outside: 0, cue: 1} as const

/** The columns of a cue's items. */
export const CueColumn = {inside: 0, begin: 1, end: 2} as const

/** Cues: any number of stretches. */
export const CUE_SHAPE: ChainShape = /* @__PURE__ */ {
  marks: [CueMark.outside, CueMark.cue],
  columns: 3,
  steps: [
    {from: 0, to: 0, enter: [], leave: []},
    {from: 0, to: 1, enter: [CueColumn.inside, CueColumn.begin], leave: []},
    {from: 1, to: 1, enter: [CueColumn.inside], leave: []},
    {from: 1, to: 0, enter: [], leave: [CueColumn.end]},
  ],
  ends: [{closing: [], leave: []}, {closing: [], leave: [CueColumn.end]}],
}

/** The marks of a report's sequence. */
export const RoleMark = {outside: 0, source: 1, content: 2} as const

/** The columns of a report's items; the last two are read of the closing item. */
export const RoleColumn = {
  source: 0, sourceBegin: 1, sourceEnd: 2, content: 3, contentBegin: 4, contentEnd: 5, contentAgain: 6, noSource: 7, noContent: 8,
} as const

const C = RoleColumn

/**
 * What a cue reports: at most one source, and content in any number of stretches. The states keep in mind whether there was a
 * source and whether there was content: 0–3 outside (neither, source, content, both), 4–5 in the source (before, after
 * content), 6–7 in the first stretch of content (before, after the source), 8–9 in a further one.
 */
export const ROLE_SHAPE: ChainShape = /* @__PURE__ */ makeRoleShape()

function makeRoleShape(): ChainShape {
  const marks = [0, 0, 0, 0, 1, 1, 2, 2, 2, 2]
  const hasSource = [0, 1, 0, 1, 1, 1, 0, 1, 0, 1]
  const hasContent = [0, 0, 1, 1, 0, 1, 1, 1, 1, 1]
  const leaves = [[], [C.sourceEnd], [C.contentEnd]]
  const steps: ChainStep[] = []
  const add = (from: number, to: number, enter: number[], isSame: boolean): void => {
    steps.push({from, to, enter, leave: isSame ? [] : leaves[marks[from]!]!})
  }
  for (let from = 0; from < marks.length; from++) {
    add(from, hasSource[from]! + 2 * hasContent[from]!, [], marks[from] === 0)
    if (marks[from] === 1) add(from, from, [C.source], true)
    else if (!hasSource[from]) add(from, hasContent[from] ? 5 : 4, [C.source, C.sourceBegin], false)
    if (marks[from] === 2) add(from, from, [C.content], true)
    else if (hasContent[from]) add(from, 8 + hasSource[from]!, [C.content, C.contentAgain], false)
    else add(from, 6 + hasSource[from]!, [C.content, C.contentBegin], false)
  }
  const ends = marks.map((mark, state) => ({
    closing: [...(hasSource[state] ? [] : [C.noSource]), ...(hasContent[state] ? [] : [C.noContent])],
    leave: leaves[mark]!,
  }))
  return {marks, columns: 9, steps: steps.sort((a, b) => a.to - b.to || a.from - b.from), ends}
}

/** Whether a cue reports at all: one item, in or out. */
export const REPORT_SHAPE: ChainShape = /* @__PURE__ */ {
  marks: [0, 1],
  columns: 1,
  steps: [{from: 0, to: 0, enter: [], leave: []}, {from: 0, to: 1, enter: [0], leave: []}],
  ends: [{closing: [], leave: []}, {closing: [], leave: []}],
}
