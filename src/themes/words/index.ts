export {isContent, stemOf} from './words.ts'
