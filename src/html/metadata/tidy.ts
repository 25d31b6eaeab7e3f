import {decodeHTML} from 'entities'

/** Longer values are no statement about an article, but something gone wrong. In UTF-16 code units. */
export const MAX_LENGTH = 2000

/** So much of a value is read before its white space is collapsed. */
const MAX_READ = 20_000

const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,30});/
const TAG = /<\/?[a-zA-Z!][^<>]{0,500}>/g
/** Marks without width that editors leave in titles. */
const WIDTHLESS = /[\u00AD\u200B\uFEFF]/g
const SPACE = /[\s\p{Cc}]+/gu

/**
 * A value as a reader would see it: character references that were encoded twice are decoded, tags removed, and white space collapsed.
 * What is no string, empty, or longer than {@link MAX_LENGTH} gives nothing.
 */
export function tidy(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > MAX_READ) return undefined
  const decoded = REFERENCE.test(value) ? decodeHTML(value) : value
  const text = decoded.replace(TAG, ' ').replace(WIDTHLESS, '').replace(SPACE, ' ').trim()
  return text === '' || text.length > MAX_LENGTH ? undefined : text
}
