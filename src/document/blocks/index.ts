import type {MarkedRange} from '../lines.ts'
import {packed} from '../packed.ts'
import type {Block, BlockType} from '../types.ts'
import {labelAsides} from './asides.ts'
import {findBody, hasPage} from './body.ts'
import {BYLINE_RULES} from './bylines.ts'
import {markComments} from './comments.ts'
import {labelEndings} from './endings.ts'
import {createRepeatFinder, describeLines, type Line} from './features.ts'
import {isDottedHeadline, labelHead} from './head.ts'
import {NOTE_RULES} from './notes.ts'
import {PICTURE_RULES} from './pictures.ts'
import {markPosts} from './posts.ts'
import {markQuotations} from './pull-quotes.ts'
import {markQuestions} from './questions.ts'
import {READER_RULES} from './reader.ts'
import {RELATED_RULES} from './related.ts'
import {createRuleFinder} from './rule.ts'
import {SHAPE_RULES} from './shapes.ts'
import {labelStory} from './story.ts'
import {markStrangers} from './strangers.ts'
import {labelTail} from './tail.ts'
import {BODY_WEIGHTS} from './weights.generated.ts'
import {findFirst, type Zones} from './zones.ts'

/** Types that carry the story: quotations, entities and themes are read from them. */
const BODY_TYPES: ReadonlySet<BlockType> = new Set<BlockType>([
  'paragraph', 'subheading', 'list-item', 'block-quote', 'question', 'embed',
])

/** The rules in the order in which they are tried: the first that applies gives the type. */
const findRule = createRuleFinder([
  ...SHAPE_RULES, ...RELATED_RULES, ...READER_RULES, ...NOTE_RULES, ...BYLINE_RULES, ...PICTURE_RULES,
])

/** The rules for the forms of body blocks. */
const findForm = createRuleFinder(SHAPE_RULES.filter((rule) => BODY_TYPES.has(rule.type)))

/**
 * Says what each block of a text is for.
 *
 * Four passes: the line rules know a block by its own words; then the story is found among the lines; then what the rules left
 * open is labelled by where it stands, in the head, in the story and in the tail.
 *
 * @param text The text.
 * @param raw Its raw blocks, with what a file's markup says of them.
 * @param structure `'detect'`: tell furniture from body. `'body'`: all of it is body.
 * @param weights What makes a line body where pages have furniture.
 */
export function labelBlocks(
  text: string,
  raw: readonly MarkedRange[],
  structure: 'detect' | 'body',
  weights: readonly number[] = BODY_WEIGHTS,
): Block[] {
  const lines = describeLines(text, raw)
  const types = structure === 'body' ? labelBody(lines, raw) : detect(text, lines, raw, weights)
  return packed(lines, ({start, end, index}): Block => {
    const type = types[index] ?? 'paragraph'
    return {start, end, type, body: BODY_TYPES.has(type)}
  })
}

/** What the rules and the file's markup say of each block. */
export function labelByRules(lines: readonly Line[], raw: readonly MarkedRange[]): (BlockType | undefined)[] {
  const types = packed(lines, (line, index) => withMark(line, raw[index]!.mark))
  markDottedHeadline(lines, types)
  markRelatedLists(types, raw)
  markNextMatches(lines, types)
  return types
}

function detect(text: string, lines: readonly Line[], raw: readonly MarkedRange[], weights: readonly number[]): (BlockType | undefined)[] {
  const types = labelByRules(lines, raw)
  const recurs = createRepeatFinder(lines)
  const marked = markedZones(raw)
  const isPage = hasPage(types)
  markPosts(lines, types)
  markComments(lines, types)
  markQuotations(text, lines, types, isPage)
  const body = marked || !isPage ? undefined : findBody(lines, types, recurs, weights)
  const zones = marked ?? (body ? {first: Math.max(0, body.indexOf(true)), last: body.lastIndexOf(true) + 1} : {first: findFirst(lines, types, recurs), last: lines.length})
  labelHead(lines, types, zones.first, recurs)
  labelEndings(lines, types, zones)
  if (body) {
    markStrangers(lines, types, body)
    labelAsides(lines, types, zones, body)
  }
  labelStory(lines, types, zones, body)
  markQuestions(lines, types, zones)
  labelTail(lines, types, zones.last)
  return types
}

/** A list right under a heading that leads in to other articles is a list of those. */
function markRelatedLists(types: (BlockType | undefined)[], raw: readonly MarkedRange[]): void {
  for (let index = 1; index < types.length; index++) {
    const before = types[index - 1]
    if (raw[index]!.mark !== 'list-item' || types[index] !== 'list-item') continue
    if (before === 'related-heading' || (before === 'related-item' && raw[index - 1]!.mark === 'list-item')) types[index] = 'related-item'
  }
}

/** Agencies end reports of matches with the next ones: "UP NEXT", then "Harrow: Host Marl on Friday." */
function markNextMatches(lines: readonly Line[], types: (BlockType | undefined)[]): void {
  for (const [index, {folded}] of lines.entries()) {
    if (types[index] !== 'related-heading' || folded !== 'up next') continue
    const next = lines[index + 1]
    if (next?.stop === '.' && /^\p{Lu}[\p{L} .'’-]{2,30}: \p{Lu}/u.test(next.head)) types[index] = undefined
  }
}

/** Markup that marks paragraphs knows where the story lies. */
function markedZones(raw: readonly MarkedRange[]): Zones | undefined {
  const first = raw.findIndex(({mark}) => mark === 'paragraph')
  if (first < 0) return undefined
  const last = raw.findLastIndex(({mark}) => mark !== undefined && BODY_TYPES.has(mark))
  return {first, last: last + 1}
}

/** Markup says what a block is, except that furniture is often set as a list or as paragraphs. */
function withMark(line: Line, mark: BlockType | undefined): BlockType | undefined {
  const rule = findRule(line)
  const type = rule?.type
  if (mark === undefined) return type
  // "* Talks to go on, minister says": agencies set lists as paragraphs.
  if (mark === 'paragraph' && rule?.name === 'bullet') return type
  if (mark === 'list-item' && isRow(line, type)) return mark
  if (mark === 'caption' && type === 'credit') return type
  return type !== undefined && BODY_TYPES.has(mark) && !BODY_TYPES.has(type) ? type : mark
}

/** The row of a table may be all numbers, or look like a menu: "Year | Traders | Sales". */
function isRow({head}: Line, type: BlockType | undefined): boolean {
  return (type === 'separator' && /\d\D+\d/.test(head)) || (type === 'nav' && head.includes(' | '))
}

/** A headline with a full stop would pass for the story's first sentence; the deck of a "headline;" stands on the next line. */
function markDottedHeadline(lines: readonly Line[], types: (BlockType | undefined)[]): void {
  const [first, second] = lines
  if (!first || types[0] !== undefined) return
  if (first.stop === ';' && second?.follows === true && second.length < 250) {
    types[0] = 'headline'
    types[1] = 'deck'
  } else if (first.stop === '.' && isDottedHeadline(first, second)) types[0] = 'headline'
}

/** The clean body of an article: the forms of body blocks are told apart, and no block is furniture. */
function labelBody(lines: readonly Line[], raw: readonly MarkedRange[]): (BlockType | undefined)[] {
  const types = lines.map((line, index) => raw[index]!.mark ?? findForm(line)?.type)
  labelStory(lines, types, {first: 0, last: lines.length})
  return types.map((type) => (type !== undefined && BODY_TYPES.has(type) ? type : 'paragraph'))
}
