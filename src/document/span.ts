import type {Span} from './types.ts'

/** The span `[start, end)` of `text`. */
export function spanOf(text: string, start: number, end: number): Span {
  return {start, end, text: text.slice(start, end)}
}
