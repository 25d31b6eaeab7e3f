export {createMappedText, type MappedText} from './map.ts'
export {sourceSlices, type SourceRange} from './slices.ts'
