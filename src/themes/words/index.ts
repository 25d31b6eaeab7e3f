export {bodySentences, headings} from './body.ts'
export {stemsOf} from './token-stems.ts'
export {isContent, stemOf} from './words.ts'
