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
    const hash = hashText(id)
    const [high, low] = [Number.parseInt(hash.slice(0, 8), 16), Number.parseInt(hash.slice(8), 16)]
    if (!put(this.#slots, high, low)) return false
    this.#size++
    if (this.#size > MOST_TAKEN * (this.#slots.length / 2)) this.#grow()
    return true
  }

  #grow(): void {
    const slots = new Uint32Array(2 * this.#slots.length)
    for (let at = 0; at < this.#slots.length; at += 2) {
      if (this.#slots[at] !== 0 || this.#slots[at + 1] !== 0) put(slots, this.#slots[at]!, this.#slots[at + 1]!)
    }
    this.#slots = slots
  }
}

/** Puts a hash into the first free slot from its own on; `false` if it is there. */
function put(slots: Uint32Array, high: number, low: number): boolean {
  // A free slot is all zeros, so the hash 0 is kept as another.
  const last = high === 0 && low === 0 ? 1 : low
  const mask = slots.length / 2 - 1
  for (let slot = (high ^ last) & mask; ; slot = (slot + 1) & mask) {
    const at = 2 * slot
    if (slots[at] === high && slots[at + 1] === last) return false
    if (slots[at] === 0 && slots[at + 1] === 0) {
      slots[at] = high
      slots[at + 1] = last
      return true
    }
  }
}
