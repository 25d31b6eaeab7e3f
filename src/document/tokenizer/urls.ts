import {CharClass, classOf, FIRST_WORD_CLASS, isSpace} from '../characters.ts'

const SCHEMES = ['http://', 'https://', 'ftp://', 'www.']

/** The index after the web address that begins at `at` with its scheme or `www.`; `at` if there is none. */
export function urlEnd(text: string, at: number, end: number): number {
  const first = text.charCodeAt(at) | 0x20
  if (first !== 0x68 && first !== 0x77 && first !== 0x66) return at
  // Cheap tests first: most words that begin with h, w or f are words.
  const second = text.charCodeAt(at + 1) | 0x20
  if (second !== 0x74 && second !== 0x77) return at
  const head = text.slice(at, at + 8).toLowerCase()
  const scheme = SCHEMES.find((prefix) => head.startsWith(prefix))
  if (scheme === undefined || at + scheme.length >= end) return at
  if (classOf(text.charCodeAt(at + scheme.length)) < FIRST_WORD_CLASS) return at
  return addressEnd(text, at + scheme.length, end)
}

/** The index after the path of the bare address `[at, to)` if a path follows it, as in "example.com/news"; else `to`. */
export function urlTail(text: string, at: number, to: number, end: number): number {
  if (to + 1 >= end || text.charCodeAt(to) !== 0x2f || classOf(text.charCodeAt(to + 1)) < FIRST_WORD_CLASS) return to
  let dot = to - 1
  while (to - dot < 12 && classOf(text.charCodeAt(dot)) > CharClass.digit) dot--
  return dot > at && to - dot > 2 && text.charCodeAt(dot) === 0x2e ? addressEnd(text, to, end) : to
}

/** The end of an address; at `at` stands what no address ends with, or breaks off before. */
function addressEnd(text: string, at: number, end: number): number {
  let to = at
  let depth = 0
  while (to < end) {
    const unit = text.charCodeAt(to)
    if (isSpace(unit) || STOPPERS.has(unit)) break
    if (unit === 0x28) depth++
    else if (unit === 0x29 && --depth < 0) break
    to++
  }
  while (TRAILERS.has(text.charCodeAt(to - 1))) to--
  return to
}

const unitsOf = (marks: string): ReadonlySet<number> => new Set([...marks].map((mark) => mark.charCodeAt(0)))

const STOPPERS = /* @__PURE__ */ unitsOf('"<>“”‘’«»{}|\\^`[]')
const TRAILERS = /* @__PURE__ */ unitsOf('.,;:!?\'*…')
