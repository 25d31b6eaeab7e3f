import type {BlockType} from '../types.ts'
import {isAbout} from './endings.ts'
import {isProse, type Line} from './features.ts'
import {isNameList, isOutlet, isPersonName} from './names.ts'

/** Past tenses and auxiliaries: sentences have them, headlines hardly ever. */
const SENTENCE_VERB =
  /\b(?:was|were|had|said|did|went|came|made|took|got|told|began|left|won|lost|held|ran|been|is|are|has|have|[a-z]{3,}ed)\b/
const ARTICLE = /\b(?:the|an?|he|she|it|they|we|i|his|her|their|our|my)\b/

/**
 * Whether the first line of a text is a headline although a full stop ends it, as newspaper databases print them.
 *
 * A short first sentence looks much the same, and losing it is worse: so it must be in title case, or much shorter than the
 * line after it and without the verbs that a sentence has.
 */
export function isDottedHeadline(line: Line, next: Line | undefined): boolean {
  if (line.quoted || line.length > 110 || line.words < 2 || !next || next.length < 1.5 * line.length) return false
  if (line.capitals >= 0.7 && line.words >= 4) return true
  const folded = line.folded
  if (next.length < 120 || line.length > 80 || SENTENCE_VERB.test(folded)) return false
  return folded.includes(':') || !ARTICLE.test(folded.slice(4))
}

/**
 * Labels what the rules left open above the story: publication, section, headline, deck, captions, names of authors.
 *
 * @param lines The lines of the text.
 * @param types Their types; those of the head are filled in.
 * @param first Index of the story's first line.
 * @param recurs Whether a line stands in the text more than once: galleries repeat a caption, and no deck stands twice.
 */
export function labelHead(lines: readonly Line[], types: (BlockType | undefined)[], first: number, recurs: (line: Line) => boolean): void {
  // There is one: where markup or a full stop has told it, no other is looked for.
  const known = types.indexOf('headline')
  const headline = known >= 0 && known < first ? known : nearByline(lines, types, first, findHeadline(lines, types, first))
  let deck = false
  let abstract = false
  for (let index = 0; index < first; index++) {
    const line = lines[index]!
    const before = types[index - 1]
    if (types[index] !== undefined) {
      // The way to a section, a line a step: "Home", "News", "Science".
      if (index < 3 && line.folded === 'home' && types[index + 1] === undefined && index + 1 < headline) types[index] = 'section'
      if (types[index] === 'marker') abstract = line.folded.startsWith('abstract')
      continue
    }
    if (abstract) types[index] = 'abstract'
    else if (index === headline || isCopy(lines, index, headline)) types[index] = 'headline'
    else if (types[index + 1] === 'credit' && line.words >= 4) types[index] = 'caption'
    else if (isRepeated(lines, types, index)) types[index] = 'caption'
    else if (isOutlet(line)) types[index] = 'publication'
    else if (before === 'byline' && isAbout(line, lines[index - 1]!.folded)) types[index] = 'author-bio'
    else if (before === 'byline' && line.words <= 4 && !isProse(line)) types[index] = 'byline'
    else if (headline >= 0 && index < headline) types[index] = line.words >= 6 ? 'caption' : 'section'
    else if ((isPersonName(line) || (isNameList(line) && isTimed(types, index))) && headline >= 0) types[index] = 'byline'
    else if (!deck && headline >= 0 && isDeck(line, before) && !recurs(line)) {
      types[index] = 'deck'
      deck = true
    } else if (deck && before === 'deck' && line.follows && line.words >= 5) types[index] = 'deck'
    else if (line.stop === '.' && line.words >= 3 && (headline < 0 || (index === first - 1 && !recurs(line) && !line.tail.endsWith('..')))) types[index] = 'paragraph'
    else if (isProse(line) || line.words >= 8) types[index] = 'caption'
    else types[index] = line.words >= 4 ? 'related-item' : 'section'
  }
}

