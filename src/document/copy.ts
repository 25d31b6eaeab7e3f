/**
 * A copy of a string that shares no memory with it. Engines keep a part of a text as a reference to all of it: whoever keeps a word for
 * longer than its text keeps a copy.
 */
export function copyOf(text: string): string {
  return text.split('').join('')
}
