import {buildDense, unpackModel} from '../../model/index.ts'
import {PACKED_CUES, PACKED_REPORTS, PACKED_ROLES} from './model.generated.ts'
import {LearnedReader} from './reader.ts'

let reader: LearnedReader | undefined

/** The reader with the package's models; they are unpacked on first use. */
export function learnedReader(): LearnedReader {
  reader ??= new LearnedReader({cues: buildDense(unpackModel(PACKED_CUES)), roles: buildDense(unpackModel(PACKED_ROLES)), reports: buildDense(unpackModel(PACKED_REPORTS))})
  return reader
}
