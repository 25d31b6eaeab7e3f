export {groupThemes} from './group.ts'
export type {ThemeInput} from './input.ts'
export type * from './types.ts'
