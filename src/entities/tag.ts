import {SegmentDecoder, unpackModel} from '../model/index.ts'
import {chunksOf} from './chunks.ts'
import {buildNames, ChunkLattice, TYPES} from './lattice.ts'
import {PACKED_NAMES} from './model.generated.ts'
import type {NameView} from './view.ts'

/** A stretch of tokens that the model takes for a name. */
export interface Tagged {
  /** Its first token. */
  readonly first: number
  /** The token after its last. */
  readonly last: number
  /** Index of `MODEL_TYPES`. */
  readonly type: number
}

/** What reads chunks, one after the other. */
interface Reader {
  readonly lattice: ChunkLattice
  readonly decoder: SegmentDecoder
}

let shipped: Reader | undefined

/** The names that the model finds, in order, none within another. The model is unpacked once, when it is first asked. */
export function tagNames(view: NameView): Tagged[] {
  const {lattice, decoder} = (shipped ??= {lattice: new ChunkLattice(buildNames(unpackModel(PACKED_NAMES))), decoder: new SegmentDecoder(TYPES)})
  const tagged: Tagged[] = []
  for (const sentence of view.scan.sentences) {
    for (const chunk of chunksOf(view, sentence)) {
      lattice.fill(view, chunk)
      const cut = decoder.decode(lattice)
      for (let index = cut.count - 1; index >= 0; index--) {
        const span = cut.span[index]!
        tagged.push({first: chunk.first + lattice.first[span]!, last: chunk.first + lattice.last[span]!, type: cut.type[index]!})
      }
    }
  }
  return tagged
}
