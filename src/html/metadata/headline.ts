import {above, type Element} from '../tree.ts'
import type {PageParts, Placed} from './parts.ts'
import {isFurniture} from './place.ts'
import {shownText} from './shown.ts'
import {compareTitles, foldName, foldTitle} from './titles.ts'

/** No more headings, and titles that they are compared with, are read. */
const MAX_HEADINGS = 60
const MAX_TITLES = 12

/** Longer headings are no headlines. In UTF-16 code units. */
const MAX_LENGTH = 500

/** A headline that readers see. */
export interface SeenHeadline extends Placed {
  /** Its words. */
  readonly text: string
}

/**
 * Finds the headline among the headings of a page.
 *
 * Of several `h1` elements it is the one that agrees best with what the page says elsewhere that its title is. A single one is taken as
 * it stands, unless it shares nothing with any such title: then it is a section's, a site's or another story's.
 *
 * @param parts What the page holds.
 * @param titles What the page says elsewhere that its title is, site names removed.
 * @param said The headline of the only article that the page's JSON-LD tells of: the page's own, or a related one.
 * @param sites The site's names, folded.
 */
export function findHeadline(parts: PageParts, titles: readonly string[], said: string | undefined, sites: ReadonlySet<string>): SeenHeadline | undefined {
  const candidates = read(parts.headings).filter(({text}) => !sites.has(foldName(text)))
  const all = said === undefined ? titles : [said, ...titles]
  const best = bestOf(candidates, all)
  if (best && best.score > 0) return best.seen
  const others = candidates.filter(({element}) => ![element, ...above(element)].some(isSection))
  if (titles.length === 0) return others.length === 1 ? others[0] : undefined
  // Where nothing agrees, a heading of another rank may say the title all the same.
  const lesser = bestOf(read(parts.lesser), all)
  if (lesser && lesser.score >= 2) return lesser.seen
  // Pages without headings show the title all the same.
  const titled = read(parts.titled)
  const own = titled.filter(({element}) => ![element, ...above(element)].some(isSection))
  const shown = longestPart(own.length > 0 ? own : titled, parts.title ?? '')
  if (shown) return shown
  return others.length === 1 && titles.some((title) => sharesWord(title, others[0]!.text)) ? others[0] : undefined
}

/** The first of the texts that are the title or a part of it; of its two ends, the longer one, since names of sites are short. */
function longestPart(titled: readonly SeenHeadline[], title: string): SeenHeadline | undefined {
  const [first] = titled
  if (!first) return undefined
  const isEnd = ({text}: SeenHeadline): boolean => text.length < title.length && title.endsWith(text)
  const last = titled.find(isEnd)
  const begin = titled.find((each) => !isEnd(each))
  return last && (!begin || last.text.length > begin.text.length) ? last : begin
}

function read(list: readonly Placed[]): SeenHeadline[] {
  const seen: SeenHeadline[] = []
  for (const placed of list.slice(0, MAX_HEADINGS)) {
    const text = shownText(placed.element, MAX_LENGTH)
    if (text !== '' && text.length < MAX_LENGTH) seen.push({...placed, text})
  }
  return seen
}

/** The first of those that agree best with any of the titles. */
function bestOf(candidates: readonly SeenHeadline[], titles: readonly string[]): {readonly seen: SeenHeadline; readonly score: number} | undefined {
  let best: {readonly seen: SeenHeadline; readonly score: number} | undefined
  for (const seen of candidates) {
    let score = 0
    for (const title of titles.slice(0, MAX_TITLES)) score = Math.max(score, compareTitles(title, seen.text))
    // In a list of other stories, this one may stand too.
    if (score > 0 && [seen.element, ...above(seen.element)].some(isSection)) score -= 0.5
    if (!best || score > best.score) best = {seen, score}
  }
  return best
}

function isSection(element: Element): boolean {
  return element.tagName !== 'form' && isFurniture(element)
}

function sharesWord(first: string, second: string): boolean {
  const words = new Set(foldTitle(first).split(' '))
  return foldTitle(second).split(' ').some((word) => word.length > 3 && words.has(word))
}
