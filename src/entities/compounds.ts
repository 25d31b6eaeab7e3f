import {knownName} from '../language/lexicons/index.ts'
import type {Name} from './name.ts'
import {Shape, type Scan} from './scan.ts'
import type {EntityType} from './entity-type.ts'
import {HYPHENS, Written, writtenAt} from './written.ts'

/**
 * The names inside hyphenated words: "China-US trade", "BJP-led", "pro-Beijing", "Jordanian-Palestinian". A part is a name where the
 * lexicon knows it or where it stands alone elsewhere in the text. `taken` are the words that names cover; a word that is one name
 * as a whole is in it, unless each of its parts is a name.
 */
export function namesInCompounds(scan: Scan, names: readonly Name[]): {readonly found: Name[]; readonly replaced: ReadonlySet<Name>} {
  const {tokens} = scan
  const alone = new Map<string, EntityType>()
  for (const name of names) if (name.last - name.first === 1) alone.set(name.text, name.type)
  // Names and tokens are in order.
  let next = 0
  const found: Name[] = []
  const replaced = new Set<Name>()
  for (const sentence of scan.sentences) {
    if (scan.capitalized[sentence]) continue
    const row = tokens.sentences[sentence]!
    for (let at = row.first; at < row.last; at++) {
      if (scan.shape[at] === Shape.other || (writtenAt(tokens, at) & Written.hyphen) === 0) continue
      while (next < names.length && names[next]!.last <= at) next++
      const name = next < names.length && names[next]!.first <= at ? names[next] : undefined
      if (name && name.last !== at + 1) continue
      const parts = partsOf(scan, at, alone)
      // "Hong Kong-based", "South Korea-Japan": the first part ends a longer name.
      const longer = longerName(scan, at, row.first)
      if (longer) parts[0] = longer
      if (name && (name.first < (longer?.first ?? at) || knownName(name.text) !== undefined || parts.some((part) => part === undefined))) continue
      if (name) replaced.add(name)
      for (const part of parts) if (part) found.push(part)
    }
  }
  return {found, replaced}
}

/** The names in a token, part by part; nothing for a part that is none. */
function partsOf(scan: Scan, at: number, alone: ReadonlyMap<string, EntityType>): (Name | undefined)[] {
  const text = scan.tokens.text[at]!
  const parts: (Name | undefined)[] = []
  let start = 0
  while (start < text.length) {
    let end = start
    while (end < text.length && !HYPHENS.test(text[end]!)) end++
    const isLast = end === text.length
    const stop = isLast ? scan.tokens.baseEnd[at]! - scan.tokens.start[at]! : end
    parts.push(partAt(scan, at, start, stop, alone))
    start = end + 1
  }
  return parts
}

function partAt(scan: Scan, at: number, from: number, to: number, alone: ReadonlyMap<string, EntityType>): Name | undefined {
  const text = scan.tokens.text[at]!.slice(from, to)
  if (text.length < 2 || text[0] === text[0]!.toLowerCase()) return undefined
  const known = knownName(text)
  const type = alone.get(text) ?? (known && !known.ambiguous && !known.afterThe ? known.type : undefined)
  if (!type || type === 'other') return undefined
  const start = scan.tokens.start[at]! + from
  return {first: at, last: at + 1, start, end: start + text.length, text, key: text.toLowerCase(), type, ...(known?.type === type ? {known} : {})}
}

/** The name that the lexicon knows of the words before a token and the token's first part. */
function longerName(scan: Scan, at: number, begin: number): Name | undefined {
  const {tokens, document} = scan
  const text = tokens.text[at]!
  let part = 0
  while (part < text.length && !HYPHENS.test(text[part]!)) part++
  const end = tokens.start[at]! + part
  for (let first = Math.max(begin, at - 2); first < at; first++) {
    if (scan.shape[first] === Shape.lower || scan.shape[first] === Shape.other || end - tokens.start[first]! > 60) continue
    const name = document.text.slice(tokens.start[first], end)
    const known = knownName(name)
    if (!known || known.ambiguous || known.afterThe) continue
    return {first, last: at + 1, start: tokens.start[first]!, end, text: name, key: name.toLowerCase(), type: known.type, known}
  }
  return undefined
}
