/** What stands in a file in one piece. */
export interface Piece {
  /** `unseen`: a comment, or an element whose content is no markup and no text of the page, such as a script. */
  readonly kind: 'text' | 'tag' | 'unseen'
  /** Index after its last code unit. */
  readonly end: number
  /** The name of a tag's element, or of one that is not seen, in small letters. */
  readonly name?: string
}

/** Elements that end at their own end tag, whatever stands in them. */
const RAW: ReadonlySet<string> = new Set('script style textarea title iframe xmp noembed noframes'.split(' '))

const NAME = /[a-z][^\s/>]{0,31}/iy

/**
 * The piece of a page that begins at an index: the text up to the next tag, or a tag, or what readers never see. It is told as HTML's
 * tokenizer tells it, but for the rarest of cases, and in a small part of the time that a tree takes.
 */
export function pieceAt(html: string, at: number): Piece {
  if (html.charCodeAt(at) !== 0x3c) return {kind: 'text', end: nextTag(html, at)}
  const next = html[at + 1] ?? ''
  if (next === '!' || next === '?') return {kind: 'unseen', end: html.startsWith('<!--', at) ? after(html, '-->', at + 2) : after(html, '>', at + 2)}
  const isEnd = next === '/'
  NAME.lastIndex = at + (isEnd ? 2 : 1)
  const name = NAME.exec(html)?.[0].toLowerCase()
  // "</" before anything else begins a comment; "<" alone is text.
  if (name === undefined) return isEnd ? {kind: 'unseen', end: after(html, '>', at + 2)} : {kind: 'text', end: nextTag(html, at + 1)}
  const end = tagEnd(html, NAME.lastIndex)
  return isEnd || !RAW.has(name) ? {kind: 'tag', end, name} : {kind: 'unseen', end: rawEnd(html, name, end), name}
}

function nextTag(html: string, from: number): number {
  const next = html.indexOf('<', from)
  return next < 0 ? html.length : next
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at < 0 ? html.length : at + mark.length
}

/** Index after a tag's ">", which is none inside a quoted value. */
function tagEnd(html: string, from: number): number {
  for (let at = from; at < html.length; at++) {
    const unit = html.charCodeAt(at)
    if (unit === 0x3e) return at + 1
    if (unit !== 0x3d) continue
    while (isSpace(html.charCodeAt(at + 1))) at++
    const quote = html[at + 1]
    if (quote === '"' || quote === "'") at = after(html, quote, at + 2) - 1
  }
  return html.length
}

/** Index after the end tag of an element that holds no markup. */
function rawEnd(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name && /^[\s/>]?$/.test(html.slice(at + 2 + name.length, at + 3 + name.length))) {
      return tagEnd(html, at + 2 + name.length)
    }
  }
  return html.length
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 9 && unit <= 13)
}
