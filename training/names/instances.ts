import {chunksOf} from '../../src/entities/chunks.ts'
import {MOST_FEATURES, spanFeatures, tokenFeatures} from '../../src/entities/features.ts'
import {findHints} from '../../src/entities/hints.ts'
import {offerSpans, TYPES} from '../../src/entities/lattice.ts'
import {scanDocument} from '../../src/entities/scan.ts'
import {viewNames, type NameView} from '../../src/entities/view.ts'
import {SHORT_HASH} from '../../src/model/index.ts'
import type {GoldText} from './corpus.ts'

/** A list of integers that grows. */
export class Column {
  data = new Uint32Array(1 << 16)
  length = 0

  push(value: number): void {
    if (this.length === this.data.length) {
      const larger = new Uint32Array(this.length * 2)
      larger.set(this.data)
      this.data = larger
    }
    this.data[this.length++] = value
  }
}

/** All chunks of a training set, with the features of their tokens and segments and what the gold allows. */
export class Instances {
  /** First token row of each chunk; first span row of each chunk. */
  readonly chunkTokens = new Column()
  readonly chunkSpans = new Column()
  /** First feature of each token, and the features. */
  readonly tokenStarts = new Column()
  readonly tokenFeatures = new Column()
  readonly spanStarts = new Column()
  readonly spanFeatures = new Column()
  /** Where each span begins and ends in its chunk. */
  readonly spanFirst = new Column()
  readonly spanLast = new Column()
  /** Types that the gold allows for each span, as bits; whether a token may be outside. */
  readonly spanAllowed = new Column()
  readonly tokenAllowed = new Column()
  lost = 0
  kept = 0

  readonly #features = new Int32Array(MOST_FEATURES)

  get length(): number {
    return this.chunkTokens.length
  }

  add({document, names, marked}: GoldText): void {
    const scan = scanDocument(document)
    const view = viewNames(scan, findHints(scan, new Set()))
    const {tokens} = scan
    // Gold names by their first token.
    const gold = new Map<number, {last: number; type: number}>()
    let at = 0
    for (const {start, end, type} of names) {
      while (at < tokens.length && tokens.start[at]! < start) at++
      if (at >= tokens.length || tokens.start[at] !== start) {
        this.lost++
        continue
      }
      let last = at
      while (last < tokens.length && tokens.baseEnd[last]! < end) last++
      // The stop of "U.S." is part of the token, and not of the name as the corpora are read.
      const stop = document.text[end] === '.' ? end + 1 : end
      if (last < tokens.length && (tokens.baseEnd[last] === end || tokens.end[last] === end || tokens.baseEnd[last] === stop)) gold.set(at, {last: last + 1, type})
      else this.lost++
    }
    wholeNames(view, gold)
    for (const sentence of scan.sentences) this.#addSentence(view, sentence, gold, marked)
  }

  #addSentence(view: NameView, sentence: number, gold: ReadonlyMap<number, {last: number; type: number}>, marked: number): void {
    const row = view.scan.tokens.sentences[sentence]!
    for (const chunk of chunksOf(view, sentence)) {
      const size = chunk.last - chunk.first
      const covered = new Uint8Array(size)
      const offered = new Set<number>()
      offerSpans(view, chunk, (from, to) => offered.add(from * 100_003 + to))
      for (let at = chunk.first; at < chunk.last; at++) {
        const name = gold.get(at)
        if (!name) continue
        if (name.last <= chunk.last && offered.has(at * 100_003 + name.last)) {
          covered.fill(1, at - chunk.first, name.last - chunk.first)
          this.kept++
        } else this.lost++
      }
      this.chunkTokens.push(this.tokenStarts.length)
      this.chunkSpans.push(this.spanStarts.length)
      for (let at = chunk.first; at < chunk.last; at++) {
        this.tokenStarts.push(this.tokenFeatures.length)
        this.tokenAllowed.push(covered[at - chunk.first] ? 0 : 1)
        const count = tokenFeatures(view, at, row.first, row.last, this.#features)
        for (let index = 0; index < count; index++) this.tokenFeatures.push(this.#features[index]! & SHORT_HASH)
      }
      offerSpans(view, chunk, (from, to) => {
        this.spanStarts.push(this.spanFeatures.length)
        this.spanFirst.push(from - chunk.first)
        this.spanLast.push(to - chunk.first)
        const name = gold.get(from)
        let allowed = 0
        if (name?.last === to) allowed = 1 << name.type
        else {
          let overlaps = false
          for (let at = from; at < to; at++) if (covered[at - chunk.first]) overlaps = true
          if (!overlaps) allowed = ~marked & ((1 << TYPES) - 1)
        }
        this.spanAllowed.push(allowed)
        const count = spanFeatures(view, chunk, from, to, row.first, row.last, this.#features)
        for (let index = 0; index < count; index++) this.spanFeatures.push(this.#features[index]! & SHORT_HASH)
      })
    }
  }

  /** Ends the columns: after each column of starts, where its last row ends. */
  end(): void {
    const close = (starts: Column, end: number): void => {
      starts.push(end)
      starts.length--
    }
    close(this.chunkTokens, this.tokenStarts.length)
    close(this.chunkSpans, this.spanStarts.length)
    close(this.tokenStarts, this.tokenFeatures.length)
    close(this.spanStarts, this.spanFeatures.length)
  }
}

/** Some corpora mark a part of a name that the lexicon knows ("Nations" of "United Nations"): the whole is meant. */
function wholeNames(view: NameView, gold: Map<number, {last: number; type: number}>): void {
  const {known} = view
  for (let at = 0; at < known.length; at++) {
    // Begins a known name of several words.
    if (known[at] === 0 || (known[at]! - 1) % 4 !== 0) continue
    let last = at + 1
    while (last < known.length && known[last] !== 0 && (known[last]! - 1) % 4 === 1) last++
    last++
    let type = -1
    let isWhole = true
    for (let inner = at; inner < last; inner++) {
      const name = gold.get(inner)
      if (!name) continue
      if (name.last > last || (inner === at && name.last === last)) isWhole = false
      type = name.type
    }
    if (type < 0 || !isWhole) continue
    for (let inner = at; inner < last; inner++) gold.delete(inner)
    gold.set(at, {last, type})
  }
}
