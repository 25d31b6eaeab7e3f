import {findDate} from '../dates.ts'
import type {Block, Field} from '../types.ts'

/** When an article says that it was published and changed. */
export interface Times {
  /** When it was published. */
  readonly published?: Field
  /** When it was last changed. */
  readonly modified?: Field
}

const MODIFIED = /\b(?:updated|modified|edited|changed|revised)\b/i
const PUBLISHED = /\b(?:published|posted|first published|created|issued|filed)\b/i

/**
 * Reads the article's own timestamps. Dates of other articles carry another label (`related-date`), and are not read.
 *
 * @param text The text.
 * @param blocks Its labelled blocks.
 */
export function readTimes(text: string, blocks: readonly Block[]): Times {
  let published: Field | undefined
  let modified: Field | undefined
  let pending: 'published' | 'modified' | undefined
  for (const {type, start, end} of blocks) {
    if (type !== 'timestamp') continue
    const line = text.slice(start, Math.min(end, start + 160))
    for (const part of splitLabels(line)) {
      const date = findDate(part.text)
      const label = PUBLISHED.test(part.text) ? 'published' : MODIFIED.test(part.text) ? 'modified' : undefined
      if (!date) {
        // "Publish date:" on a line of its own.
        pending = label
        continue
      }
      const from = start + part.at
      const field: Field = {value: date.value, start: from + date.start, end: from + date.end, source: 'text'}
      if ((label ?? pending) === 'modified') modified ??= field
      else published ??= field
      pending = undefined
    }
  }
  return {...(published && {published}), ...(modified && {modified})}
}

/** Cuts "Published Nov 1, 2020 | Updated Nov 2, 2020" before each label after the first. */
function splitLabels(line: string): {text: string; at: number}[] {
  const starts = [0]
  for (const match of line.matchAll(/\b(?:updated|modified|edited|published|posted|revised)\b/gi)) {
    // "Last updated", "First published", "Date published": the label is one with the word before.
    if (match.index > 14) starts.push(match.index)
  }
  return starts.map((at, index) => ({text: line.slice(at, starts[index + 1] ?? line.length), at}))
}
