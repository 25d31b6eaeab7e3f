import {lineAt} from './stretches.ts'

/** Deepest nesting of quotations and lists that is read. Chains of e-mail come to some ten levels. */
const MAX_LEVELS = 32

/** Stands for a character of a marker that is passed over. Markdown gives it no meaning. */
export const PASSED = '\u0001'

/** The marker of a quotation, an item or a footnote, and the white space before it. */
const MARKER = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^\]\s[]{1,1000}\]:)/y

/** A line of marks that divides two parts of a text is no list, though it may look like a deep one: "* * *". */
const BREAK = /^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/

/**
 * Takes the markers of quotations, lists and footnotes beyond the limit out of a Markdown file: what they hold then stands at the limit.
 *
 * @param file The file.
 * @returns A file of the same length, with something that has no meaning in place of those markers.
 */
export function limitNesting(file: string): string {
  const pieces: string[] = []
  let done = 0
  for (let at = 0; at < file.length; ) {
    const line = lineAt(file, at)
    at = line.next
    // The shortest line with too many markers.
    if (line.end - line.start <= MAX_LEVELS) continue
    const text = file.slice(line.start, line.end)
    const flat = limitLine(text)
    if (flat === text) continue
    pieces.push(file.slice(done, line.start), flat)
    done = line.end
  }
  return done === 0 ? file : pieces.join('') + file.slice(done)
}

function limitLine(line: string): string {
  let end = 0
  let levels = 0
  MARKER.lastIndex = 0
  while (levels < MAX_LEVELS && MARKER.test(line)) {
    end = MARKER.lastIndex
    levels++
  }
  if (levels < MAX_LEVELS || BREAK.test(line.slice(end))) return line
  const head = line.slice(0, end)
  MARKER.lastIndex = end
  while (MARKER.test(line)) end = MARKER.lastIndex
  return head + line.slice(head.length, end).replace(/[^ \t]/g, PASSED) + line.slice(end)
}
