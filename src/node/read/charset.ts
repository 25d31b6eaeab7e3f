/** Bytes of a page in which it must say its encoding, and some more: pages of news are often late. */
const HEAD = 4096

/** The encoding that a page says of itself, by `meta` or as XML. */
export function charsetOfPage(bytes: Buffer): string | undefined {
  const head = bytes.toString('latin1', 0, HEAD).toLowerCase()
  if (head.startsWith('<?xml')) {
    const stated = /encoding\s*=\s*["']([\w:.-]+)/.exec(head.slice(0, Math.max(0, head.indexOf('?>'))))
    if (stated) return stated[1]
  }
  for (let at = head.indexOf('<meta'); at >= 0; at = head.indexOf('<meta', at + 1)) {
    const end = head.indexOf('>', at)
    const stated = charsetOfType(head.slice(at, end < 0 ? undefined : end))
    if (stated !== undefined) return stated
  }
  return undefined
}

/** The encoding that a content type says: `text/html; charset=utf-8`. */
export function charsetOfType(type: string | undefined): string | undefined {
  const at = type?.toLowerCase().indexOf('charset') ?? -1
  return at < 0 ? undefined : /^\s*=\s*["']?([\w:.-]+)/.exec(type!.slice(at + 'charset'.length))?.[1]
}
