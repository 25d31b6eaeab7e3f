import {listOf, stringOf, type Value} from './values.ts'

/** Longest name, and most names that are read. */
const MAX_NAME = 100
const MAX_NAMES = 50

const LEAD = /^(?:(?:written|words|story|report|text|posted) )?by:? /i

/** What divides two names of one string for certain, and what may as well divide a name from a post. */
const DIVIDER = /[;&|]|,? and /i

const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|ph\.d|md|m\.d|obe|mbe|cbe)\.?$/i

/** Words of posts: what they stand in is no name. */
const POST = /\b(?:editor|reporter|correspondent|writer|columnist|staff|bureau|desk|contributor|producer|photographer|analyst|newsroom|chief)s?\b/i

/**
 * Names of people or agencies as front matter gives them: a string, a list of strings, or tables with a `name`.
 *
 * A comma divides names only where each part has two words or more: in "Roe, Jane" and "Jane Roe, Health Editor" it does not.
 */
export function readNames(value: Value): string[] {
  const names: string[] = []
  for (const item of listOf(value)) {
    const words = stringOf(item instanceof Map ? (item as ReadonlyMap<string, Value>).get('name') : item)
    if (words === undefined) continue
    for (const name of splitNames(words.replace(LEAD, ''))) {
      if (isName(name) && !names.includes(name) && names.length < MAX_NAMES) names.push(name)
    }
  }
  return names
}

function splitNames(words: string): string[] {
  const names: string[] = []
  for (const part of words.slice(0, MAX_NAME * MAX_NAMES).split(DIVIDER)) {
    const pieces = joinSuffixes(part.split(',').flatMap((piece) => piece.trim() || []))
    const people = pieces.filter((piece) => !POST.test(piece))
    if (people.length === pieces.length && !people.every((piece) => piece.includes(' '))) names.push(part.trim())
    else for (const name of people) names.push(name)
  }
  // Note-taking programs link names.
  return names.map((name) => name.replace(/^\[\[|\]\]$/g, ''))
}

/** "Sam Roe", "Jr." are one name. */
function joinSuffixes(pieces: readonly string[]): string[] {
  const names: string[] = []
  for (const piece of pieces) {
    if (SUFFIX.test(piece) && names.length > 0) names[names.length - 1] += `, ${piece}`
    else names.push(piece)
  }
  return names
}

function isName(name: string): boolean {
  return name.length <= MAX_NAME && /\p{L}{2}/u.test(name) && !/[@<>]|:\/\//.test(name) && !/^(?:admin|administrator|unknown|none|anonymous|author|null)$/i.test(name)
}
