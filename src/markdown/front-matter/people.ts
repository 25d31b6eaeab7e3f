import {readNameField} from '../../fields/index.ts'
import {listOf, stringOf, type Value} from './values.ts'

/** Most names that are read. */
const MAX_NAMES = 50

/** Names of people or agencies as front matter gives them: a string, a list of strings, or tables with a `name`. */
export function readNames(value: Value): string[] {
  const names = new Set<string>()
  for (const item of listOf(value)) {
    const isTable = item instanceof Map
    // Note-taking programs link names.
    const words = stringOf(isTable ? (item as ReadonlyMap<string, Value>).get('name') : item)?.replace(/^\[\[|\]\]$/g, '')
    if (words === undefined) continue
    for (const name of readNameField(words, isTable ? 'person' : 'name')) if (names.size < MAX_NAMES) names.add(name)
  }
  return [...names]
}
