export {isProse} from './container.ts'
export {markBlocks} from './marks.ts'
