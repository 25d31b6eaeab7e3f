import fc from 'fast-check'
import {extractEntities, extractQuotes, parseDocument, sentences, type Document} from 'nutgraf'
import {parseHtml, sourceSlices} from 'nutgraf/html'
import {parseMarkdown} from 'nutgraf/markdown'
import {describe, expect, test} from 'vitest'
import {news} from './support/news.ts'
import {runs} from './support/runs.ts'

/** How a format writes running text. */
interface Writing {
  readonly name: string
  readonly parse: (file: string, options: {structure: 'body'}) => Document
  /** What stands before and after a paragraph. */
  readonly paragraph: readonly [open: string, close: string]
  /** All ways of writing a character that is no space, the plain one first. */
  readonly waysOf: (sign: string) => readonly string[]
  /** What may stand between two words, and is not seen. */
  readonly unseen: readonly string[]
}

const REFERENCES = new Map([['“', ['&ldquo;']], ['”', ['&rdquo;']], ['"', ['&quot;', '&quot']], ['£', ['&pound;', '&pound']], [',', ['&comma;']], ['.', ['&period;']], [':', ['&colon;']]])
const numbered = (sign: string): string[] => [`&#${sign.charCodeAt(0)};`, `&#x${sign.charCodeAt(0).toString(16)};`]

const WRITINGS: readonly Writing[] = [
  {
    name: 'HTML', parse: parseHtml, paragraph: ['<p>', '</p>\n'],
    waysOf: (sign) => [sign, ...numbered(sign), ...(REFERENCES.get(sign) ?? [])],
    unseen: ['<!-- a note -->', '<b></b>', '<wbr>', '<span class="x">', '</span>', '<a href="/people">', '</a>', '<em>', '</em>', '<img src="a>b">'],
  },
  {
    name: 'Markdown', parse: parseMarkdown, paragraph: ['', '\n\n'],
    // A reference without its semicolon is none here.
    waysOf: (sign) => [sign, ...numbered(sign), ...(REFERENCES.get(sign) ?? []).filter((name) => name.endsWith(';')), ...(/[!-/:-@[-`{-~]/.test(sign) ? [`\\${sign}`] : [])],
    unseen: ['<!-- a note -->', '<b>', '</b>', '<span class="x">', '</span>'],
  },
]

/** A file that shows a text, and where it writes each code unit of it. */
function write(text: string, {paragraph: [open, close], waysOf, unseen}: Writing, choices: readonly number[]): {file: string; places: {start: number; end: number}[]} {
  const places: {start: number; end: number}[] = []
  let file = open
  let next = 0
  // One character in four in another way than the plain one.
  const isOdd = (): boolean => choices[next++ % choices.length]! % 4 === 0
  const choose = (list: readonly string[]): string => list[choices[next++ % choices.length]! % list.length]!
  const put = (written: string): void => {
    places.push({start: file.length, end: file.length + written.length})
    file += written
  }
  for (const [index, paragraph] of text.split('\n\n').entries()) {
    if (index > 0) {
      put('')
      put('')
      file += close + open
    }
    for (const sign of paragraph) {
      if (sign === ' ' && isOdd()) file += choose(unseen)
      put(sign !== ' ' && isOdd() ? choose(waysOf(sign)) : sign)
    }
  }
  return {file: file + close, places}
}

/** What is read of a document, by the words. */
function wordsRead(document: Document): unknown {
  return {
    sentences: sentences(document).map(({text}) => text),
    quotes: extractQuotes(document).map(({kind, text, speakers, cue, source}) => ({kind, text, speakers, cue: cue?.text, source: source?.text})),
    entities: extractEntities(document).map(({type, name, aliases, mentions}) => ({type, name, aliases, mentions: mentions.map(({text}) => text)})),
  }
}

describe.each(WRITINGS)('$name', (writing) => {
  test('gives what its text gives, and every quotation stands in the file where it was written', () => {
    fc.assert(fc.property(news, fc.array(fc.nat(10_000), {minLength: 50, maxLength: 50}), ({text, quotes}, choices) => {
      const {file, places} = write(text, writing, choices)
      const document = writing.parse(file, {structure: 'body'})
      expect(wordsRead(document)).toEqual(wordsRead(parseDocument(text, {structure: 'body'})))
      const found = extractQuotes(document).filter(({kind}) => kind === 'direct').map(({content}) =>
        content.map((span) => sourceSlices(document, span)).map((slices) => ({start: slices[0]!.start, end: slices.at(-1)!.end})))
      expect(found).toEqual(quotes.map(({content}) => content.map(({start, end}) => ({start: places[start]!.start, end: places[end - 1]!.end}))))
    }), runs(60))
  })
})
