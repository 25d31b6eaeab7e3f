import {findDate} from '../../document/index.ts'
import {isByline} from '../../fields/index.ts'
import type {SeenHeadline} from './headline.ts'
import type {PageParts} from './parts.ts'
import type {Surroundings} from './place.ts'
import {shownText} from './shown.ts'
import {foldTitle} from './titles.ts'

/** A deck begins no further than this after the beginning of the headline, in code units of visible text. */
const MAX_AFTER = 600

/** Shortest and longest deck. */
const MIN_LENGTH = 20
const MAX_LENGTH = 400

/** No more candidates are read. */
const MAX_CANDIDATES = 20

/** Finds the line under the headline: only where the page's own words call it so, since teasers and captions stand there as well. */
export function findDeck({decks}: PageParts, headline: SeenHeadline | undefined, {distanceOf, isOwn}: Surroundings): SeenHeadline | undefined {
  if (!headline) return undefined
  for (const placed of decks.slice(0, MAX_CANDIDATES)) {
    const distance = distanceOf(placed)
    if (distance <= 0 || distance > MAX_AFTER || !isOwn(placed.element)) continue
    const text = shownText(placed.element, MAX_LENGTH)
    if (text.length < MIN_LENGTH || text.length >= MAX_LENGTH || foldTitle(text) === foldTitle(headline.text)) continue
    if (!isByline(text) && findDate(text) === undefined) return {...placed, text}
  }
  return undefined
}
