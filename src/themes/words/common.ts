import {COMMON_STEMS} from './common.generated.ts'

let levels: ReadonlyMap<string, number> | undefined

/** How common a stem is in English, from 0 for all that is not, by doublings of its frequency. */
export function commonnessOf(stem: string): number {
  levels ??= new Map(COMMON_STEMS.flatMap((stems, level) => stems.split(' ').map((each): [string, number] => [each, level + 1])))
  return levels.get(stem) ?? 0
}
