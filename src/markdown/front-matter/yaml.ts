import {parseDocument} from 'yaml'
import type {Value, Values} from './values.ts'

/** Front matter is nested no deeper than this. */
const MAX_DEPTH = 32

/** How many values aliases may stand for. */
const MAX_ALIASES = 50

/**
 * Reads YAML. Every scalar is a string as written: nothing is taken for a date of some time zone, or for a truth value. Tags mean nothing.
 *
 * @returns The values of its table; `undefined` if it is none, is broken, or is nested too deep.
 */
export function readYaml(source: string): Values | undefined {
  if (isDeep(source)) return undefined
  try {
    const document = parseDocument(source, {schema: 'failsafe', uniqueKeys: false, logLevel: 'silent', prettyErrors: false})
    if (document.errors.length > 0) return undefined
    const values: unknown = document.toJS({mapAsMap: true, maxAliasCount: MAX_ALIASES})
    if (values === null || values === '') return new Map()
    return values instanceof Map ? (values as Map<string, Value>) : undefined
  } catch {
    // Aliases that stand for too much, or for what does not exist.
    return undefined
  }
}

/** Whether YAML may be nested deeper than the limit. The parser calls itself for each level. */
function isDeep(source: string): boolean {
  let depth = 0
  // How far the tables and lists that are open are set in.
  const open: number[] = []
  for (const line of source.split(/[\r\n]/)) {
    const indent = line.search(/[^ \t]/)
    if (indent < 0) continue
    while (open.length > 0 && open.at(-1)! >= indent) open.pop()
    // "- - a:" opens two lists and a table.
    const marks = /^(?:[ \t]*[-?:](?=[ \t]|$))*/.exec(line)![0]
    for (let at = indent; at < marks.length; at++) if (marks[at] !== ' ' && marks[at] !== '\t') open.push(at)
    if (marks.length < line.length) open.push(Math.max(marks.length, indent))
    if (open.length > MAX_DEPTH) return true
    for (const mark of line) {
      if (mark === '[' || mark === '{') depth++
      else if ((mark === ']' || mark === '}') && depth > 0) depth--
      if (depth > MAX_DEPTH) return true
    }
  }
  return false
}
