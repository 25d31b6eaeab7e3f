import fc from 'fast-check'
import {expect, test} from 'vitest'
import {columnsOf, SegmentDecoder, statesOf, type Lattice} from '../../src/model/index.ts'

const TYPES = 2
const COLUMNS = columnsOf(TYPES)
const STATES = statesOf(TYPES)

interface Segment {
  readonly first: number
  readonly last: number
  readonly type: number
}

/** A lattice over `length` tokens that offers all segments of up to three, with scores drawn from `draw`. */
function latticeOf(length: number, draw: () => number): Lattice {
  const first: number[] = []
  const last: number[] = []
  for (let end = 1; end <= length; end++) {
    for (let start = Math.max(0, end - 3); start < end; start++) {
      first.push(start)
      last.push(end)
    }
  }
  const scores = (count: number): Int32Array => Int32Array.from({length: count}, draw)
  return {
    types: TYPES, length, spans: first.length, first: Int32Array.from(first), last: Int32Array.from(last),
    tokenScores: scores(length * COLUMNS), spanScores: scores(first.length * TYPES), transitions: Int16Array.from(scores(STATES * STATES)),
  }
}

/** All ways to cut `[at, length)`. */
function* cuts(lattice: Lattice, at = 0): Generator<Segment[]> {
  if (at === lattice.length) {
    yield []
    return
  }
  for (const rest of cuts(lattice, at + 1)) yield rest
  for (let span = 0; span < lattice.spans; span++) {
    if (lattice.first[span] !== at) continue
    for (let type = 0; type < TYPES; type++) for (const rest of cuts(lattice, lattice.last[span])) yield [{first: at, last: lattice.last[span]!, type}, ...rest]
  }
}

function scoreOf(lattice: Lattice, segments: readonly Segment[]): number {
  let score = 0
  let state = TYPES
  let at = 0
  const enter = (next: number): void => {
    score += lattice.transitions[state * STATES + next]!
    state = next
  }
  const outside = (to: number): void => {
    for (; at < to; at++) {
      enter(TYPES)
      score += lattice.tokenScores[at * COLUMNS]!
    }
  }
  for (const {first, last, type} of segments) {
    outside(first)
    enter(type)
    for (let span = 0; span < lattice.spans; span++) if (lattice.first[span] === first && lattice.last[span] === last) score += lattice.spanScores[span * TYPES + type]!
    for (; at < last; at++) {
      const part = last - first === 1 ? 3 : at === first ? 0 : at === last - 1 ? 2 : 1
      score += lattice.tokenScores[at * COLUMNS + 1 + type * 4 + part]!
    }
  }
  outside(lattice.length)
  return score
}

test('the cut found is the best of all cuts', () => {
  const decoder = new SegmentDecoder(TYPES)
  fc.assert(fc.property(fc.integer({min: 0, max: 5}), fc.infiniteStream(fc.integer({min: -20, max: 20})), (length, stream) => {
    const lattice = latticeOf(length, () => stream.next().value as number)
    const cut = decoder.decode(lattice)
    const found = Array.from({length: cut.count}, (_, index): Segment => {
      const span = cut.span[cut.count - 1 - index]!
      return {first: lattice.first[span]!, last: lattice.last[span]!, type: cut.type[cut.count - 1 - index]!}
    })
    let best = -Infinity
    for (const segments of cuts(lattice)) best = Math.max(best, scoreOf(lattice, segments))
    expect(scoreOf(lattice, found)).toBe(best)
  }))
})

test('what is not allowed is not taken', () => {
  const decoder = new SegmentDecoder(TYPES)
  const lattice = latticeOf(4, () => 1)
  expect(decoder.decode(lattice, {segment: () => false, outside: () => true}).count).toBe(0)
  const cut = decoder.decode(lattice, {segment: (_, type) => type === 1, outside: () => false})
  expect([...cut.type.subarray(0, cut.count)].every((type) => type === 1)).toBe(true)
  expect(cut.count).toBeGreaterThan(0)
})
