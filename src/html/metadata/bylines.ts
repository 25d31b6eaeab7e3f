import {isAgency, isByline, type NameEvidence, readNames} from '../../fields/index.ts'
import {above, attribute, parentOf, type Element} from '../tree.ts'
import type {PageParts, Placed} from './parts.ts'
import type {Surroundings} from './place.ts'
import {shownText} from './shown.ts'
import {foldTitle} from './titles.ts'
import {wordsOf} from './words.ts'

/** A byline stands no further than this from the beginning of the headline, in code units of visible text. */
const MAX_BEFORE = 300
const MAX_AFTER = 1500

/** Longest text that is a byline, and widest gap between two parts of one. */
const MAX_TEXT = 300
const MAX_GAP = 40

/** No more elements are climbed from a lone "By" to the name that it introduces. */
const MAX_CLIMB = 3

const LONE_BY = /^[|\s(–—•-]*(?:(?:written|posted|words|story|reported|report) )?by:?$/i

/** An author whom readers see. */
export interface SeenAuthor {
  /** The name. */
  readonly name: string
  /** The innermost element that holds it. */
  readonly element: Element
}

/** No more candidates are compared with each other. */
const MAX_CANDIDATES = 60

interface Candidate extends Placed {
  readonly text: string
  /** The elements that it stands in. */
  readonly path: ReadonlySet<Element>
}

/** What readers see of an article's authors. */
export interface SeenBylines {
  /** The authors, in order. */
  readonly authors: readonly SeenAuthor[]
  /** The innermost element near the headline whose line holds a name that is known from elsewhere. */
  readonly find: (name: string) => Element | undefined
}

/** Reads the byline near the headline. */
export function readBylines(parts: PageParts, surroundings: Surroundings): SeenBylines {
  const near = findNear(parts, surroundings)
  const authors = readAuthors(near, surroundings)
  return {
    authors,
    find: (name) => {
      const folded = foldTitle(name)
      let best: Candidate | undefined
      for (const candidate of near) {
        if (` ${foldTitle(candidate.text)} `.includes(` ${folded} `) && (!best || candidate.text.length < best.text.length)) best = candidate
      }
      return best?.element
    },
  }
}

function findNear({bylines}: PageParts, surroundings: Surroundings): Candidate[] {
  const near = bylines.filter((placed) => isNear(placed, surroundings)).slice(0, MAX_CANDIDATES)
  return near.map(toCandidate).filter(({text}) => text !== '' && text.length < MAX_TEXT)
}

function readAuthors(near: readonly Candidate[], surroundings: Surroundings): SeenAuthor[] {
  // What stands after the headline is asked before what stands before it.
  const ordered = [...near.filter((each) => surroundings.distanceOf(each) >= 0), ...near.filter((each) => surroundings.distanceOf(each) < 0)]
  const outer = ordered.filter(({path}) => !near.some(({element}) => path.has(element)))
  const authors: SeenAuthor[] = []
  let end = 0
  for (const candidate of outer) {
    if (authors.length > 0 && (candidate.at < end || candidate.at - end > MAX_GAP)) break
    const found = readCandidate(candidate, near)
    // The article is signed, but not with a person's name: names further on are others'.
    if (found.length === 0 && authors.length === 0 && isByline(candidate.text) && !LONE_BY.test(candidate.text)) break
    for (const author of found) if (!authors.some(({name}) => name === author.name)) authors.push(author)
    if (found.length > 0) end = candidate.at + candidate.text.length
  }
  // An agency beside people is whom they work for.
  const people = authors.filter(({name}) => !isAgency(name))
  return people.length > 0 ? people : authors
}

function isNear(placed: Placed, {headline, distanceOf, isOwn}: Surroundings): boolean {
  const distance = distanceOf(placed)
  // Without a headline it is not known whose byline it is.
  return headline !== undefined && distance >= -MAX_BEFORE && distance <= MAX_AFTER && isOwn(placed.element)
}

function toCandidate({element, at}: Placed): Candidate {
  let holder = element
  let text = shownText(holder, MAX_TEXT, true)
  for (let climbed = 0; climbed < MAX_CLIMB && LONE_BY.test(text); climbed++) {
    const parent = parentOf(holder)
    if (!parent || parent.tagName === 'body') break
    holder = parent
    text = shownText(holder, MAX_TEXT, true)
  }
  return {element: holder, at, text, path: new Set(above(holder))}
}

/** The names in a byline: those that elements of their own hold, or else those that its words introduce. */
function readCandidate(candidate: Candidate, all: readonly Candidate[]): SeenAuthor[] {
  const within = all.filter(({element, path}) => element === candidate.element || path.has(candidate.element)).map((each) => ({...each, names: namesOf(each)}))
  const inner = within.filter(({element}) => !within.some(({path, names}) => path.has(element) && names.length > 0))
  const parts: SeenAuthor[] = []
  for (const {names, element} of inner) {
    for (const name of names) if (!parts.some((each) => each.name === name)) parts.push({name, element})
  }
  const whole = readNames(candidate.text, 'text').map((name) => ({name, element: candidate.element}))
  if (whole.length <= parts.length) return parts
  return whole.map((author) => parts.find(({name}) => name === author.name) ?? author)
}

function namesOf({element, text}: Candidate): string[] {
  return readNames(text, evidenceOf(element))
}

/** An element that a page calls the author holds a name; one that it calls the byline holds a line with names in it. */
function evidenceOf(element: Element): NameEvidence {
  if (/\b(?:author|creator|name)\b/.test(`${attribute(element, 'rel')} ${attribute(element, 'itemprop')}`)) return 'name'
  return wordsOf(element).some((word) => /^(?:author|byline|writer|reporter|name)/.test(word)) ? 'name' : 'text'
}
