import {readFileSync} from 'node:fs'

/** What is found in a text. */
export interface Found {
  /** How many blocks there are. */
  readonly blocks: number
  /** How many sentences. */
  readonly sentences: number
  /** How many quotations. */
  readonly quotes: number
  /** Who is quoted. */
  readonly speakers: readonly string[]
  /** How many entities. */
  readonly entities: number
  /** What is odd about it. */
  readonly codes: readonly string[]
}

/** A text that has broken, or would break, a careless parser. */
export interface Pathology {
  /** What it is called. */
  readonly name: string
  /** What it is hard on. */
  readonly why: string
  /** Makes the text of so many repetitions. */
  readonly make: (times: number) => string
  /** What is found in the text of {@link SMALL} repetitions, as far as it says something of this text. */
  readonly expected: Partial<Found>
}

/** So many repetitions show what is found. */
export const SMALL = 100

/** A pathology repeated until its text is `length` long, and cut there. */
export function makeOfLength({make}: Pathology, length: number): string {
  const [one, two] = [make(SMALL), make(2 * SMALL)]
  const times = Math.ceil((SMALL * length) / Math.min(one.length, two.length - one.length)) + 1
  return make(times).slice(0, length)
}

const repeat = (pattern: string, lead = '', tail = ''): Pathology['make'] => (times) => lead + pattern.repeat(times) + tail
const different = (line: (letters: string) => string): Pathology['make'] => (times) => Array.from({length: times}, (_, at) => line(lettersOf(at))).join('')
const lettersOf = (number: number): string => [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('')

const article = (name: string): string => readFileSync(new URL(`../../examples/articles/${name}.txt`, import.meta.url), 'utf8')
const news = ['barrier-interview', 'chief-constable', 'data-sharing'].map(article).join('\n\n')

/** Ordinary news: what the others are compared with. */
export const NEWS: Pathology = {name: 'news', why: 'ordinary', make: (times) => `${news}\n\n`.repeat(Math.max(1, Math.ceil(times / 100))), expected: {}}

/** The table. */
export const PATHOLOGIES: readonly Pathology[] = [
  {name: 'empty lines', why: 'blocks of nothing', make: repeat('\n'), expected: {blocks: 0, sentences: 0, quotes: 0, codes: ['empty-text']}},
  {name: 'line ends before a no-break space', why: 'a regex of white space that backtracks: exponential in parse-latin', make: repeat('\r\n', '', '\u00a0x'), expected: {blocks: 1, sentences: 1, quotes: 0, codes: []}},
  {name: 'one word', why: 'a token of millions of letters: overflows the stack of parsers that recurse over it', make: repeat('a'), expected: {blocks: 1, sentences: 1, quotes: 0, codes: []}},
  {name: 'words', why: 'one sentence without an end', make: repeat('a '), expected: {blocks: 1, sentences: 1, quotes: 0, codes: []}},
  {name: 'sentences of a letter', why: 'as many sentences as can be', make: repeat('a. '), expected: {blocks: 1, sentences: 1, quotes: 0, codes: []}},
  {name: 'stops', why: 'ends of sentences without any', make: repeat('. '), expected: {blocks: 1, sentences: 1, quotes: 0, codes: []}},
  {name: 'questions and stops', why: 'runs of terminal marks', make: repeat('?.'), expected: {blocks: 1, sentences: 1, quotes: 0, codes: []}},
  {name: 'abbreviations', why: 'each may or may not end the sentence', make: repeat('Mr. '), expected: {blocks: 1, sentences: 1, quotes: 0, codes: []}},
  {name: 'abbreviations and words', why: 'each is looked behind and ahead of', make: repeat('Mr. and b '), expected: {blocks: 1, sentences: 1, quotes: 0, codes: []}},
  {name: 'initials', why: 'each may belong to a name', make: repeat('J. '), expected: {blocks: 1, sentences: 1, quotes: 0, entities: 1, codes: []}},
  {name: 'numbers', why: 'a stop between digits', make: repeat('1,000.'), expected: {blocks: 1, sentences: 1, quotes: 0, codes: []}},
  {name: 'slashes', why: 'an address without an end', make: repeat('a/'), expected: {blocks: 1, sentences: 1, quotes: 0, codes: []}},
  {name: 'hyphens', why: 'a compound without an end', make: repeat('a-'), expected: {blocks: 1, sentences: 1, quotes: 0, codes: []}},
  {name: 'addresses', why: 'each may go on', make: repeat('www.a.'), expected: {blocks: 1, sentences: 1, quotes: 0, entities: 2, codes: []}},
  {name: 'at signs', why: 'each may be the middle of an address', make: repeat('a@'), expected: {blocks: 1, sentences: 1, quotes: 0, codes: []}},
  {name: 'opening marks', why: 'each opens and none closes', make: repeat('“'), expected: {blocks: 1, sentences: 1, quotes: 0, codes: []}},
  {name: 'straight marks', why: 'each opens or closes', make: repeat('"'), expected: {blocks: 1, sentences: 1, quotes: 0, codes: []}},
  {name: 'apostrophes', why: 'each may be a mark', make: repeat("'"), expected: {blocks: 1, sentences: 1, quotes: 0, codes: []}},
  {name: 'marks the wrong way round', why: 'each closes before it opens', make: repeat('” “'), expected: {blocks: 1, sentences: 1, quotes: 0, codes: []}},
  {name: 'marks inside marks', why: 'a nesting without an end', make: repeat('“a ‘b '), expected: {blocks: 1, sentences: 1, quotes: 0, codes: ['unclosed-quotation-mark']}},
  {name: 'marks of other countries', why: 'each opens what another closes', make: repeat('«a „b “c "d '), expected: {blocks: 1, sentences: 1, quotes: 0, codes: []}},
  {name: 'paragraphs left open', why: 'one quotation of all paragraphs', make: repeat('“We said it again.\n\n'), expected: {blocks: 100, sentences: 100, quotes: 1, speakers: [], codes: ['unclosed-quotation-mark']}},
  {name: 'tags', why: 'as many quotations as can be, and a pronoun for each', make: repeat('“It failed,” she said. ', 'Ann Reed came early. '), expected: {blocks: 1, sentences: 101, quotes: 100, speakers: ['Ann Reed'], entities: 1, codes: []}},
  {name: 'quotations that sentences end in', why: 'no sentence begins outside quotation marks', make: repeat('“It failed. It broke” and '), expected: {blocks: 1, sentences: 101, quotes: 0, codes: []}},
  {name: 'cues', why: 'every third word reports', make: repeat('he said that '), expected: {blocks: 1, sentences: 1, quotes: 0, speakers: [], codes: []}},
  {name: 'verbs of saying', why: 'every word reports', make: repeat('said '), expected: {blocks: 1, sentences: 1, quotes: 0, speakers: [], codes: []}},
  {name: 'turns', why: 'a transcript without an end', make: repeat('Q: What of it?\n\nA: Ann Reed has gone.\n\n'), expected: {blocks: 200, sentences: 200, quotes: 200, speakers: ['Ann Reed'], entities: 2, codes: []}},
  {name: 'names in a list', why: 'each is compared with those before', make: repeat('Ann Reed, '), expected: {blocks: 1, sentences: 1, quotes: 0, entities: 1, codes: []}},
  {name: 'capitals', why: 'each may be a name, an initial, or the beginning of one', make: repeat('A '), expected: {blocks: 1, sentences: 1, quotes: 0, codes: []}},
  {name: 'acronyms', why: 'each may end a sentence, and stand for a name', make: repeat('U.S. '), expected: {blocks: 1, sentences: 1, quotes: 0, codes: []}},
  {name: 'pronouns', why: 'each looks back for somebody', make: repeat('he '), expected: {blocks: 1, sentences: 1, quotes: 0, codes: []}},
  {name: 'different names', why: 'each may be short for each other', make: different((letters) => `Q${letters} Reed spoke. Reed left. `), expected: {blocks: 1, sentences: 200, quotes: 0, entities: 100, codes: ['not-english']}},
  {name: 'different words', why: 'tables of words that grow', make: different((letters) => `x${letters} `), expected: {blocks: 1, sentences: 1, quotes: 0, codes: []}},
  {name: 'holders of one role', why: 'a role that all of them may be meant by', make: different((letters) => `The mayor, Ann Q${letters}, left. The mayor of Oxford spoke. `), expected: {blocks: 1, sentences: 200, quotes: 0, entities: 101, codes: []}},
  {name: 'bylines', why: 'furniture above a story that never comes', make: repeat('By Ann Reed\n'), expected: {blocks: 100, sentences: 100, quotes: 0, codes: []}},
  {name: 'links', why: 'lists of other articles', make: repeat('Related:\nRiver rises again\n'), expected: {blocks: 200, sentences: 200, quotes: 0, codes: []}},
  {name: 'short lines', why: 'as many blocks as can be', make: repeat('A b.\n'), expected: {blocks: 100, sentences: 100, quotes: 0, codes: []}},
  {name: 'items', why: 'a list without an end', make: repeat('- a\n'), expected: {blocks: 100, sentences: 100, quotes: 0, codes: []}},
  {name: 'dates', why: 'each is resolved', make: repeat('on Tuesday, 2 April 2019 '), expected: {blocks: 1, sentences: 1, quotes: 0, entities: 1, codes: []}},
  {name: 'brackets', why: 'each opens and none closes', make: repeat('(a '), expected: {blocks: 1, sentences: 1, quotes: 0, codes: []}},
  {name: 'footnotes', why: 'each may end a sentence', make: repeat('a. [1] '), expected: {blocks: 1, sentences: 1, quotes: 0, codes: []}},
  {name: 'references', why: 'undecoded', make: repeat('&amp;'), expected: {blocks: 1, sentences: 1, quotes: 0, codes: ['not-english', 'html-entities']}},
  {name: 'names of properties', why: 'what every object has', make: repeat('constructor __proto__ toString said. '), expected: {blocks: 1, sentences: 1, codes: []}},
  {name: 'NULs', why: 'no text', make: repeat('\0'), expected: {blocks: 1, sentences: 1, quotes: 0, codes: []}},
  {name: 'halves of pairs', why: 'no characters', make: repeat('\ud800'), expected: {blocks: 1, sentences: 1, quotes: 0, codes: []}},
  {name: 'emoji', why: 'pairs', make: repeat('😀'), expected: {blocks: 1, sentences: 1, quotes: 0, codes: []}},
  {name: 'marks that combine', why: 'nothing to combine with', make: repeat('\u0301'), expected: {blocks: 1, sentences: 1, quotes: 0, codes: []}},
  {name: 'characters without width', why: 'padding, or parts of words', make: repeat('a\u200b'), expected: {blocks: 1, sentences: 1, quotes: 0, codes: []}},
  {name: 'Chinese', why: 'no spaces, other stops', make: repeat('中。'), expected: {blocks: 1, sentences: 1, quotes: 0, codes: []}},
]
