import type {Field} from '../types.ts'

/** A field whose words stand in the text at `[start, end)`. */
export function textField(text: string, start: number, end: number): Field {
  return {value: text.slice(start, end), start, end, source: 'text'}
}

/** A field that the caller gave: it has no place in the text. */
export function callerField(value: string): Field {
  return {value, source: 'caller'}
}
