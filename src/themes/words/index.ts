export {bodySentences, headings} from './body.ts'
export {isContentAt, stemsOf, type TokenStems} from './token-stems.ts'
export {beginsPlainly, isContent, stemOf} from './words.ts'
