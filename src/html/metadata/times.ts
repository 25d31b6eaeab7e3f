import {attribute, isElement, parentOf, type Element} from '../tree.ts'
import {findDate} from '../../document/index.ts'
import {readDate} from '../../fields/index.ts'
import type {PageParts, Placed} from './parts.ts'
import type {Surroundings} from './place.ts'
import {shownText} from './shown.ts'
import {wordsOf} from './words.ts'

/** A date stands no further than this from the beginning of the headline, in code units of visible text. */
const MAX_BEFORE = 150
const MAX_AFTER = 1200

/** Longest text that is nothing but a date with its label. */
const MAX_TEXT = 160

const MODIFIED = /(?:updated|modified|edited|revised|changed)/i
const PUBLISHED = /(?:original|published|posted|created|issued|filed|uploaded)/i

/** What may stand beside a date on a line of its own. */
const OTHER_WORDS =
  /^(?:first|last|original|originally|on|at|date|time|the|and|of|in|by|gmt|utc|bst|ist|est|edt|cst|cdt|mst|mdt|pst|pdt|et|pt|ct|jst|wat|eat|cet|hrs?|hours?|am|pm|a|p|m|mon|tues?|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|st|nd|rd|th|t|z|published|posted|created|issued|filed|uploaded|updated|modified|edited|revised|changed)$/

/** What a date says that it is; `updated` by its class alone. */
type SeenKind = 'published' | 'modified' | 'updated'

/** A date that readers see. */
export interface SeenDate {
  /** The date, in ISO 8601. */
  readonly value: string
  /** Its element. */
  readonly element: Element
  /** Whether the page marks it as a date, and not only its words do. */
  readonly isMarked: boolean
}

/** When readers are told that the article was published and changed. */
export interface SeenTimes {
  /** When it was published. */
  readonly published?: SeenDate
  /** When it was last changed. */
  readonly modified?: SeenDate
  /** All dates near the headline. */
  readonly all: readonly SeenDate[]
}

/** Reads the dates that stand near the headline. */
export function readTimes({times}: PageParts, surroundings: Surroundings): SeenTimes {
  const all: (SeenDate & {readonly kind: SeenKind | undefined; readonly distance: number})[] = []
  for (const placed of times) {
    if (!isNear(placed, surroundings)) continue
    const {element} = placed
    const text = placed.text ?? shownText(element, MAX_TEXT)
    const labelled = splitLabels(text)
    for (const part of labelled) {
      const value = valueOf(element, part, labelled.length === 1)
      if (value === undefined) continue
      const kind = kindOf(element, part)
      const distance = surroundings.distanceOf(placed)
      // Before the headline stand the dates of the day and of other stories too.
      if (distance < 0 && kind === undefined && element.tagName !== 'time') continue
      all.push({value, element, isMarked: element.tagName === 'time' || kind === 'published', kind, distance})
    }
  }
  const after = all.filter(({distance}) => distance >= 0)
  const ordered = [...after, ...all.filter(({distance}) => distance < 0)]
  const first = (kind: SeenKind | undefined): SeenDate | undefined => ordered.find((date) => date.kind === kind)
  // A feed's "updated" is the one date that WordPress must write: it is when the text was published, unless another date is.
  const published = first('published') ?? first(undefined) ?? first('updated')
  const modified = first('modified') ?? (published?.value === first('updated')?.value ? undefined : first('updated'))
  return {...(published && {published: plain(published)}), ...(modified && {modified: plain(modified)}), all: all.map(plain)}
}

function plain({value, element, isMarked}: SeenDate): SeenDate {
  return {value, element, isMarked}
}

function isNear(placed: Placed, {headline, distanceOf, isOwn}: Surroundings): boolean {
  const distance = distanceOf(placed)
  return headline !== undefined && distance >= -MAX_BEFORE && distance <= MAX_AFTER && isOwn(placed.element)
}

/** The date of an element: its attribute's, if it has one, or else the one that its words are. */
function valueOf(element: Element, text: string, isOnly: boolean): string | undefined {
  const inner = isOnly ? findTime(element) : undefined
  // eslint-disable-next-line nutgraf/no-recursion -- once: not of an element's only one, it looks no further inside
  if (inner) return valueOf(inner, text, false)
  const stated = element.tagName === 'time' ? attribute(element, 'datetime') : attribute(element, 'itemprop').includes('date') ? attribute(element, 'content') : ''
  const machine = stated === '' ? undefined : readDate(stated)
  return machine ?? (isDateLine(text) ? readDate(text) : undefined)
}

/** No more elements are looked at for a `time` in another. */
const MAX_ELEMENTS = 20

/** The only `time` with a date for machines in an element. */
function findTime(root: Element): Element | undefined {
  const found: Element[] = []
  const open: Element[] = [root]
  for (let count = 0; open.length > 0 && count < MAX_ELEMENTS; count++) {
    const element = open.pop()!
    if (element !== root && element.tagName === 'time' && attribute(element, 'datetime') !== '') found.push(element)
    for (const child of element.childNodes) if (isElement(child)) open.push(child)
  }
  return found.length === 1 && open.length === 0 ? found[0] : undefined
}

/** Whether a line holds a date and nothing else of weight. */
function isDateLine(text: string): boolean {
  if (text.length >= MAX_TEXT) return false
  const found = findDate(text)
  if (!found || found.value.length < 10) return false
  const rest = `${text.slice(0, found.start)} ${text.slice(found.end)}`.match(/\p{L}+/gu) ?? []
  // Zones are written in capitals and end in T: AEDT, CEST, AMT.
  return rest.every((word) => OTHER_WORDS.test(word.toLowerCase()) || /^[A-Z]{1,4}T$/.test(word))
}

/** Cuts "Posted: 1 May 2020 | Updated: 2 May 2020" before the second label. */
function splitLabels(text: string): string[] {
  const match = /(?<=\d.{0,20})\b(?:last )?(?:updated|modified|edited|revised|published|posted|original)\b/i.exec(text)
  return match ? [text.slice(0, match.index), text.slice(match.index)] : [text]
}

/** What the element, its words or the words right before it say that the date is. */
function kindOf(element: Element, text: string): SeenKind | undefined {
  const property = attribute(element, 'itemprop')
  if (property.includes('datePublished')) return 'published'
  if (property.includes('dateModified')) return 'modified'
  const own = kindOfText(text)
  if (own) return own
  const words = wordsOf(element)
  // WordPress calls a date both as long as nothing has been changed.
  if (words.includes('published') || words.includes('pubdate') || words.includes('publish')) return 'published'
  if (words.includes('updated')) return 'updated'
  if (words.includes('modified')) return element.tagName === 'time' ? 'modified' : undefined
  const parent = parentOf(element)
  const around = parent ? shownText(parent, MAX_TEXT) : ''
  const at = around.length < MAX_TEXT ? around.indexOf(text) : -1
  return at > 0 ? kindOfText(around.slice(Math.max(0, at - 30), at)) : undefined
}

function kindOfText(text: string): 'published' | 'modified' | undefined {
  const modified = text.search(MODIFIED)
  const published = text.search(PUBLISHED)
  if (published >= 0 && (modified < 0 || published < modified)) return 'published'
  return modified >= 0 ? 'modified' : undefined
}
