import {parse, TomlDate, type TomlTable, type TomlValue} from 'smol-toml'
import type {Value, Values} from './values.ts'

/** Front matter is nested no deeper than this. */
const MAX_DEPTH = 32

/**
 * Reads TOML. Dates stay as precise as they are written, and in their own zone.
 *
 * @returns The values of its table; `undefined` if it is broken, or is nested too deep.
 */
export function readToml(source: string): Values | undefined {
  try {
    const table = parse(source, {maxDepth: MAX_DEPTH, integersAsBigInt: 'asNeeded'})
    return new Map(Object.entries(table).map(([key, value]) => [key, valueOf(value, source)]))
  } catch {
    return undefined
  }
}

/** A list of scalars and of tables of scalars: no field is nested deeper. */
function valueOf(value: TomlValue, source: string): Value {
  return Array.isArray(value) ? value.map((item) => itemOf(item, source)) : itemOf(value, source)
}

function itemOf(value: TomlValue, source: string): Value {
  return isTable(value) ? new Map(Object.entries(value).map(([key, inner]) => [key, scalarOf(inner, source)])) : scalarOf(value, source)
}

function scalarOf(value: TomlValue, source: string): string | undefined {
  if (value instanceof TomlDate) return dateOf(value, source)
  return typeof value === 'object' ? undefined : String(value)
}

/** The library makes 3 March of 31 February: only a day that the source names counts. */
function dateOf(value: TomlDate, source: string): string | undefined {
  const date = value.toISOString()
  return source.includes(date.slice(0, 'yyyy-mm-dd'.length)) ? date : undefined
}

function isTable(value: TomlValue): value is TomlTable {
  return typeof value === 'object' && !Array.isArray(value) && !(value instanceof TomlDate)
}
