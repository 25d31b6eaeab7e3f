import {cutBefore, type TextRange} from './lines.ts'
import {createShortWords} from './short-words.ts'
import {spanOf} from './span.ts'
import type {Block, Diagnostic, DiagnosticCode} from './types.ts'

/** What a diagnostic code means. */
export interface DiagnosticMeaning {
  /** `warning`: results may suffer. `info`: worth knowing. */
  readonly severity: Diagnostic['severity']
  /** The message of every diagnostic with this code: one sentence in English. */
  readonly message: string
}

/**
 * Every code that `Document.diagnostics` may hold. Codes are stable: they are not renamed, and get no other meaning.
 *
 * - `empty-text`: there is nothing to read.
 * - `not-english`: too few of the body's words are those that every English text is full of, or its script is another.
 * - `mojibake`: characters that a wrong decoding leaves behind, such as U+FFFD or "â€™".
 * - `html-entities`: character references such as "&amp;" that were not decoded.
 * - `unclosed-quotation-mark`: a paragraph opens a quotation that it does not close, and the next one does not open it again.
 * - `text-over-limit`: the text is longer than `limits.maxLength`; the rest was kept, but not read.
 * - `tokens-over-limit`: the text holds more words, marks and lines than `limits.maxTokens`; the rest was kept, but not read.
 * - `markup-over-limit`: a file holds more markup than `limits.maxMarkup`; the text that follows was kept, but not read.
 * - `no-article`: an HTML page holds no running text; all that its readers see was read.
 * - `nesting-over-limit`: elements are nested deeper than 128 levels, or 32 of Markdown; the deeper ones were read as if they stood there.
 * - `broken-front-matter`: the front matter of a Markdown file is no table of YAML, is longer than 64 KiB or nested too deep; it says nothing.
 * - `encoding-guessed`: a file is not UTF-8 and does not say what else it is; it was read as the most likely other encoding.
 * - `metadata-ignored`: a record, a sidecar or a file's name holds a value that cannot be used, such as a date that is none.
 */
export const DIAGNOSTICS: Readonly<Record<DiagnosticCode, DiagnosticMeaning>> = {
  'empty-text': {severity: 'warning', message: 'The text is empty or holds only white space.'},
  'not-english': {severity: 'warning', message: 'The text does not look like English.'},
  mojibake: {severity: 'warning', message: 'The text holds characters that a wrong decoding leaves behind.'},
  'html-entities': {severity: 'warning', message: 'The text holds HTML character references that were not decoded.'},
  'unclosed-quotation-mark': {severity: 'info', message: 'A paragraph opens a quotation mark that is never closed.'},
  'text-over-limit': {severity: 'warning', message: 'The text is longer than the limit; what follows it was not read.'},
  'tokens-over-limit': {severity: 'warning', message: 'The text holds more tokens than the limit; what follows them was not read.'},
  'markup-over-limit': {severity: 'warning', message: 'The file holds more markup than the limit; the text that follows was not read.'},
  'no-article': {severity: 'warning', message: 'No article was found on the page; all of its text was read.'},
  'nesting-over-limit': {
    severity: 'warning',
    message: 'The markup is nested deeper than the limit; deeper elements were read as if they stood at the limit.',
  },
  'broken-front-matter': {severity: 'warning', message: 'The front matter could not be read; nothing was taken from it.'},
  'encoding-guessed': {severity: 'info', message: 'The file is not UTF-8; it was read as the most likely other encoding.'},
  'metadata-ignored': {severity: 'info', message: 'What is said of the document holds a value that cannot be used; it was left out.'},
}

/**
 * Says what is odd about a text: at most one diagnostic of each code, with the first place where there is one.
 *
 * @param text The text.
 * @param blocks Its labelled blocks.
 * @param limit Index after which nothing was read.
 * @param limited The code of the diagnostic that says so.
 */
export function diagnose(text: string, blocks: readonly Block[], limit: number, limited: DiagnosticCode = 'text-over-limit'): Diagnostic[] {
  const found: Diagnostic[] = []
  const add = (code: DiagnosticCode, range?: TextRange): void => {
    found.push({code, ...DIAGNOSTICS[code], ...(range && {span: spanOf(text, range.start, range.end)})})
  }

  if (blocks.length === 0 && limit >= text.length) add('empty-text')
  if (!looksEnglish(text, blocks)) add('not-english')
  // Most texts hold none of the characters that these begin with: looking for those first is many times faster.
  const mojibake = /[\uFFFDâÃÂ]/.test(text) ? findFirst(text, blocks, MOJIBAKE) : undefined
  if (mojibake) add('mojibake', mojibake)
  const entity = text.includes('&') ? findFirst(text, blocks, ENTITY) : undefined
  if (entity) add('html-entities', entity)
  const unclosed = findUnclosed(text, blocks)
  if (unclosed) add('unclosed-quotation-mark', unclosed)
  // The rest may be long; its first characters show the place.
  if (limit < text.length) add(limited, {start: limit, end: cutBefore(text, limit + 80)})
  return found
}

