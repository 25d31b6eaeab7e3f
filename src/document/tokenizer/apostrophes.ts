import {FIRST_WORD_CLASS, classOf, isApostrophe, isSpace} from '../characters.ts'

/** Keeps account of single quotation marks through the sentences of a text, to tell a plural's apostrophe from them. */
export interface Apostrophes {
  /** Begins the sentence `[start, end)`. */
  begin(start: number, end: number): void
  /** Takes note of a mark that stands outside a word. */
  pass(index: number): void
  /** Whether the apostrophe at `index`, right after a word, is a plural's possessive and clearly closes no quotation. */
  isPossessive(index: number): boolean
}

/** How far apart two sentences may stand in one block. */
const MAX_GAP = 64

/** Makes the {@link Apostrophes} of a text. */
export function createApostrophes(text: string): Apostrophes {
  let open = false
  let from = 0
  let to = 0
  // The last mark of the sentence that could close a quotation; -1 as long as nobody asked.
  let lastCloser = -1

  return {
    begin(start, end) {
      if (open && !isSameLine(text, to, start)) open = false
      from = start
      to = end
      lastCloser = -1
    },
    pass(index) {
      const before = index === from ? 0x20 : text.charCodeAt(index - 1)
      if (text.charCodeAt(index) === 0x2018) open = true
      else open = (isSpace(before) || isOpening(before)) && isWord(index + 1)
    },
    isPossessive(index) {
      if ((text.charCodeAt(index - 1) | 0x20) !== 0x73 || (index + 1 < to && text.charCodeAt(index + 1) === text.charCodeAt(index))) return false
      if (!open) return true
      if (index + 2 >= to || !isSpace(text.charCodeAt(index + 1)) || !isWord(index + 2)) return false
      if (lastCloser < 0) lastCloser = findLastCloser()
      return lastCloser > index
    },
  }

  function isWord(index: number): boolean {
    return index < to && classOf(text.charCodeAt(index)) >= FIRST_WORD_CLASS
  }

  // The mark that is asked for is one, so that there is always a last.
  function findLastCloser(): number {
    let index = to - 1
    while (!isApostrophe(text.charCodeAt(index)) || isWord(index + 1) || isSpace(text.charCodeAt(index - 1))) index--
    return index
  }
}

function isOpening(unit: number): boolean {
  return unit === 0x22 || unit === 0x201c || unit === 0x28 || unit === 0x5b || (unit >= 0x2013 && unit <= 0x2015)
}

function isSameLine(text: string, start: number, end: number): boolean {
  if (end < start || end - start > MAX_GAP) return false
  for (let index = start; index < end; index++) {
    const unit = text.charCodeAt(index)
    if (unit === 0x0a || unit === 0x0d) return false
  }
  return true
}
