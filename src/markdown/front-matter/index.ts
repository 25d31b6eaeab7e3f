export {readFrontMatter} from './read.ts'
