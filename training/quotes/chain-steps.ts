import type {ChainShape} from '../../src/model/index.ts'

/** Steps made ready, by the state that they lead to: the sums of columns that they read, each once. */
export interface Compiled {
  /** Which of the shape's steps each is. */
  readonly order: Uint8Array
  /** The state before each step. */
  readonly from: Uint8Array
  /** Where the steps to each state begin; one more than there are states. */
  readonly starts: Uint8Array
  /** For each step which of `enters` it reads. */
  readonly enter: Uint8Array
  /** For each step which of `leaves` it reads. */
  readonly leave: Uint8Array
  /** Sums over the item entered. */
  readonly enters: Sums
  /** Sums over the item left. */
  readonly leaves: Sums
  /** For each step 1 where it leads to a mark. */
  readonly marked: Uint8Array
}

/** Sums of columns: those of sum `id` are the `columns` from `starts[id]` to `starts[id + 1]`. */
export interface Sums {
  /** How many sums there are. */
  readonly count: number
  /** Where the columns of each begin; one more than there are sums. */
  readonly starts: Uint8Array
  /** The columns. */
  readonly columns: Uint8Array
}

function sumsOf(lists: readonly (readonly number[])[]): Sums {
  const starts = new Uint8Array(lists.length + 1)
  lists.forEach((list, id) => (starts[id + 1] = starts[id]! + list.length))
  return {count: lists.length, starts, columns: Uint8Array.from(lists.flat())}
}

/** Makes the steps of a shape ready. */
export function compile({steps, marks}: ChainShape): Compiled {
  const enters: (readonly number[])[] = []
  const leaves: (readonly number[])[] = []
  const idIn = (list: (readonly number[])[], columns: readonly number[]): number => {
    const known = list.findIndex((other) => other.join() === columns.join())
    return known >= 0 ? known : list.push(columns) - 1
  }
  const order = Uint8Array.from(steps.keys()).sort((a, b) => steps[a]!.to - steps[b]!.to || a - b)
  const sorted = Array.from(order, (index) => steps[index]!)
  const enterOf = sorted.map((step) => idIn(enters, step.enter))
  const leaveOf = sorted.map((step) => idIn(leaves, step.leave))
  return {
    order,
    from: Uint8Array.from(sorted, (step) => step.from),
    starts: Uint8Array.from({length: marks.length + 1}, (_, state) => sorted.filter((step) => step.to < state).length),
    enter: Uint8Array.from(enterOf),
    leave: Uint8Array.from(leaveOf),
    enters: sumsOf(enters),
    leaves: sumsOf(leaves),
    marked: Uint8Array.from(sorted, (step) => (marks[step.to] === 0 ? 0 : 1)),
  }
}
