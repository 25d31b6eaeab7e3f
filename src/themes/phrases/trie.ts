import {enlarged} from '../../model/index.ts'

/**
 * Sequences of small numbers that share their beginnings. The children of the root, which has most, are found by their number, those of
 * all other nodes in one open-addressed table: however many children a node has, each is found at once.
 */
export class Trie {
  /** What each node ends; -1 for nothing. */
  ends = new Int32Array(256).fill(-1)
  #parent = new Int32Array(256)
  #label = new Int32Array(256)
  /** At most half full. */
  #table = new Int32Array(512)
  #first: Int32Array
  #size = 1

  /** @param labels The numbers are below this. */
  constructor(labels: number) {
    this.#first = new Int32Array(labels)
  }

  /** Empties it for other sequences, whose numbers are below `labels`. */
  clear(labels: number): void {
    this.ends.fill(-1, 0, this.#size)
    this.#table.fill(0)
    if (this.#first.length < labels) this.#first = new Int32Array(labels * 2)
    else this.#first.fill(0, 0, labels)
    this.#size = 1
  }

  /** The child of a node by a number, 0 where there is none. */
  child(node: number, label: number): number {
    return node === 0 ? this.#first[label]! : this.#table[this.#placeOf(node, label)]!
  }

  /** The child of a node by a number, made where there is none. */
  grow(node: number, label: number): number {
    const known = this.child(node, label)
    if (known !== 0) return known
    if (this.#size === this.ends.length) this.#enlarge()
    const child = this.#size++
    this.#parent[child] = node
    this.#label[child] = label
    if (node === 0) this.#first[label] = child
    else this.#table[this.#placeOf(node, label)] = child
    return child
  }

  /** Where a child stands in the table, or would. */
  #placeOf(node: number, label: number): number {
    const table = this.#table
    const wrap = table.length - 1
    let place = Math.imul(Math.imul(node, 0x9e3779b1) ^ label, 0x85ebca6b)
    place = (place ^ (place >>> 15)) & wrap
    for (;;) {
      const child = table[place]!
      if (child === 0 || (this.#parent[child] === node && this.#label[child] === label)) return place
      place = (place + 1) & wrap
    }
  }

  #enlarge(): void {
    const size = this.#size * 2
    this.ends = enlarged(this.ends, new Int32Array(size).fill(-1))
    this.#parent = enlarged(this.#parent, new Int32Array(size))
    this.#label = enlarged(this.#label, new Int32Array(size))
    this.#table = new Int32Array(size * 2)
    for (let node = 1; node < this.#size; node++) {
      if (this.#parent[node] !== 0) this.#table[this.#placeOf(this.#parent[node]!, this.#label[node]!)] = node
    }
  }
}
