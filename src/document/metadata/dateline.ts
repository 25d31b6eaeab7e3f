import type {Block, Field} from '../types.ts'
import {textField} from './field.ts'

/** What the beginning of a report says of where it comes from. */
export interface Dateline {
  /** The place, as written. */
  readonly place?: Field
  /** The agency in brackets. */
  readonly agency?: Field
}

/** So much of a paragraph's beginning is read. */
const SEARCHED = 120

/** Words in capitals before a dash that name no place. */
const NOT_A_PLACE: ReadonlySet<string> = new Set(
  (
    'breaking update updated exclusive watch video photos live note warning opinion analysis review read more ' +
      'correction editor question answer dear q a listen poll quiz recap related'
  ).split(' '),
)

/** "LONDON", "NEW YORK, N.Y.", "SAN JOSE, Calif.": capitals, then perhaps a region. */
const REGION = String.raw`(?:, \p{Lu}[\p{L}.]{1,14}(?: \p{Lu}[\p{L}.]{1,14})?)?`
const PLACE = String.raw`(\p{Lu}{2}[\p{Lu}\p{M}.'’-]*(?:[ /](?:\p{Lu}[\p{Lu}\p{M}.'’-]+|de|da))*${REGION})`
const DAY = String.raw`(?:,? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, \d{4})?)?`
const AGENCY = String.raw`\((\p{L}[\p{L} ./&-]{1,30})\)`
const DASH = String.raw`\s?(?:--|[-–—:])(?=\s|["“])`

/** What all of the patterns end in, looked for first: most paragraphs have none near their beginning. */
const ANY_DASH = new RegExp(DASH, 'u')
const WITH_AGENCY = new RegExp(`^(?:${PLACE}|(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}))${DAY} ${AGENCY}${DASH}`, 'u')
const AGENCY_ALONE = new RegExp(`^${AGENCY}${DASH}`, 'u')
const CAPITALS = new RegExp(`^${PLACE}${DAY}${DASH}`, 'u')

/**
 * Reads the dateline at the beginning of the story: "LONDON (Reuters) - ", "BEIJING, July 7 (Xinhua) -- ", "MADRID — ".
 *
 * @param text The text.
 * @param blocks Its labelled blocks.
 */
export function readDateline(text: string, blocks: readonly Block[]): Dateline {
  const first = blocks.find((block) => block.body)
  if (!first) return {}
  // Of equal length, so that offsets hold.
  const line = text.slice(first.start, Math.min(first.end, first.start + SEARCHED)).replace(/\s/g, ' ')
  if (!ANY_DASH.test(line)) return {}
  const alone = AGENCY_ALONE.exec(line)
  if (alone) return {agency: textField(text, first.start + 1, first.start + 1 + alone[1]!.length)}
  const match = WITH_AGENCY.exec(line)
  if (match) {
    const place = match[1] ?? match[2]!
    const at = match[0].lastIndexOf(`(${match[3]!})`) + 1
    return {
      place: textField(text, first.start, first.start + place.length),
      agency: textField(text, first.start + at, first.start + at + match[3]!.length),
    }
  }
  const place = placeIn(line)
  return place === undefined ? {} : {place: textField(text, first.start, first.start + place.length)}
}

/** Whether a line begins with a dateline of a place, so that a report begins with it. */
export function hasDateline(line: string): boolean {
  return ANY_DASH.test(line) && (WITH_AGENCY.test(line) || placeIn(line) !== undefined)
}

function placeIn(line: string): string | undefined {
  const place = CAPITALS.exec(line)?.[1]
  return place?.toLowerCase().split(/[ ,]+/).some((word) => NOT_A_PLACE.has(word)) === false ? place : undefined
}
