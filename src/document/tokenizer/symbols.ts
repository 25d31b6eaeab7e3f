import {classOf, CharClass, isLowSurrogate} from '../characters.ts'

/**
 * The index after the symbol at `at`: an emoji goes with its variation selector, skin tone and what a zero-width joiner joins
 * to it; two regional indicators make a flag; a run of one symbol is one symbol ("===").
 */
export function symbolEnd(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at)
  let to = unitEnd(text, at)
  if (isRegional(text, at) && isRegional(text, to)) return Math.min(end, to + 2)
  while (unit < 0xd800 && to < end && text.charCodeAt(to) === unit) to++
  while (to < end) {
    const next = text.charCodeAt(to)
    if (next === 0x200d) {
      // A joiner with nothing to join stays with the emoji all the same.
      const joined = classOf(text.charCodeAt(to + 1))
      to = joined === CharClass.surrogate || joined === CharClass.symbol ? unitEnd(text, to + 1) : to + 1
    } else if (next >= 0xfe00 && next <= 0xfe0f) {
      to++
    } else if (isSkinTone(text, to) || isTag(text, to)) {
      to += 2
    } else {
      break
    }
  }
  // What stands after `end` may have been looked at, but is not the symbol's.
  return Math.min(to, end)
}

function unitEnd(text: string, at: number): number {
  const first = text.charCodeAt(at)
  return first >= 0xd800 && first <= 0xdbff && isLowSurrogate(text.charCodeAt(at + 1)) ? at + 2 : at + 1
}

function isRegional(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0
  return point >= 0x1f1e6 && point <= 0x1f1ff
}

function isSkinTone(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0
  return point >= 0x1f3fb && point <= 0x1f3ff
}

function isTag(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0
  return point >= 0xe0020 && point <= 0xe01ef
}