/** The first line of the head that reads like a headline, or -1. */
function findHeadline(lines: readonly Line[], types: readonly (BlockType | undefined)[], first: number): number {
  let short = -1
  for (let index = 0; index < first; index++) {
    const line = lines[index]!
    if (types[index] !== undefined || line.length > 250 || types[index - 1] === 'related-heading') continue
    // A line above its picture's credit is a caption, and so is one that stands twice without a blank line between.
    if (types[index + 1] === 'credit' || isRepeated(lines, types, index) || isOutlet(line)) continue
    const signed = types[index + 1] === 'byline' || types[index + 1] === 'timestamp'
    if (line.stop === '.' && !signed && !isDottedHeadline(line, lines[index + 1])) continue
    if (line.words >= 4 && !line.follows && !isMenu(lines, types, index)) return index
    if ((line.words >= 4 || (signed && line.words >= 2 && !isPersonName(line))) && short < 0) short = index
    else if (line.words >= 2 && short < 0 && index === first - 1 && !isPersonName(line)) short = index
  }
  return short
}

/**
 * Where menus and boxes stand above the article, its headline is the one that its byline follows: the first title of the group
 * of lines right above the first byline or timestamp.
 */
function nearByline(lines: readonly Line[], types: readonly (BlockType | undefined)[], first: number, headline: number): number {
  if (headline < 0) return headline
  const isCandidate = (at: number): boolean => {
    const line = lines[at]
    return line !== undefined && types[at] === undefined && line.words >= 4 && line.length <= 250
  }
  for (let index = headline + 1; index < first; index++) {
    if ((types[index] !== 'byline' && types[index] !== 'timestamp') || !isCandidate(index - 1)) continue
    let start = index - 1
    while (start > headline && isCandidate(start - 1)) start--
    return index - start <= 3 ? start : headline
  }
  return headline
}

/** Whether a time or the time of reading stands next to a line, as next to the names of authors. */
function isTimed(types: readonly (BlockType | undefined)[], index: number): boolean {
  return [types[index - 1], types[index + 1]].some((type) => type === 'timestamp' || type === 'nav')
}

/** Types that a deck stands under. */
const ABOVE_DECK: ReadonlySet<BlockType> = new Set<BlockType>([
  'headline', 'byline', 'timestamp', 'share', 'section', 'publication',
])

/** Whether a line could be the deck: some words that say something, right under the headline or what goes with it. */
function isDeck(line: Line, before: BlockType | undefined): boolean {
  if (line.words < 5 || before === undefined || !ABOVE_DECK.has(before)) return false
  return /^[\p{L}"“‘'($£€]/u.test(line.head) && !/(?<!\b(?:in|since|of|by) )\b(?:19|20)\d\d\b.{0,6}(?:$|\||by )/.test(line.folded)
}

/** Whether a line is one of many short lines in a row, as in a menu. */
function isMenu(lines: readonly Line[], types: readonly (BlockType | undefined)[], index: number): boolean {
  const isEntry = (at: number): boolean => types[at] === undefined && (lines[at]?.words ?? 9) <= 4
  return (lines[index]?.words ?? 9) <= 4 && isEntry(index - 1) && isEntry(index + 1)
}

function isCopy(lines: readonly Line[], index: number, headline: number): boolean {
  return headline >= 0 && lines[index]!.words >= 3 && lines[index]!.folded === lines[headline]!.folded
}

/** Whether the same line stands next to it, no blank line between: the caption of a picture that a page holds twice. */
function isRepeated(lines: readonly Line[], types: readonly (BlockType | undefined)[], index: number): boolean {
  const line = lines[index]!
  const before = lines[index - 1]
  const after = lines[index + 1]
  if (line.words < 4) return false
  if (line.follows && before?.folded === line.folded && types[index - 1] !== 'headline') return true
  return after?.follows === true && after.folded === line.folded
}
