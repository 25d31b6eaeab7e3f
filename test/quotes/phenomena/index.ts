import {CUE_CASES} from './cues.ts'
import {FURNITURE_CASES} from './furniture.ts'
import {INDIRECT_CASES} from './indirect.ts'
import {LAYOUT_CASES} from './layout.ts'
import {LEVEL_CASES} from './levels.ts'
import {MARK_CASES} from './marks.ts'
import {SPEAKER_CASES} from './speakers.ts'
import {TAG_CASES} from './tags.ts'
import type {PhenomenonCase} from './types.ts'
import {WORD_CASES} from './words.ts'

export {FAILING} from './failing.ts'
export type {ExpectedQuote, PhenomenonCase} from './types.ts'

/** All cases by the number of their phenomenon. */
export const CASES: readonly PhenomenonCase[] = [
  ...TAG_CASES, ...INDIRECT_CASES, ...SPEAKER_CASES, ...LAYOUT_CASES, ...FURNITURE_CASES, ...MARK_CASES, ...WORD_CASES, ...CUE_CASES, ...LEVEL_CASES,
].sort((a, b) => a.phenomenon - b.phenomenon)

/** What a case's test is called, and what `FAILING` lists: "29 headline with a fragment (British)". */
export function titleOf({phenomenon, name, style}: PhenomenonCase): string {
  return `${phenomenon} ${name} (${style})`
}
