export {hashText, mix} from './hash.ts'
export {addScores, buildModel, type LinearModel, type ModelParts} from './linear.ts'
export {packModel, unpackModel} from './pack.ts'
export {columnsOf, PARTS, SegmentDecoder, statesOf, type Lattice} from './segments.ts'