/** U+FFFD, and UTF-8 read as Windows-1252 or Latin-1: "â€™", "Ã©", "Â£". */
const MOJIBAKE = /\uFFFD|â(?:€[\u0080-\u009F™œžŸ˜“”"¦¢]|\u0080[\u0080-\u00BF])|Ã[\u0080-\u00BF]|Â[£©®°«»\u00A0·]/

/** Character references that pages use most, by name and by number. */
const ENTITY = /&(?:amp|nbsp|quot|apos|lt|gt|[lr][sd]quo|[mn]dash|hellip|pound|euro|#\d{2,6}|#x[0-9a-f]{2,5});/i

/** Whatever its length, a pattern here matches at most some ten characters: the search is linear. */
function findFirst(text: string, blocks: readonly Block[], pattern: RegExp): TextRange | undefined {
  for (const {start, end} of blocks) {
    const match = pattern.exec(text.slice(start, end))
    if (match) return {start: start + match.index, end: start + match.index + match[0].length}
  }
  return undefined
}

/** Words that make up a third of English running text, names aside, and hardly a word of other languages. */
const isFrequent = /* @__PURE__ */ createShortWords(
  'the of and to in a that is was for on it with as he at by from his her they be are were this have has had not said an'.split(
    ' ',
  ),
)

/** The like of other languages. */
const isForeign = /* @__PURE__ */ createShortWords(
  (
    'de la le les des du et que qui est une pour dans avec der und das von mit ist nicht zu ein auf el los las en por con del se ' +
    'het een van niet dat te zijn voor met il di che per non sono os da em um uma para na och att det som av ett og er af ikke til ' +
    'nie jest po jak bir ve bu ile yang dan dari ini itu pada tidak ya wa kwa ni za az egy nem hogy ang ng mga'
  ).split(' '),
)

/** So many letters are needed to say anything about the language, and fewer where the script says it; no more than so many are looked at. */
const MIN_LETTERS = 300
const MIN_SCRIPT_LETTERS = 150
const MAX_LETTERS = 1500

/** Least share of Latin letters. */
const MIN_LATIN = 0.5

/** Names and titles say nothing about the language: words that begin with a small letter do, if there are so many. */
const MIN_WORDS = 30

/** Shares of frequent words below which a text is not English: if other languages' words or letters show as well, and in any case. */
const MIN_FREQUENT = 0.12
const FEWEST_FREQUENT = 0.03

/** Shares of other languages' words and of words with their letters that show. */
const MAX_FOREIGN = 0.05

function looksEnglish(text: string, blocks: readonly Block[]): boolean {
  let letters = 0
  let latin = 0
  let words = 0
  let frequent = 0
  let foreign = 0
  let marked = 0
  for (const {start, end, body} of blocks) {
    if (!body) continue
    const limit = Math.min(end, start + MAX_LETTERS)
    for (let at = start; at < limit; at++) {
      const from = at
      at = lettersEnd(text, from, limit)
      if (at === from) continue
      letters += at - from
      const first = text.charCodeAt(from)
      if (first >= 0x41 && first <= 0x24f) latin += at - from
      if (first < 0x61 || (first > 0x7a && first < 0xdf)) continue
      words++
      if (isFrequent(text, from, at)) frequent++
      else if (isForeign(text, from, at)) foreign++
      else if (/[\u00df-\u024f]/.test(text.slice(from, at))) marked++
    }
    if (letters > MAX_LETTERS) break
  }
  if (letters >= MIN_SCRIPT_LETTERS && latin < MIN_LATIN * letters) return false
  if (letters < MIN_LETTERS || words < MIN_WORDS || frequent >= MIN_FREQUENT * words) return true
  return frequent >= FEWEST_FREQUENT * words && Math.max(foreign, marked) < MAX_FOREIGN * words
}

/** The index after the letters and marks from `at` on. */
function lettersEnd(text: string, at: number, end: number): number {
  while (at < end) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) {
      if ((unit | 0x20) < 0x61 || (unit | 0x20) > 0x7a) break
      at++
    } else {
      const point = unit >= 0xd800 && unit <= 0xdbff && at + 1 < end ? text.codePointAt(at)! : unit
      // General punctuation is what most often stands in English text beyond ASCII.
      if ((unit >= 0x2000 && unit <= 0x206f) || !/[\p{L}\p{M}]/u.test(String.fromCodePoint(point))) break
      at += point > 0xffff ? 2 : 1
    }
  }
  return at
}

/** Double quotation marks that open only, close only, or do both. */
const OPENS = '“„«'
const CLOSES = '”»'
const ANY_OPENS = `"${OPENS}`

/**
 * The first mark of a paragraph that opens a quotation which neither the paragraph closes nor the next one opens again, as the
 * convention for quotations of several paragraphs asks.
 */
function findUnclosed(text: string, blocks: readonly Block[]): TextRange | undefined {
  const body = blocks.filter((block) => block.body)
  for (let index = 0; index < body.length; index++) {
    const open = openMark(text, body[index]!)
    const next = body[index + 1]
    if (open >= 0 && !(next && ANY_OPENS.includes(text[next.start]!))) return {start: open, end: open + 1}
  }
  return undefined
}

/** Index of the mark that a paragraph opens with and never closes, or -1. */
function openMark(text: string, {start, end}: Block): number {
  if (!ANY_OPENS.includes(text[start]!)) return -1
  let depth = 0
  for (let index = start; index < end; index++) {
    const unit = text.charCodeAt(index)
    if (unit === 0x22) depth = depth > 0 ? 0 : 1
    else if (unit < 0x80) continue
    else if (OPENS.includes(text[index]!)) depth = 1
    else if (CLOSES.includes(text[index]!)) depth = 0
    // Later quotations are judged as marks, not here: only the first one opened the paragraph.
    if (depth === 0) return -1
  }
  return start
}
