export {cluster} from './cluster.ts'
export type {MergeGoal} from './merging.ts'
export {assign, centresOf, type Assignment, type Centres} from './refinement.ts'
export {idfOf, spaceOf, type Bag, type Beside, type Space} from './space.ts'
