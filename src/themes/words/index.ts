export {bodySentences, headings} from './body.ts'
export {isContentAt, stemsOf, type TokenStems} from './token-stems.ts'
export {Trait} from './traits.ts'
export {isContent, stemOf} from './words.ts'
