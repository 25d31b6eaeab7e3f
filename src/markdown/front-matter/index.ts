export {readFrontMatter, type FrontMatter} from './read.ts'
