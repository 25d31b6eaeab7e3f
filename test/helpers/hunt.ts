import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'
// Before the library: V8 counts the functions that are compiled after counting begins.
import {countBlocks} from './count.ts'
import {readText, type Measure} from './stages.ts'
import {parseDocument, sentences} from '../../src/index.ts'

/** What the grammar of news is made of, beside what the sources name: it is drawn as often as all of those. */
const GRAMMAR: readonly string[] = [
  ' ', ' ', ' ', '\n', '\n\n', '\r\n', '\r\r\n\n', '\t', '\0', '\u00a0', '\u200b', '\u2028', '.', '. ', ', ', '; ', ': ', '? ', '! ', '… ', ' – ', ' — ', '-', '/', '&', '*', '#', '@',
  '“', '”', '"', '‘', '’', "'", '``', "''", '«', '»', '„', '(', ')', '[', ']', '[1]', 'a', 'A', 'é', '中', '😀', '\ud800', '1', '1,000', '2019', '19', 'the ', 'of ', 'and ', 'who ', 'that ', 'he ', 'she ', 'it ', 'they ',
  'said ', 'says ', 'told ', 'according to ', 'he said', 'she said. ', 'was ', 'Ann', 'Reed', 'Ann Reed', 'Mr Reed', 'Mr. ', 'Dr ', 'U.S.', 'J. ', 'Jr.', "Reed's ", 'the mayor', 'the mayor of Oxford', 'London', 'the Tolver Trust', 'NCA', '(NCA)',
  'By Ann Reed\n', 'LONDON (Reuters) - ', 'Q: ', 'A: ', 'REED: ', '2 April 2019', 'on Tuesday', 'last year', '5 per cent', '£3m', 'https://a.bc/d', 'www.', 'a@b.cd', '@ann', 'Related:\n', 'Read more: ', 'Share this\n', 'Photo: Reuters\n', '- ', '* ', '1. ', '> ',
  'in a statement', 'in an interview with ', 'the report ', 'a witness ', 'declined to comment', 'would ', 'not ', 'flood barrier ', 'failed ', 'We will try again',
]

/** Every so many words of a list are taken: all names of places would leave no room for the rest. */
const SHARE = 40

/**
 * What a text may hold that the sources look for: their string literals, the words of their lists, and what stands in their regexes,
 * each once, in one order.
 */
export function literalsOfSources(): readonly string[] {
  const root = fileURLToPath(new URL('../../src/', import.meta.url))
  const files = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.ts') && !name.endsWith('.generated.ts') && !/^(?:cli|node|report|html|markdown|retext)\b/.test(name)).sort()
  const found = new Set<string>()
  for (const name of files) {
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return
      if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) addWords(node.text, found)
      else if (ts.isRegularExpressionLiteral(node)) addPieces(node.text, found)
      ts.forEachChild(node, visit)
    }
    visit(ts.createSourceFile(name, readFileSync(root + name, 'utf8'), ts.ScriptTarget.Latest))
  }
  return [...found]
}

function addWords(text: string, found: Set<string>): void {
  if (text.length <= 24) found.add(text)
  const words = text.split(/\s+/)
  if (words.length > 3) for (const [at, word] of words.entries()) if (word !== '' && (words.length < SHARE * 4 || at % SHARE === 0)) addPieces(word, found)
}

/** The runs of a regex that stand for themselves. */
function addPieces(pattern: string, found: Set<string>): void {
  for (const [piece] of pattern.matchAll(/(?:[\p{L}\p{N} ’'“”"‘–—.,:;@#&£$€%!-]|\\[.()[\]])+/gu)) if (piece.trim() !== '') found.add(piece.replaceAll('\\', '').slice(0, 24))
}

/** Random numbers below a bound, the same for the same seed (mulberry32). */
export function createRandom(seed: number): (bound: number) => number {
  let state = seed >>> 0
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound
  }
}

/** The patterns that are tried are those of this seed. */
export const SEED = 7

/** `count` patterns of one to five pieces, the same for the same seed; to be repeated. */
export function patternsOf(seed: number, count: number): readonly string[] {
  const random = createRandom(seed)
  const literals = literalsOfSources()
  return Array.from({length: count}, () => {
    let pattern = ''
    for (let pieces = 1 + random(5); pieces > 0; pieces--) {
      const list = random(2) === 0 ? GRAMMAR : literals
      pattern += list[random(list.length)]! + (random(3) === 0 ? ' ' : '')
    }
    return pattern
  })
}

/** A stage whose work has grown by more than the text. */
export interface Growth {
  /** The stage. */
  readonly stage: string
  /** By how much, where the text has grown to four times. */
  readonly ratio: number
}

/** What a pattern's work has grown by. */
export interface Hunted {
  /** The stages that have grown most, by more than the bound; empty where all are in proportion to the text. */
  readonly beyond: readonly Growth[]
  /** The greatest growth of any stage. */
  readonly most: number
  /** How long the smaller text was. */
  readonly size: number
}

/** By how much work may grow where the text grows to four times. */
export const BOUND = 4.05

/**
 * How long the smaller text is, in turn: up to a sentence's 4,096 code units, and in the first lines of a page, work need not be in
 * proportion to the text. What is so in a small text is not tried in a larger one.
 */
const SIZES = [1024, 4096, 16_384, 65_536, 262_144] as const

/** Counts the blocks that run where a pattern is repeated, and where it is repeated four times as often. */
export function huntPattern(pattern: string): Hunted {
  countStages(pattern.repeat(timesOf(pattern, SIZES[0])))
  let hunted: Hunted = {beyond: [], most: Infinity, size: 0}
  for (const least of SIZES) {
    // The first sentence may begin elsewhere in the pattern than all others do, and be read otherwise.
    for (const turned of new Set([pattern, turn(pattern, least)])) {
      hunted = growthOf(turned, least)
      if (hunted.beyond.length === 0) return hunted
    }
  }
  return hunted
}

function growthOf(pattern: string, least: number): Hunted {
  const times = timesOf(pattern, least)
  const small = countStages(pattern.repeat(times))
  const large = countStages(pattern.repeat(4 * times))
  const growth = [...small].map(([stage, count]): Growth => ({stage, ratio: large.get(stage)! / count}))
  return {beyond: growth.filter(({ratio}) => ratio > BOUND), most: Math.max(...growth.map(({ratio}) => ratio)), size: times * pattern.length}
}

function countStages(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const measure: Measure = (stage, run) => {
    let result: ReturnType<typeof run>
    counts.set(stage, countBlocks(() => { result = run() }))
    return result!
  }
  readText(text, measure)
  return counts
}

/**
 * How often a pattern is repeated to make at least so many code units: such that a sentence ends with the text, if one ends with the pattern
 * anywhere near, so that four times the text are four times the same sentences.
 */
function timesOf(pattern: string, least: number): number {
  const times = Math.ceil(least / pattern.length)
  const starts = new Set(startsOf(pattern.repeat(4 * times)))
  const lead = pattern.length - pattern.trimStart().length
  for (let more = times; more < 4 * times; more++) if (starts.has(more * pattern.length + lead)) return more
  return times
}

/** A pattern turned so that its repetition begins as the last sentence of a long one does. */
function turn(pattern: string, least: number): string {
  const at = (startsOf(pattern.repeat(Math.ceil((2 * least) / pattern.length))).at(-1) ?? 0) % pattern.length
  return pattern.slice(at) + pattern.slice(0, at)
}

function startsOf(text: string): number[] {
  return sentences(parseDocument(text, {structure: 'body'})).map(({start}) => start)
}
