/**
 * Reads a front-coded list, as `scripts/lexicons.ts` writes it: for each word, how many letters it shares with the word before
 * (a letter, `A` is 0), the rest of the word in lower case, and its flags (one character, `0` is 0).
 */
export function unpack(packed: string): Map<string, number> {
  const words = new Map<string, number>()
  let before = ''
  let at = 0
  while (at < packed.length) {
    const shared = packed.charCodeAt(at) - 65
    let end = at + 1
    // Only the flags lie between `0` and `Z`; the letters of a word, the apostrophe and the hyphen do not.
    while (end < packed.length && !isFlag(packed.charCodeAt(end))) end++
    before = before.slice(0, shared) + packed.slice(at + 1, end)
    words.set(before, packed.charCodeAt(end) - 48)
    at = end + 1
  }
  return words
}

function isFlag(unit: number): boolean {
  return unit >= 48 && unit <= 90
}
