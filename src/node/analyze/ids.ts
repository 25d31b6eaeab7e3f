import {hashText} from '../../document/index.ts'

/** Slots at first; a power of two. */
const FEWEST_SLOTS = 1024

/** Share of the slots that may be taken. */
const MOST_TAKEN = 0.5

/**
 * A set of ids that holds their 64-bit hashes only, 16 to 32 bytes each: of a million documents, 32 MB instead of some 100. Two ids of
 * one hash count as one; among a million ids there are such in one of 37 million cases, and partials make the same assumption.
 */
export class IdSet {
  #slots = new Uint32Array(2 * FEWEST_SLOTS)
  #size = 0

  /** Adds an id; `false` if it was there. */
  add(id: string): boolean {
    const [high, low] = halvesOf(id)
    if (!put(this.#slots, high, low)) return false
    this.#size++
    if (this.#size > MOST_TAKEN * (this.#slots.length / 2)) this.#grow()
    return true
  }

  /** Whether an id is there. */
  has(id: string): boolean {
    const [high, low] = halvesOf(id)
    const at = find(this.#slots, high, low)
    return this.#slots[at] !== 0 || this.#slots[at + 1] !== 0
  }

  /** How many ids there are. */
  get size(): number {
    return this.#size
  }

  #grow(): void {
    const slots = new Uint32Array(2 * this.#slots.length)
    for (let at = 0; at < this.#slots.length; at += 2) {
      if (this.#slots[at] !== 0 || this.#slots[at + 1] !== 0) put(slots, this.#slots[at]!, this.#slots[at + 1]!)
    }
    this.#slots = slots
  }
}

/** The two halves of an id's hash; of none both 0, which is how a free slot is told. */
function halvesOf(id: string): [high: number, low: number] {
  const hash = hashText(id)
  const [high, low] = [Number.parseInt(hash.slice(0, 8), 16), Number.parseInt(hash.slice(8), 16)]
  return high === 0 && low === 0 ? [0, 1] : [high, low]
}

/** The place of a hash: where it stands, else the first free slot from its own on. */
function find(slots: Uint32Array, high: number, low: number): number {
  const mask = slots.length / 2 - 1
  for (let slot = (high ^ low) & mask; ; slot = (slot + 1) & mask) {
    const at = 2 * slot
    if (slots[at] === high && slots[at + 1] === low) return at
    if (slots[at] === 0 && slots[at + 1] === 0) return at
  }
}

/** Puts a hash into its place; `false` if it is there. */
function put(slots: Uint32Array, high: number, low: number): boolean {
  const at = find(slots, high, low)
  if (slots[at] !== 0 || slots[at + 1] !== 0) return false
  slots[at] = high
  slots[at + 1] = low
  return true
}
