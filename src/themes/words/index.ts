export {bodySentences, headings} from './body.ts'
export {stemsOf, type TokenStems} from './token-stems.ts'
export {beginsPlainly, isContent, stemOf} from './words.ts'
