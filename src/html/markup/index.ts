export {markupLimit} from './limit.ts'
export {readRest} from './rest.ts'
