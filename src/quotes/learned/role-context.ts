import {Upos} from '../../language/index.ts'
import {mix} from '../../model/index.ts'
import {opensClause} from './cue-features.ts'
import {EDGE, EDGE_HASH, PAD, QUOTED, type UnitView} from './view.ts'

/** A cue as the role model sees it, with its surroundings. */
export interface CueSight {
  /** Index of the cue's first item. */
  readonly first: number
  /** Index after its last item. */
  readonly last: number
  /** The head: the item that says most. */
  readonly head: number
  /** For each item 0 for none, 1 source, 2 content of the rules' reading of this cue; all 3 if the rules read none here. */
  readonly rules: Uint8Array
  /** 1 for the items of other cues, 2 for those of unlikely ones. */
  readonly others: Uint8Array
  /** What stands around the unit, as bits: 1 a wholly quoted unit before, 2 after, 4 the block's first unit. */
  readonly around: number
}

/** The part of speech of a cue's items, as its neighbours see them. */
const CUE = 19

/** Words by what they do to a path: nouns and the like make one step however many there are. */
const Step = {none: 0, quoted: 2, verb: 3, preposition: 4, noun: 5} as const

/** What a stretch between two marks is like, as bits. */
const Chunk = {verb: 1, cue: 2, quoted: 4, own: 8, first: 16, last: 32} as const

/** What stands between each item and the cue: made once a cue. Columns are padded like those of the view. */
export class RoleContext {
  /** Marks, quoted stretches, verbs and cues between item and cue, in one number. */
  gap = new Uint16Array(256)
  /** Hash of the way from the cue to the item. */
  path = new Int32Array(256)
  /** The word or mark that opens the item's clause. */
  clause = new Int32Array(256)
  /** Hash of how the stretch between two marks begins that the item stands in. */
  chunk = new Int32Array(256)
  /** What that stretch is like: bits of `Chunk`. */
  chunkKind = new Uint8Array(256)
  /** Parts of speech, the cue's items apart. */
  pos = new Uint8Array(256)
  /** Other cues. */
  others = new Uint8Array(256)
  /** How many quoted stretches stand before and after the cue, in one number. */
  regions = 0

  read(view: UnitView, cue: CueSight): void {
    this.#reserve(view.length + 2 * PAD)
    this.#copy(view, cue)
    this.regions = this.#walk(view, cue.first + PAD - 1, -1) * 4 + this.#walk(view, cue.last + PAD, 1)
    this.#readClauses(view)
    this.#readChunks(view, cue)
  }

  #copy({length, pos}: UnitView, {others, first, last}: CueSight): void {
    for (let at = 0; at < PAD; at++) {
      this.pos[at] = this.pos[length + PAD + at] = EDGE
      this.others[at] = this.others[length + PAD + at] = 0
    }
    for (let index = 0; index < length; index++) {
      this.pos[index + PAD] = pos[index + PAD]!
      this.others[index + PAD] = others[index]!
    }
    for (let index = first; index < last; index++) this.pos[index + PAD] = CUE
  }

  #readClauses({length, pos, word}: UnitView): void {
    let clause = EDGE_HASH
    for (let at = PAD; at < length + PAD; at++) {
      this.clause[at] = clause
      if (opensClause(pos[at]!)) clause = word[at]!
    }
  }

  #readChunks({length, pos, word}: UnitView, {first, last}: CueSight): void {
    const limit = length + PAD
    for (let at = PAD; at < limit; ) {
      let end = at + 1
      while (end < limit && !isMark(pos[end]!)) end++
      const head = isMark(pos[at]!) ? at + 1 : at
      let kind = (at === PAD ? Chunk.first : 0) | (end >= limit - 1 ? Chunk.last : 0)
      for (let inner = head; inner < end; inner++) {
        if (isVerb(pos[inner]!)) kind |= Chunk.verb
        if (this.others[inner] === 1) kind |= Chunk.cue
        if (pos[inner] === QUOTED) kind |= Chunk.quoted
        if (inner - PAD >= first && inner - PAD < last) kind |= Chunk.own
      }
      const opening = mix(head < end ? word[head]! : EDGE_HASH, word[at]!)
      for (let inner = at; inner < end; inner++) {
        this.chunk[inner] = opening
        this.chunkKind[inner] = kind
      }
      at = end
    }
  }

  /** Goes away from the cue and notes what it passes. Returns how many quoted stretches there were, 3 for more. */
  #walk({length, pos, word, name}: UnitView, from: number, by: number): number {
    let commas = 0
    let regions = 0
    let verbs = 0
    let cues = 0
    let path = by === 1 ? 17 : 29
    let before: number = Step.none
    for (let at = from; at >= PAD && at < length + PAD; at += by) {
      this.gap[at] = ((commas * 4 + regions) * 5 + verbs) * 3 + cues
      this.path[at] = path
      const p = pos[at]!
      let step: number = Step.none
      if (p === Upos.PUNCT) {
        if (commas < 4) commas++
        step = word[at]!
      } else if (p === QUOTED) {
        if (regions < 3) regions++
        step = Step.quoted
      } else if (isVerb(p)) {
        if (verbs < 4) verbs++
        step = Step.verb
      } else if (p === Upos.SCONJ || p === Upos.CCONJ) step = word[at]!
      else if (p === Upos.ADP) step = Step.preposition
      else if (name[at]! > 0 || p === Upos.PROPN || p === Upos.NOUN || p === Upos.PRON) step = Step.noun
      if (this.others[at] === 1 && this.others[at - by] !== 1 && cues < 2) cues++
      if (step !== Step.none && step !== before) path = mix(path, step)
      if (step !== Step.none) before = step
    }
    return regions
  }

  #reserve(size: number): void {
    if (this.gap.length >= size) return
    this.gap = new Uint16Array(size * 2)
    this.path = new Int32Array(size * 2)
    this.clause = new Int32Array(size * 2)
    this.chunk = new Int32Array(size * 2)
    this.chunkKind = new Uint8Array(size * 2)
    this.pos = new Uint8Array(size * 2)
    this.others = new Uint8Array(size * 2)
  }
}

/** Whether a part of speech parts stretches: marks and "and". */
export function isMark(pos: number): boolean {
  return pos === Upos.PUNCT || pos === Upos.CCONJ
}

function isVerb(pos: number): boolean {
  return pos === Upos.VERB || pos === Upos.AUX
}
