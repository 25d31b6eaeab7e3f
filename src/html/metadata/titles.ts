/** Marks between a title and the name of its site. */
const SEPARATOR = /\s[|\-–—·•»«~/]\s|\s::\s|:\s|\s?\|\s?/g

/** No more separators of a title are tried. */
const MAX_SEPARATORS = 20

/** Words of a title without case and punctuation: two titles are the same if these are. */
export function foldTitle(title: string): string {
  return (title.normalize('NFKC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')
}

/** How well two titles agree: 3 the same, 2 one is the other's beginning, 1 they share most words, 0 they are of different stories. */
export function compareTitles(first: string, second: string): 0 | 1 | 2 | 3 {
  const one = foldTitle(first)
  const other = foldTitle(second)
  if (one === '' || other === '') return 0
  if (one === other) return 3
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  // Titles are cut for the networks that they are posted on.
  if (short.length >= 12 && long.startsWith(short)) return 2
  const words = new Set(long.split(' '))
  const shorter = new Set(short.split(' '))
  let common = 0
  for (const word of shorter) if (words.has(word)) common++
  return common >= 2 && common >= shorter.size / 2 ? 1 : 0
}

/** A name without case, punctuation, spaces and article: "The Hill", "TheHill" and "thehill" are one. */
export function foldName(name: string): string {
  return foldTitle(name).replaceAll(' ', '').replace(/^the(?=.)/, '')
}

/**
 * A title without the name of the site before or after it. Which words are the site's name is told by what the page says of itself,
 * never by a list of outlets.
 *
 * @param title A title, such as "Bridge to stay shut | Quillport Gazette".
 * @param sites The site's names, as {@link foldName} gives them.
 */
export function stripSite(title: string, sites: ReadonlySet<string>): string {
  let rest = title
  for (let cuts = 0; cuts < 2; cuts++) {
    const cut = cutSite(rest, sites)
    if (cut === undefined) break
    rest = cut
  }
  return rest
}

function cutSite(title: string, sites: ReadonlySet<string>): string | undefined {
  let tried = 0
  let before: string | undefined
  for (const match of title.matchAll(SEPARATOR)) {
    if (++tried > MAX_SEPARATORS) break
    const head = title.slice(0, match.index).trim()
    const tail = title.slice(match.index + match[0].length).trim()
    if (head === '' || tail === '') continue
    if (!match[0].startsWith(':') && sites.has(foldName(tail))) return head
    if (sites.has(foldName(head))) before = tail
  }
  return before
}
