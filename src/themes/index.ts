export {groupThemes} from './group.ts'
export type * from './types.ts'
