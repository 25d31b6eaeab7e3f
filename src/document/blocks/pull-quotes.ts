import type {BlockType} from '../types.ts'
import {foldMarks, isProse, singleSpaced, type Line} from './features.ts'
import {isPersonName} from './names.ts'

/** A pull quote has so many words. */
const FEWEST = 5
const MOST = 45
/** The line that says whose it is has no more. */
const MOST_SIGNED = 16

/** So many lines are looked for elsewhere in a text, at most: each search reads all of it. */
const MAX_SEARCHES = 30

/** Nothing but words in quotation marks. */
const ALL_QUOTED = /^"[^"]{15,270}"[.,]?$/

/** "— Mara Quill, leader of the council" */
const ATTRIBUTION = /^(?:[—–]|--?) ?\p{Lu}[\p{L}\p{M}'’.-]*(?: |$)/u

/** "Mara Quill, council leader" */
const SIGNER = /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,3}, [^.?!]{3,60}$/u

/**
 * Labels quotations that are set apart: *pull quotes*, whose words stand in a paragraph of the text as well, with the names under them;
 * and *block quotes*, which a colon announces or a name signs.
 *
 * @param text The text.
 * @param lines Its lines.
 * @param types Their types; those of such quotations are filled in.
 * @param isPage Whether the text is a page with furniture: there, lines without quotation marks may be pull quotes too.
 */
export function markQuotations(text: string, lines: readonly Line[], types: (BlockType | undefined)[], isPage: boolean): void {
  let search: ((words: string) => boolean) | undefined
  let searches = 0
  for (const [index, line] of lines.entries()) {
    if (types[index] === 'block-quote' && types[index - 1] === 'block-quote' && line.words <= MOST_SIGNED && line.stop === '' && ATTRIBUTION.test(line.head)) types[index] = 'quote-attribution'
    // Markup says that a quotation is set apart, and not whether the story holds it as well.
    const isSet = types[index] === 'block-quote'
    if ((types[index] !== undefined && !isSet) || line.words < FEWEST || line.words > MOST || line.length > 280) continue
    const quoted = isSet || (line.quoted && ALL_QUOTED.test(line.folded))
    const next = types[index + 1] === undefined ? lines[index + 1] : undefined
    const signed = quoted && next !== undefined && next.words <= MOST_SIGNED && ATTRIBUTION.test(next.head)
    if (!quoted && !(isPage && line.length <= 160 && line.capitals < 0.5 && !/\bsa(?:id|ys)\b/.test(line.folded))) continue
    if (searches++ < MAX_SEARCHES && mayRecur(text, line) && (search ??= createSearch(text, lines))(line.folded)) {
      types[index] = 'pull-quote'
      if (next && (signed || isPersonName(next) || SIGNER.test(next.head))) types[index + 1] = 'quote-attribution'
    } else if (signed) {
      types[index] = 'block-quote'
      types[index + 1] = 'quote-attribution'
    } else if (!isSet && quoted && line.length >= 100 && lines[index - 1]?.stop === ':' && isProse(lines[index - 1]!)) types[index] = 'block-quote'
  }
}

/** Whether some letters from the middle of a line stand in the text once more. */
function mayRecur(text: string, {start, length}: Line): boolean {
  const at = start + (length >> 1) - 8
  const letters = text.slice(at, at + 16)
  return text.indexOf(letters) < at || text.includes(letters, at + 1)
}

/** Makes the function that says whether words stand inside a longer paragraph. */
function createSearch(text: string, lines: readonly Line[]): (words: string) => boolean {
  const paragraphs = lines.filter(({length}) => length > 100).map(({start, end}) => plain(text.slice(start, end))).join('\n')
  return (folded) => {
    const words = plain(folded).replace(/[.,!?…]$/, '')
    let at = paragraphs.indexOf(words)
    // Itself, and its copy; then the paragraph.
    for (let tries = 0; at >= 0 && tries < 3; tries++) {
      const start = paragraphs.lastIndexOf('\n', at) + 1
      const end = paragraphs.indexOf('\n', at)
      if ((end < 0 ? paragraphs.length : end) - start > words.length + 20) return true
      at = paragraphs.indexOf(words, at + words.length)
    }
    return false
  }
}

/** Small letters without quotation marks, white space as single spaces. */
function plain(text: string): string {
  return foldMarks(singleSpaced(text).toLowerCase()).replaceAll('"', '').trim()
}
