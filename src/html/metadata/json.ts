/** Longest script that is read, and most of all scripts of a page. In UTF-16 code units. */
const MAX_SCRIPT = 1_000_000
const MAX_PAGE = 4_000_000

/** What old pages put around a script: comments, so that browsers without scripts did not show it, and CDATA for XHTML. */
const WRAPPER_START = /^(?:\s|<!--|\/\/|\/\*|\*\/|<!\[CDATA\[)+/
const WRAPPER_END = /(?:\s|-->|\/\/|\/\*|\*\/|\]\]>|;)$/

/** Reads the JSON in the scripts of a page. Scripts that are broken, or past the limits, are passed over. */
export function readScripts(scripts: readonly string[]): unknown[] {
  const values: unknown[] = []
  let total = 0
  for (const script of scripts) {
    total += script.length
    if (total > MAX_PAGE) break
    const value = script.length > MAX_SCRIPT ? undefined : readJson(script)
    if (value !== undefined) values.push(value)
  }
  return values
}

function readJson(script: string): unknown {
  const start = WRAPPER_START.exec(script)?.[0].length ?? 0
  let end = script.length
  for (let match = endMark(script, end); match && end > start; match = endMark(script, end)) end -= match
  const text = script.slice(start, end)
  return parse(text) ?? parse(repair(text))
}

/** The length of the mark that the script ends in at `end`, or 0. */
function endMark(script: string, end: number): number {
  return WRAPPER_END.exec(script.slice(Math.max(0, end - 3), end))?.[0].length ?? 0
}

/** Nesting deeper than the stack, like any other fault, gives nothing. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** Mends what sites get wrong in JSON and what can be mended without guessing: commas before a bracket's end, line ends and `\'` in strings. */
function repair(text: string): string {
  const pieces: string[] = []
  let from = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x22) inString = !inString
    else if (inString && unit === 0x5c) {
      if (text[at + 1] === "'") {
        pieces.push(text.slice(from, at))
        from = at + 1
      }
      at++
    } else if (inString && unit < 0x20) {
      pieces.push(text.slice(from, at), ' ')
      from = at + 1
    } else if (!inString && unit === 0x2c && isLast(text, at)) {
      pieces.push(text.slice(from, at))
      from = at + 1
    }
  }
  pieces.push(text.slice(from))
  return pieces.join('')
}

/** No more white space than this is looked over for the bracket after a comma. */
const MAX_GAP = 1000

function isLast(text: string, comma: number): boolean {
  for (let at = comma + 1; at < text.length && at - comma < MAX_GAP; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x5d || unit === 0x7d) return true
    if (unit > 0x20) return false
  }
  return false
}
