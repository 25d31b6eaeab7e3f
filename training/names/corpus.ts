import {readFileSync} from 'node:fs'
import {parseDocument, type Document} from '../../src/document/index.ts'
import {knownName} from '../../src/language/lexicons/index.ts'

/** A name in a training text. */
export interface GoldName {
  readonly start: number
  readonly end: number
  /** Index of `MODEL_TYPES`. */
  readonly type: number
}

/** A training text with its names. */
export interface GoldText {
  readonly document: Document
  readonly names: readonly GoldName[]
  /** The types that the corpus marks, as bits: what is not marked may be anything. */
  readonly marked: number
}

const TYPES: ReadonlyMap<string, number> = new Map([['PER', 0], ['ORG', 1], ['LOC', 2], ['NORP', 3], ['MISC', 4]])

/** Types as bits. */
export function bitsOf(types: readonly string[]): number {
  return types.reduce((bits, type) => bits | (1 << TYPES.get(type)!), 0)
}

interface Row {
  readonly word: string
  readonly tag: string
}

/** How a corpus is written. */
export interface CorpusForm {
  /** The types that it marks, as bits. */
  readonly marked: number
  /** Whether its sentences make up texts; else each stands alone. */
  readonly isRunning: boolean
  /** Whether its tokens are the parts of hyphenated words. */
  readonly joinsHyphens: boolean
}

/** Reads a file of `word<TAB>tag` lines, with an empty line after each sentence and a `-DOCSTART-` line before each text. */
export function readConll(path: string, {marked, isRunning, joinsHyphens}: CorpusForm): GoldText[] {
  const texts: GoldText[] = []
  let document: Row[][] = []
  let rows: Row[] = []
  const endSentence = (): void => {
    if (rows.length > 0) document.push(rows)
    rows = []
    if (!isRunning) endDocument()
  }
  const endDocument = (): void => {
    if (document.length > 0) texts.push(toText(document, marked, joinsHyphens))
    document = []
  }
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('-DOCSTART-')) {
      endSentence()
      endDocument()
      continue
    }
    const [word, tag = 'O'] = line.split('\t')
    if (word) rows.push({word: wordOf(word), tag})
    else endSentence()
  }
  endSentence()
  endDocument()
  return texts
}

const BRACKETS: ReadonlyMap<string, string> = new Map([['-LRB-', '('], ['-RRB-', ')'], ['-LSB-', '['], ['-RSB-', ']'], ['``', '“'], ["''", '”']])

function wordOf(word: string): string {
  return BRACKETS.get(word) ?? word
}

/** Writes sentences as text, a paragraph each, with the spaces that English has. */
function toText(document: readonly (readonly Row[])[], marked: number, joinsHyphens: boolean): GoldText {
  const names: GoldName[] = []
  let text = ''
  for (const sentence of document) {
    if (text !== '') text += '\n\n'
    let before = ''
    let isOpen = false
    let open: {start: number; type: number} | undefined
    let end = text.length
    const close = (): void => {
      if (open) names.push({...open, end})
      open = undefined
    }
    sentence.forEach(({word, tag}, index) => {
      const isQuote = word === '"'
      const spaced = before !== '' && !noSpace(before, word, sentence[index + 1]?.word ?? '', isOpen, joinsHyphens)
      if (isQuote) isOpen = !isOpen
      if (spaced) text += ' '
      const type = TYPES.get(tag.slice(2))
      if (tag[0] !== 'I' || type === undefined || open?.type !== type) close()
      if (type !== undefined && !open) open = {start: text.length, type}
      text += word
      end = text.length
      before = word
    })
    close()
  }
  return {document: parseDocument(text, {structure: 'body'}), names: names.flatMap((name) => trim(text, name)), marked}
}

function noSpace(before: string, word: string, after: string, isOpen: boolean, joinsHyphens: boolean): boolean {
  if (/^(?:[,.;:!?)\]}%”’]|'s|'S|n't|N'T|'re|'ve|'ll|'d|'m|’s|’t|n’t|’re|’ve|’ll|’d|'|\.\.\.)$/.test(word)) return true
  if (/^(?:[([{$£€“‘#])$/.test(before)) return true
  if (word === '"') return isOpen
  if (before === '"') return isOpen
  const isLetter = (text: string): boolean => /^[\p{L}\d]/u.test(text)
  if (joinsHyphens && word === '-') return isLetter(after)
  if (joinsHyphens && before === '-') return isLetter(word)
  if (word === '/' || before === '/') return true
  return false
}

const GROUP = 3
const LEAD = /^(?:the|a|an|mr|mrs|ms|miss|dr|prof|sir|dame|lord|lady|sen|rep|gov|gen|col|capt|lt|sgt|rev|president|prime minister|minister|senator|governor|king|queen|prince|princess|chancellor|secretary|judge|justice|professor|general|colonel|captain)\.? /i
const TAIL = /(?:['’]s?|[.,])$/

/** Without determiner, title, possessive and stop: as the library gives names. */
function trim(text: string, name: GoldName): GoldName[] {
  let {start, end} = name
  for (;;) {
    const lead = LEAD.exec(text.slice(start, end))?.[0] ?? ''
    const isTitle = !/^(?:the|an?) /i.test(lead)
    if (lead === '' || (isTitle && name.type !== 0)) break
    start += lead.length
  }
  for (;;) {
    const tail = TAIL.exec(text.slice(start, end))?.[0]
    if (tail === undefined || end - tail.length <= start) break
    end -= tail.length
  }
  // Some corpora count "Sri Lankan" among the places.
  const known = knownName(text.slice(start, end))
  const type = known?.type === 'group' && !known.ambiguous ? GROUP : name.type
  return end > start ? [{start, end, type}] : []
}
