export {purposeOf} from './classes.ts'
export {innermost, isProse} from './container.ts'
export {markBlocks, markBody, markFragment} from './marks.ts'
