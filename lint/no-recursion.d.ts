import type {Rule} from 'eslint'

export const noRecursion: Rule.RuleModule
