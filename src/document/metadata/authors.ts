import {findDate} from '../dates.ts'
import type {Field} from '../types.ts'
import {textField} from './field.ts'

/** What a byline says. */
export interface Byline {
  /** The people, in order. */
  readonly authors: readonly Field[]
  /** An agency that stands where an author would: "By Reuters". */
  readonly agency?: Field
  /** When it was published. */
  readonly date?: Field
  /** In which section: "... in News". */
  readonly section?: Field
}

/** Longest byline that is read. */
const MAX_LENGTH = 200

const LEAD = new RegExp(
  String.raw`^[|\s(–—-]{0,6}(?:(?:written|posted|words|story|report|article|reviewed|review|text|author|published|submitted|exclusive)` +
    String.raw`\s?(?:by:?|:)|by:?)\s+`,
  'i',
)

/** Words of roles and outlets: no part of a person's name. */
const NOT_A_NAME: ReadonlySet<string> = new Set(
  (
    'staff reporter reporters writer writers correspondent editor editors contributor contributing columnist senior ' +
      'chief deputy political business sports sport health science environment crime city home foreign news agency ' +
      'agencies bureau team desk admin special assistant associate reuters ap afp pa associated press association ' +
      'bloomberg xinhua cnn bbc nbc abc cbs daily times post mail herald telegraph guardian tribune gazette independent ' +
      'journal the for and at from in on of online media digital service international national local analyst producer ' +
      'freelance freelancer guest opinion world economics technology education transport updated published january ' +
      'february march april may june july august september october november december'
  ).split(' '),
)

const AGENCY =
  /^(?:the )?(?:reuters|associated press|press association|agence france-presse|afp|ap|pa|bloomberg|xinhua|ians|pti|ani|aap)$/i

const PARTICLES: ReadonlySet<string> = new Set('de da di du del der den van von la le al el bin ibn ter ten dos e y'.split(' '))

/**
 * Reads a byline: "By Jane Roe and John Doe, Health Editor", "Written by Jane Roe on 3 May 2020 in Health".
 *
 * Only what a word such as "by" introduces is read: two capitalised words alone are as often a section or a place.
 *
 * @param text The text.
 * @param start Where the byline's block begins.
 * @param end Where it ends.
 */
export function readByline(text: string, start: number, end: number): Byline {
  const line = text.slice(start, Math.min(end, start + MAX_LENGTH))
  const lead = LEAD.exec(line)
  if (!lead) return {authors: []}
  const date = findDate(line)
  const {authors, agency} = readNames(text, start, line, lead[0].length)
  const section = date && readSection(text, start, line, date.end)
  return {
    authors,
    ...(agency && {agency}),
    ...(date && {date: {value: date.value, start: start + date.start, end: start + date.end, source: 'text' as const}}),
    ...(section && {section}),
  }
}

/**
 * Reads the names of people at the beginning of `text`'s block, as in a byline whose "By" stands on the line before.
 *
 * @param text The text.
 * @param start Where the block begins.
 * @param end Where it ends.
 */
export function readNameLine(text: string, start: number, end: number): readonly Field[] {
  return readNames(text, start, text.slice(start, Math.min(end, start + MAX_LENGTH)), 0).authors
}

function readNames(text: string, start: number, line: string, from: number): {authors: Field[]; agency?: Field} {
  const authors: Field[] = []
  let at = from
  while (at < line.length) {
    const piece = nextPiece(line, at)
    const words = line.slice(at, piece.end).trim()
    if (authors.length === 0 && AGENCY.test(words)) return {authors, agency: trimmed(text, start, line, at, piece.end)}
    if (!isName(words)) break
    authors.push(trimmed(text, start, line, at, piece.end))
    if (!piece.more) break
    at = piece.next
  }
  return {authors}
}

/** The words up to the next comma, "and", bar, digit or other mark that ends a name; `more` if another name may follow. */
function nextPiece(line: string, from: number): {end: number; next: number; more: boolean} {
  const mark = /,(?: ?and )?|\sand\s|[&|/•·–—;:(@\d\t]|\s-\s|\s{2}|\s(?:on|in|for|at|of|with|is)\s/.exec(line.slice(from))
  if (!mark) return {end: line.length, next: line.length, more: false}
  return {end: from + mark.index, next: from + mark.index + mark[0].length, more: /,|and|&/.test(mark[0])}
}

/** Two to five words, capitalised but for particles, none of them a role's or an outlet's. */
function isName(words: string): boolean {
  const parts = words.split(/\s/)
  if (parts.length < 2 || parts.length > 5) return false
  return parts.every((part, index) => {
    const folded = part.toLowerCase()
    if (NOT_A_NAME.has(folded.replace(/[.,]$/, ''))) return false
    if (index > 0 && PARTICLES.has(folded)) return true
    return /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(part)
  })
}

function trimmed(text: string, start: number, line: string, from: number, to: number): Field {
  let first = from
  let last = to
  while (first < last && /\s/.test(line[first]!)) first++
  while (last > first && /[\s.,]/.test(line[last - 1]!)) last--
  return textField(text, start + first, start + last)
}

function readSection(text: string, start: number, line: string, from: number): Field | undefined {
  const match = /^[\s,|]{0,3}in\s(?=\p{Lu})/u.exec(line.slice(from))
  if (!match) return undefined
  const first = from + match[0].length
  const words = line.slice(first).trimEnd()
  return /^\p{Lu}[\p{L}&' -]{1,40}$/u.test(words) ? textField(text, start + first, start + first + words.length) : undefined
}
