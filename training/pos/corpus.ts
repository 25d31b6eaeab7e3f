import {readFileSync} from 'node:fs'
import {parseDocument} from '../../src/document/index.ts'
import {TokenKind, tokensOf} from '../../src/language/index.ts'
import {Upos, type UposName} from '../../src/language/pos/upos.ts'

/** Tagged sentences: tokens in a row, and which of them make a sentence. */
export interface Tagged {
  readonly text: string[]
  readonly tags: number[]
  readonly sentences: {readonly first: number; readonly last: number}[]
}

/** A token of a corpus. */
export interface Row {
  readonly word: string
  readonly tag: number
  readonly fine: string
}

/** Reads `word<TAB>UPOS<TAB>XPOS` lines; a blank line ends a sentence. */
export function readRows(path: string): Row[][] {
  const sentences: Row[][] = []
  let sentence: Row[] = []
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [word, name, fine = ''] = line.split('\t')
    const tag = name === undefined ? undefined : Upos[name as UposName]
    if (word && tag !== undefined) sentence.push({word, tag, fine})
    else if (sentence.length > 0) {
      sentences.push(sentence)
      sentence = []
    }
  }
  if (sentence.length > 0) sentences.push(sentence)
  return sentences
}

/** The tokens as the corpus cuts them. */
export function asGiven(rows: readonly (readonly Row[])[]): Tagged {
  const tagged: Tagged = {text: [], tags: [], sentences: []}
  for (const sentence of rows) {
    const first = tagged.text.length
    for (const {word, tag} of sentence) {
      tagged.text.push(word)
      tagged.tags.push(tag)
    }
    tagged.sentences.push({first, last: tagged.text.length})
  }
  return tagged
}

/** So many sentences are parsed as one document. */
const PIECE = 200

/**
 * The same text as our tokenizer cuts it. A token of several words has the tag of the main one: of a word with a clitic the word, of
 * words joined by hyphens the last one. A piece of a word has the tag of the word. `onlyNew` leaves out sentences cut as given.
 */
export function asOurs(rows: readonly (readonly Row[])[], onlyNew: boolean): Tagged {
  const tagged: Tagged = {text: [], tags: [], sentences: []}
  for (let from = 0; from < rows.length; from += PIECE) addPiece(rows.slice(from, from + PIECE), onlyNew, tagged)
  return tagged
}

function addPiece(rows: readonly (readonly Row[])[], onlyNew: boolean, out: Tagged): void {
  const {text, parts} = write(rows)
  const tokens = tokensOf(parseDocument(text, {structure: 'body'}))
  let part = 0
  for (const {first, last} of tokens.sentences) {
    const start = out.text.length
    let isNew = false
    for (let at = first; at < last; at++) {
      while (part < parts.length && parts[part]!.end <= tokens.start[at]!) part++
      const covered: Part[] = []
      for (let index = part; index < parts.length && parts[index]!.start < tokens.end[at]!; index++) covered.push(parts[index]!)
      const only = covered[0]
      if (only === undefined) continue
      if (covered.length > 1 || only.start !== tokens.start[at] || only.end !== tokens.end[at]) isNew = true
      out.text.push(tokens.text[at]!)
      const tag = mainTag(covered)
      // The stop that we take off an abbreviation is a stop; the colon of a smiley is what the smiley is.
      const isMark = tokens.kind[at] === TokenKind.punctuation && only.end - only.start > 1
      out.tags.push(isMark && tag !== Upos.SYM ? Upos.PUNCT : tag)
    }
    if (onlyNew && !isNew) out.text.length = out.tags.length = start
    else if (out.text.length > start) out.sentences.push({first: start, last: out.text.length})
  }
}

/** A token where it stands in the text. */
export interface Part extends Row {
  readonly start: number
  readonly end: number
}

const CLITIC = /^(?:['’`´](?:s|re|ve|ll|d|m|t)?|n[^o]?t|not|na|ta|m|s|ll|ve|re|d)$/i

function mainTag(covered: readonly Part[]): number {
  let last = covered.length - 1
  while (last > 0 && CLITIC.test(covered[last]!.word)) last--
  while (last > 0 && (covered[last]!.tag === Upos.PUNCT || covered[last]!.tag === Upos.SYM)) last--
  return covered[last]!.tag
}

/** Writes sentences as text, a paragraph each, with the spaces that English has. */
export function write(rows: readonly (readonly Row[])[]): {text: string; parts: Part[]} {
  const parts: Part[] = []
  let text = ''
  for (const sentence of rows) {
    if (text !== '') text += '\n\n'
    let isOpen = false
    for (let at = 0; at < sentence.length; at++) {
      const row = sentence[at]!
      const before = sentence[at - 1]
      const isQuote = row.word === '"'
      const opens: boolean = row.fine === '``' || (isQuote && row.fine !== "''" && !isOpen)
      if (before && !(isJoined(before, row, isOpen) || (isQuote && !opens))) text += ' '
      if (isQuote) isOpen = opens
      parts.push({...row, start: text.length, end: text.length + row.word.length})
      text += row.word
    }
  }
  return {text, parts}
}

const TRAILING = /^(?:[,;:?!)\]}%”’]|[.?!]+|['’`´](?:s|re|ve|ll|d|m|t)|n['’`´]?t)$/i
const HALVES: ReadonlyMap<string, string> = new Map([['na', 'gon wan'], ['ta', 'got'], ['m', 'i'], ['not', 'can']])

function isJoined(before: Row, row: Row, isOpen: boolean): boolean {
  const {word, fine} = row
  if (fine === 'HYPH' || before.fine === 'HYPH') return true
  if (fine === 'POS' || TRAILING.test(word)) return true
  if (before.fine === '-LRB-' || before.fine === '``' || before.fine === '$') return true
  if (before.word === '"' && isOpen) return true
  if (word === '/' || before.word === '/') return true
  const half = HALVES.get(word.toLowerCase())
  return half !== undefined && (row.tag === Upos.PART || row.tag === Upos.AUX) && half.split(' ').includes(before.word.toLowerCase())
}
