/**
 * What a UTF-16 code unit is to the reader of a text. All classes from `mark` on make words.
 *
 * `ignorable` are the characters that cannot be seen (soft hyphen, zero-width characters, byte order mark, direction marks,
 * variation selectors): inside a word they belong to it, elsewhere they count as white space.
 */
export const CharClass = {
  space: 1,
  ignorable: 2,
  punctuation: 3,
  symbol: 4,
  surrogate: 5,
  mark: 8,
  digit: 9,
  lower: 10,
  upper: 11,
  letter: 12,
} as const

/** The least class that makes words. */
export const FIRST_WORD_CLASS = CharClass.mark

// First and last of each range.
const IGNORABLE = [
  [0xad, 0xad], [0x34f, 0x34f], [0x61c, 0x61c], [0x180e, 0x180e], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x2069],
  [0xfe00, 0xfe0f], [0xfeff, 0xfeff],
] as const
const SPACE = /[\t\n\v\f\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/

// Unicode calls these punctuation, nlcst's parsers symbols.
const PARSE_LATIN_SYMBOL = /[#%&*@\u2020\u2021\u2030\u2031\u203B]/

// Filled on demand: what it holds is a function of the code unit alone, so nobody can tell whether it is filled.
const classes = /* @__PURE__ */ new Uint8Array(0x10000)

/** The class of a code unit: a value of {@link CharClass}. */
export function classOf(unit: number): number {
  // What is no unit, beyond a text's ends, is asked as unit 0: an engine reads an array ten times slower where an index was no whole number.
  const index = unit & 0xffff
  return classes[index]! || classify(index)
}

function classify(unit: number): number {
  const found = findClass(unit)
  classes[unit] = found
  return found
}

function findClass(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return CharClass.surrogate
  const char = String.fromCharCode(unit)
  if (PARSE_LATIN_SYMBOL.test(char)) return CharClass.symbol
  if (SPACE.test(char)) return CharClass.space
  if (IGNORABLE.some(([first, last]) => unit >= first && unit <= last)) return CharClass.ignorable
  if (/\p{M}/u.test(char)) return CharClass.mark
  if (/\p{N}/u.test(char)) return CharClass.digit
  if (/\p{Ll}/u.test(char)) return CharClass.lower
  if (/\p{Lu}|\p{Lt}/u.test(char)) return CharClass.upper
  if (/\p{L}/u.test(char)) return CharClass.letter
  if (/\p{P}/u.test(char)) return CharClass.punctuation
  // What one engine's Unicode version knows and another's does not must not change the answer: new characters of the
  // alphabets' part of the plane are nearly all letters.
  if (/\p{Cn}/u.test(char)) return unit < 0x2000 || unit > 0x2fff ? CharClass.letter : CharClass.symbol
  return CharClass.symbol
}

/** Whether the character at `index` makes words: a letter, a digit or a mark; of a surrogate pair the first half is asked. */
export function isWordAt(text: string, index: number): boolean {
  const found = classOf(text.charCodeAt(index))
  return found >= FIRST_WORD_CLASS || (found === CharClass.surrogate && isAstralWord(text, index))
}

/** Whether the character that ends before `index` makes words. */
export function isWordBefore(text: string, index: number): boolean {
  const unit = text.charCodeAt(index - 1)
  return classOf(unit) >= FIRST_WORD_CLASS || (isLowSurrogate(unit) && isAstralWord(text, index - 2))
}

/**
 * Whether the surrogate pair at `index` is a letter, digit or mark: a mathematical alphanumeric or a rarer script, but not an
 * emoji, a musical sign, a private character or half a pair.
 */
export function isAstralWord(text: string, index: number): boolean {
  const point = text.codePointAt(index) ?? 0
  if (point < 0x10000 || point >= 0xe0000) return false
  return !(point >= 0x1f000 && point <= 0x1fbff) && !(point >= 0x1d000 && point <= 0x1d3ff)
}

/** Whether the code unit is the second half of a surrogate pair. */
export function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}

/** Whether the code unit is white space, or counts as white space where no word is around it. */
export function isSpace(unit: number): boolean {
  return classOf(unit) <= CharClass.ignorable
}

/** Whether the code unit is an apostrophe, straight, curly, or typed as an accent. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0xb4 || unit === 0x60
}

/** Whether the code unit is a mark that can end a sentence. */
export function isTerminal(unit: number): boolean {
  if (unit < 0x40) return unit === 0x2e || unit === 0x3f || unit === 0x21
  return unit >= 0x2026 && (unit === 0x2026 || unit === 0x203d || unit === 0x3002 || unit === 0xff01 || unit === 0xff1f)
}

/** Whether the code unit closes a quotation or a bracket; the straight marks and U+2019 do so only where nothing follows. */
export function isCloser(unit: number): boolean {
  return CLOSERS.has(unit)
}

/** Whether the code unit opens a quotation or a bracket; the straight marks do so only before a word. */
export function isOpener(unit: number): boolean {
  return OPENERS.has(unit)
}

const unitsOf = (marks: string): ReadonlySet<number> => new Set([...marks].map((mark) => mark.charCodeAt(0)))

const CLOSERS = /* @__PURE__ */ unitsOf('"\'”’»›)]}″')
const OPENERS = /* @__PURE__ */ unitsOf('"\'“‘«‹([{`„‚¿¡')

/** The index of the first code unit from `index` on, before `end`, that is no white space; `end` if there is none. */
export function skipSpace(text: string, index: number, end: number): number {
  while (index < end && isSpace(text.charCodeAt(index))) index++
  return index
}

/** The index after the last code unit before `index`, not before `start`, that is no white space; `start` if there is none. */
export function skipSpaceBack(text: string, index: number, start: number): number {
  while (index > start && isSpace(text.charCodeAt(index - 1))) index--
  return index
}
