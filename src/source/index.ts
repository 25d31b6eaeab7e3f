export {createMappedText, SEGMENT, type MappedText} from './map.ts'
export {addRest} from './rest.ts'
export {sourceSlices, type SourceRange} from './slices.ts'
