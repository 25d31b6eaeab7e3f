export {bodySentences, headings} from './body.ts'
export {isContent, stemOf} from './words.ts'
