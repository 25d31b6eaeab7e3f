export {purposeOf} from './classes.ts'
export {innermost, isProse} from './container.ts'
export {markBlocks, markBody} from './marks.ts'
