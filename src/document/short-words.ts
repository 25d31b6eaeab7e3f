/** The longest word that {@link createShortWords} takes: five bits a letter make a small integer. */
const LONGEST = 5

/**
 * Makes the test whether a stretch of a text is one of some short words, in small letters or capitals, without cutting it from its text:
 * it is asked for every word of a text.
 *
 * @param words Words of up to five letters from a to z.
 */
export function createShortWords(words: readonly string[]): (text: string, start: number, end: number) => boolean {
  const codes = new Set(words.map((word) => codeOf(word, 0, word.length)))
  return (text, start, end) => end - start <= LONGEST && codes.has(codeOf(text, start, end))
}

/** A number for each such word; -1 for one with other characters. */
function codeOf(text: string, start: number, end: number): number {
  let code = 0
  for (let index = start; index < end; index++) {
    const unit = text.charCodeAt(index)
    const letter = (unit | 0x20) - 0x60
    if (unit >= 0x80 || letter < 1 || letter > 26) return -1
    code = (code << 5) | letter
  }
  return code
}
