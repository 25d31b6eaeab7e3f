import {CharClass, classOf, isApostrophe, isWordAt} from '../characters.ts'

// What parse-latin's `wordSymbolInner` holds, and the accents that stand in for apostrophes.
const INNER: ReadonlySet<number> = /* @__PURE__ */ new Set(
  [0x26, 0x27, 0x2d, 0x2e, 0x3a, 0x3d, 0x3f, 0x40, 0xb7, 0x2010, 0x2011, 0x2019, 0x2027, 0xb4, 0x60],
)

/** Whether the mark joins words that touch it on both sides. */
export function isInner(unit: number): boolean {
  return INNER.has(unit) || unit === 0x5f || unit === 0x2f
}

/**
 * How many code units at `index` join the word `[start, index)` to the letters after them: 1 for the hyphen of "well-known"
 * or the comma of "20,000", 2 for ".-" of "U.S.-led"; 0 if the word ends here.
 * A stop from `finals` on is the sentence's own.
 */
export function joinLength(text: string, start: number, index: number, end: number, finals: number): number {
  const unit = text.charCodeAt(index)
  if (index + 1 >= end) return 0
  if (unit === 0x2c) return isThousands(text, index, end) ? 1 : 0
  if (unit === 0x2f) return index > start && isDigitAt(text, index - 1) && isDigitAt(text, index + 1) ? 1 : 0
  if (unit === 0x5f) {
    let to = index + 1
    while (to < end && text.charCodeAt(to) === unit) to++
    return to < end && isWordAt(text, to) ? to - index : 0
  }
  if (!INNER.has(unit) || (index >= finals && unit === 0x2e)) return 0
  if (isWordAt(text, index + 1)) return 1
  return index + 2 < end && isPairJoined(text, index, unit, end) ? 2 : 0
}

function isPairJoined(text: string, index: number, unit: number, end: number): boolean {
  const next = text.charCodeAt(index + 1)
  if (!isWordAt(text, index + 2)) return false
  if (next === 0x2d) return unit === 0x2e || isApostrophe(unit)
  // "Jr.’s", but not ".’Then": only a possessive.
  return unit === 0x2e && isApostrophe(next) && (text.charCodeAt(index + 2) | 0x20) === 0x73
    && (index + 3 >= end || !isWordAt(text, index + 3))
}

function isDigitAt(text: string, index: number): boolean {
  return classOf(text.charCodeAt(index)) === CharClass.digit
}

/** Whether groups of two digits and then one of three follow the comma. */
function isLastGroups(text: string, comma: number, end: number): boolean {
  const limit = Math.min(end, comma + 16)
  let group = comma + 1
  for (let to = group; to <= limit; to++) {
    if (to < end && isDigitAt(text, to)) continue
    if (to - group !== 2 || text.charCodeAt(to) !== 0x2c) return to - group === 3
    group = to + 1
  }
  return false
}

/** Whether three digits follow the comma and no fourth, or two and another comma, as in "1,00,000"; and one goes before. */
function isThousands(text: string, index: number, end: number): boolean {
  if (!isDigitAt(text, index - 1)) return false
  let to = index + 1
  while (to < end && to - index <= 4 && isDigitAt(text, to)) to++
  const length = to - index - 1
  return length === 3 || (length === 2 && text.charCodeAt(to) === 0x2c && isLastGroups(text, to, end))
}
