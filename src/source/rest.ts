import type {MarkedRange, SourceMap} from '../document/index.ts'
import {SEGMENT} from './map.ts'

/** A text and where it stands in a file. */
interface Mapped {
  readonly text: string
  readonly segments: SourceMap['segments']
}

/** A document's text with its blocks, and how far it is read. */
export interface LimitedText extends Mapped {
  /** The blocks that are read. */
  readonly ranges: readonly MarkedRange[]
  /** Index of the text after which nothing is read. */
  readonly limit: number
}

/**
 * Puts the text of a file's rest, whose markup was not read, after the text of what was read.
 *
 * @param read What was read.
 * @param ranges Its blocks.
 * @param most How many blocks are read: a character reference may stand for a line end, so that the file's length does not bound them.
 * @param rest The text of the rest.
 */
export function addRest({text, segments}: Mapped, ranges: readonly MarkedRange[], most: number, rest: Mapped | undefined): LimitedText {
  const first = ranges[most]
  const read = first ? {ranges: ranges.slice(0, most), limit: first.start} : {ranges, limit: text.length}
  if (!rest || rest.text === '') return {text, segments, ...read}
  const separator = text === '' ? '' : '\n\n'
  const all = [...segments]
  const from = text.length + separator.length
  for (let at = 0; at < rest.segments.length; at += SEGMENT) {
    all.push(from + rest.segments[at]!, rest.segments[at + 1]!, rest.segments[at + 2]!, rest.segments[at + 3]!)
  }
  return {text: `${text}${separator}${rest.text}`, segments: all, ...read}
}
