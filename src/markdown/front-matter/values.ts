/** A value of front matter: a string, a list or a table. Numbers, dates and truth values are strings as written. */
export type Value = string | readonly Value[] | ReadonlyMap<string, Value> | undefined

/** The values of front matter by their keys. */
export type Values = ReadonlyMap<string, Value>

/** The words of a value, if it is a string that says something. */
export function stringOf(value: Value): string | undefined {
  if (typeof value !== 'string') return undefined
  const words = value.replace(/\s+/g, ' ').trim()
  return words === '' || words === '~' || words === 'null' ? undefined : words
}

/** The values of a list; a value that is no list is the only one. */
export function listOf(value: Value): readonly Value[] {
  return Array.isArray(value) ? (value as readonly Value[]) : [value]
}
