export {createMappedText, SEGMENT, type MappedText} from './map.ts'
export {sourceSlices, type SourceRange} from './slices.ts'
