export {findKnown} from './find.ts'
export {foldWord} from './fold.ts'
export {checkKnown, prepareKnown} from './prepare.ts'
export type * from './types.ts'
