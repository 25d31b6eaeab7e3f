import type {Value, Values} from './values.ts'

const PAIR = /^\s*(?:([\w-]+)|"([^"\\]*)"|'([^']*)')\s*=\s*(\S.*)$/
const STRING = /^(?:"((?:[^"\\]|\\.)*)"|'([^']*)')/
const BARE = /^[^\s#,[\]{}"']+(?: \d\d:\d\d[^\s#,[\]{}"']*)?/

const ESCAPES: ReadonlyMap<string, string> = new Map([['n', '\n'], ['t', '\t'], ['r', '\r'], ['b', '\b'], ['f', '\f']])

/**
 * Reads the part of TOML that front matter is made of: pairs of a key and a string, a date, a number or a list of those, on a line each,
 * before the first table. Other lines are passed over.
 */
export function readToml(source: string): Values {
  const values = new Map<string, Value>()
  for (const line of source.split(/\r\n|\n|\r/)) {
    if (/^\s*\[/.test(line)) break
    const pair = PAIR.exec(line)
    const value = pair && readValue(pair[4]!)
    if (value !== undefined && value !== null) values.set(pair![1] ?? pair![2] ?? pair![3]!, value)
  }
  return values
}

function readValue(source: string): Value {
  if (!source.startsWith('[')) return readScalar(source)?.value
  const list: Value[] = []
  let rest = source.slice(1).trimStart()
  while (rest !== '' && !rest.startsWith(']')) {
    const scalar = readScalar(rest)
    if (!scalar) return undefined
    list.push(scalar.value)
    rest = rest.slice(scalar.length).trimStart().replace(/^,\s*/, '')
  }
  return list
}

function readScalar(source: string): {readonly value: string; readonly length: number} | undefined {
  const string = STRING.exec(source)
  if (string) return {value: string[2] ?? unescaped(string[1]!), length: string[0].length}
  const bare = BARE.exec(source)
  return bare ? {value: bare[0], length: bare[0].length} : undefined
}

function unescaped(text: string): string {
  return text.replace(/\\(?:u([\da-fA-F]{4})|(.))/g, (_, point: string | undefined, letter: string) => {
    return point === undefined ? ESCAPES.get(letter) ?? letter : String.fromCharCode(parseInt(point, 16))
  })
}
