/** A step from state to state. */
export interface ChainStep {
  /** The state before. */
  readonly from: number
  /** The state after: the item's. */
  readonly to: number
  /** Columns of the item entered whose scores count. */
  readonly enter: readonly number[]
  /** Columns of the item left whose scores count. */
  readonly leave: readonly number[]
}

/** The states that a sequence goes through. State 0 is where it begins; a state with `mark` 0 is outside of all marks. */
export interface ChainShape {
  /** The mark that each state stands for. */
  readonly marks: readonly number[]
  /** The steps. */
  readonly steps: readonly ChainStep[]
  /** For each state the columns of the closing item that count when the sequence ends in it, and of the last item. */
  readonly ends: readonly {readonly closing: readonly number[]; readonly leave: readonly number[]}[]
  /** How many columns an item has. */
  readonly columns: number
}
