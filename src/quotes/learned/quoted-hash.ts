import {mix} from '../../model/index.ts'

/** Words are told apart by so many at most. */
const MOST_WORDS = 20

/**
 * What stands for the words of a quoted stretch in the models' eyes: how many there are, which mark the last one has, and whether the first one
 * has a capital letter. Its characters are read one by one; the patterns below say the same of those beyond English.
 */
export function quotedHash(text: string): number {
  const count = countWords(text)
  const size = count < 5 ? count : count < 9 ? 5 : count < MOST_WORDS ? 6 : 7
  return mix(mix(0x9001, size), closeOf(text) * 2 + (startsUpper(text) ? 1 : 0))
}

const Character = {other: 0, lower: 1, upper: 2, digit: 3, joining: 4, unknown: 5} as const

function characterOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return Character.lower
  if (unit >= 65 && unit <= 90) return Character.upper
  if (unit >= 48 && unit <= 57) return Character.digit
  if (unit === 0x27 || unit === 0x2019 || unit === 0x2d) return Character.joining
  // Dashes, quotation marks and the ellipsis.
  return unit < 128 || (unit >= 0x2010 && unit <= 0x2026) ? Character.other : Character.unknown
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu

/** How many words there are, {@link MOST_WORDS} for more. */
function countWords(text: string): number {
  let count = 0
  let isInside = false
  for (let at = 0; at < text.length && count < MOST_WORDS; at++) {
    const character = characterOf(text.charCodeAt(at))
    if (character === Character.unknown) return text.match(WORD)?.length ?? 0
    const isLetter = character !== Character.other && character !== Character.joining
    if (isLetter && !isInside) count++
    isInside = isLetter || (isInside && character === Character.joining)
  }
  return count
}

/** The mark that the words end with: 1 a comma, 2 a full stop or dots, 3 "?" or "!", 4 a dash, 0 none. After it at most three closing marks may stand. */
function closeOf(text: string): number {
  let at = text.length - 1
  for (let closing = 0; closing < 3 && at >= 0 && CLOSING.includes(text[at]!); closing++) at--
  switch (text[at]) {
    case ',': return 1
    case '.': case '…': return 2
    case '?': case '!': return 3
    case '—': case '–': case '-': return 4
    default: return 0
  }
}

const CLOSING = '"”’\'»'

const UPPER = /^[^\p{L}\p{N}]{0,6}[\p{Lu}\p{N}]/u

/** Whether the first letter or digit, after six other characters at most, is a capital or a digit. */
function startsUpper(text: string): boolean {
  for (let at = 0; at < text.length && at <= 6; at++) {
    const character = characterOf(text.charCodeAt(at))
    if (character === Character.unknown) return UPPER.test(text.slice(0, 12))
    if (character === Character.lower) return false
    if (character === Character.upper || character === Character.digit) return true
  }
  return false
}
