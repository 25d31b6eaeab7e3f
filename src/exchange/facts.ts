import type {BlockType, Document} from '../document/index.ts'

/** The words of the body's blocks, divided by blank lines. */
export function bodyText({text, blocks}: Document): string {
  return blocks.filter(({body}) => body).map(({start, end}) => text.slice(start, end)).join('\n\n')
}

/** The number of words of a text: runs of characters between white space that hold a letter or digit. */
export function countWords(text: string): number {
  let count = 0
  for (const [word] of text.matchAll(/\S+/g)) if (/[\p{L}\p{N}]/u.test(word.slice(0, 200))) count++
  return count
}

/** The words of the first block of a type. */
export function firstBlock({text, blocks}: Document, type: BlockType): string | undefined {
  const block = blocks.find((candidate) => candidate.type === type)
  return block && text.slice(block.start, block.end)
}

/** An object without what is absent: no property is `undefined`, and no list is empty. */
export function present<Value extends object>(value: {[Key in keyof Value]: Value[Key] | undefined}): Value {
  const kept = Object.entries(value).filter(([, entry]) => entry !== undefined && !(Array.isArray(entry) && entry.length === 0))
  return Object.fromEntries(kept) as Value
}

/** The half of a pair that stands alone cannot be encoded: it becomes U+FFFD, as decoders make it. */
export function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (found) => (found.length === 2 ? found : '\ufffd'))
}
