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
  String.raw`^[|\s(\[*–—-]{0,6}(?:(?:written|posted|words|story|report|reporting|article|reviewed|review|text|author|published|submitted|exclusive)` +
    String.raw`\s?(?:by:?|:)|by:?)\s+`,
  'i',
)

/** Words of roles and outlets: no part of a person's name. */
const NOT_A_NAME: ReadonlySet<string> = new Set(
  (
    'staff reporter reporters writer writers correspondent editor editors contributor contributing columnist senior ' +
      'chief deputy political business sports sport health science environment crime city home foreign news agency ' +
      'agencies bureau team desk admin special assistant associate reuters ap afp pa pti ani ians upi aap associated press association ' +
      'bloomberg xinhua cnn bbc nbc abc cbs daily times post mail herald telegraph guardian tribune gazette independent ' +
      'journal the for and at from in on of with online media digital service international national local analyst producer ' +
      'freelance freelancer guest opinion world economics technology education transport updated published january ' +
      'february march april may june july august september october november december'
  ).split(' '),
)

/** Words of roles: who follows is described, not named. */
const ROLE = /\b(?:reporter|writer|correspondent|editor|contributor|columnist|analyst|producer|staff)s?\b/i

/** Words that names of places begin with, which stand after a writer's name as names of others do. */
const PLACE_FIRST = /^(?:new|los|las|san|santa|saint|st|hong|north|south|east|west|united|cape|port|fort|tel|addis|kuala|buenos|rio|abu|sri|costa|el) /i

/** Agencies, as bylines write them. */
const AGENCY = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:[Tt]he |THE )?(?:Associated Press|ASSOCIATED PRESS)|Reuters|REUTERS|Press Association|PA Media|Agence France-Presse` +
    String.raw`|Press Trust of India|Bloomberg|Xinhua|AFP|AP|PTI|IANS|ANI|AAP|UPI)(?![\p{L}\p{N}])`,
  'u',
)

const PARTICLES: ReadonlySet<string> = new Set('de da di du del der den van von la le al el bin ibn ter ten dos e y'.split(' '))

/**
 * Reads a byline: "By Jane Roe and John Doe, Health Editor", "Written by Jane Roe on 3 May 2020 in Health", "Jane Roe, The Associated Press".
 *
 * Only what a word such as "by" introduces is read, or several names, or one with a role, an agency or an outlet: two capitalised words
 * alone are as often a section.
 *
 * @param text The text.
 * @param start Where the byline's block begins.
 * @param end Where it ends.
 */
export function readByline(text: string, start: number, end: number): Byline {
  const line = text.slice(start, Math.min(end, start + MAX_LENGTH))
  const lead = LEAD.exec(line)
  const found = AGENCY.exec(line)
  const date = lead ? findDate(line) : undefined
  const authors = readNames(text, start, line, lead?.[0].length ?? 0)
  if (!lead && !found && authors.length < 2 && !ROLE.test(line) && !line.includes('|')) return {authors: []}
  const agency = found && textField(text, start + found.index, start + found.index + found[0].length)
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
  return readNames(text, start, text.slice(start, Math.min(end, start + MAX_LENGTH)), 0)
}

/** What may stand between two names, or ends them all: a bar, a bracket, a date. */
const BETWEEN = /,(?: ?(?:and|with) )?|\s(?:and|with)\s|&|[|/•·–—;:(@\d\t]|\s-\s|\s{2}/

function readNames(text: string, start: number, line: string, from: number): Field[] {
  const authors: Field[] = []
  // The piece before was a name; else only "and" leads to another one, past a role or a place.
  let named = true
  for (let at = from, joins = true; at < line.length;) {
    const mark = BETWEEN.exec(line.slice(at))
    const end = mark ? at + mark.index : line.length
    const name = nameIn(line, at, end)
    const follows: boolean = named || (joins && !ROLE.test(line.slice(at, end)))
    named = name !== undefined && follows && !AGENCY.test(line.slice(name[0], name[1])) && !(authors.length > 0 && PLACE_FIRST.test(line.slice(name[0], end)))
    if (name && named) authors.push(trimmed(text, start, line, name[0], name[1]))
    if (!mark || !/,|and|with|&/.test(mark[0]) || authors.length === 0) break
    joins = /and|with|&/.test(mark[0])
    at = end + mark[0].length
  }
  return authors
}

/** The name at the beginning of a piece of a byline, or after a role: two to five words, capitalised but for particles. */
function nameIn(line: string, from: number, to: number): [start: number, end: number] | undefined {
  const words = [...line.slice(from, to).matchAll(/\S+/g)]
  const isOther = ([word]: RegExpExecArray): boolean => NOT_A_NAME.has(word.toLowerCase().replace(/[.,]$/, ''))
  let first = 0
  while (first < words.length && isOther(words[first]!) && /^\p{Lu}/u.test(words[first]![0])) first++
  let last = first
  while (last < words.length && !isOther(words[last]!) && (/^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(words[last]![0]) || (last > first && PARTICLES.has(words[last]![0].toLowerCase())))) last++
  if (last - first < 2 || last - first > 5) return undefined
  const end = words[last - 1]!
  return [from + words[first]!.index, from + end.index + end[0].length]
}

function trimmed(text: string, start: number, line: string, from: number, to: number): Field {
  let first = from
  let last = to
  while (first < last && /\s/.test(line[first]!)) first++
  while (last > first && /[\s.,]/.test(line[last - 1]!) && !/ [js]r\.$/i.test(line.slice(first, last))) last--
  return textField(text, start + first, start + last)
}

function readSection(text: string, start: number, line: string, from: number): Field | undefined {
  const match = /^[\s,|]{0,3}in\s(?=\p{Lu})/u.exec(line.slice(from))
  if (!match) return undefined
  const first = from + match[0].length
  const words = line.slice(first).trimEnd()
  return /^\p{Lu}[\p{L}&' -]{1,40}$/u.test(words) ? textField(text, start + first, start + first + words.length) : undefined
}
