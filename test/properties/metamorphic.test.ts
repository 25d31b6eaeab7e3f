import fc from 'fast-check'
import {analyzeDocument, extractQuotes, parseDocument, sentences, type Document, type ParseOptions} from 'nutgraf'
import {describe, expect, test} from 'vitest'
import {CURLY, drafts, news, STRAIGHT, write} from './support/news.ts'
import {runs} from './support/runs.ts'
import {ARTICLES, texts} from './support/texts.ts'

/** All that is read of a text, with its leaves; under one id, since the default one is made of the text. */
function readAll(text: string, options: ParseOptions = {}): unknown {
  const document = parseDocument(text, {...options, id: 'a'})
  return {...analyzeDocument(document, {level: 'attitude', refusals: true}), sentences: sentences(document), leaves: leavesOf(document)}
}

/** Ranges of the sentences' parts: white space between blocks is what is changed here. */
function leavesOf({tree}: Document): {start: number; end: number}[] {
  const sentences = tree.children.flatMap((block) => (block.type === 'ParagraphNode' ? block.children : []))
  const leaves = sentences.flatMap((sentence) => (sentence.type === 'SentenceNode' ? sentence.children : []))
  return leaves.map(({position}) => ({start: position!.start.offset!, end: position!.end.offset!}))
}

/** A result with each offset and each string changed. */
function changed(value: unknown, offset: (at: number) => number, words: (text: string) => string = (text) => text): unknown {
  return JSON.parse(JSON.stringify(value), (key, each: unknown) => {
    if (typeof each === 'number' && (key === 'start' || key === 'end')) return offset(each)
    return typeof each === 'string' ? words(each) : each
  })
}

const structures = fc.constantFrom<ParseOptions[]>({structure: 'detect'}, {structure: 'body'})
const blanks = fc.array(fc.constantFrom('\n', ' \n', '\r\n', '\t\r\n', '\u00A0\n', '\f', '\u2028'), {maxLength: 5}).map((list) => list.join(''))
const anyNews = fc.oneof({weight: 3, arbitrary: texts}, {weight: 2, arbitrary: news.map(({text}) => text)}, {weight: 1, arbitrary: fc.constantFrom(...ARTICLES)})

describe('blank lines', () => {
  test('below the text change nothing', () => {
    fc.assert(fc.property(anyNews, blanks, structures, (text, below, options) => {
      expect(readAll(text + below, options)).toStrictEqual(readAll(text, options))
    }), runs(70))
  })

  test('above it move all by their length', () => {
    fc.assert(fc.property(anyNews, blanks, structures, (text, above, options) => {
      expect(readAll(above + text, options)).toStrictEqual(changed(readAll(text, options), (at) => at + above.length))
    }), runs(70))
  })
})

describe('line ends', () => {
  test('of two characters are as good as those of one', () => {
    fc.assert(fc.property(anyNews, structures, (any, options) => {
      const text = any.replace(/\r\n?/g, '\n')
      const other = text.replaceAll('\n', '\r\n')
      const offsets: number[] = []
      for (let at = 0, line = 0; at <= other.length; at++) {
        if (other[at - 1] === '\n') line++
        offsets.push(at - line)
      }
      expect(changed(readAll(other, options), (at) => offsets[at]!, (words) => words.replaceAll('\r\n', '\n'))).toStrictEqual(changed(readAll(text, options), (at) => at))
    }), runs(70))
  })

  test('may be of any kind', () => {
    fc.assert(fc.property(anyNews, structures, fc.constantFrom('\r', '\u2028', '\u2029', '\f', '\u0085'), (any, options, end) => {
      const text = any.replace(/\r\n?|[\u2028\u2029\f\u0085]/g, '\n')
      expect(changed(readAll(text.replaceAll('\n', end), options), (at) => at, (words) => words.replaceAll(end, '\n'))).toStrictEqual(changed(readAll(text, options), (at) => at))
    }), runs(70))
  })
})

describe('paragraphs around a story', () => {
  const PLAIN = 'It rained for the rest of the week.'

  test('move its sentences by their length, whatever it says', () => {
    fc.assert(fc.property(texts, fc.boolean(), (any, isAbove) => {
      // A text of many short lines may be hard-wrapped, which one more line can decide.
      const text = any.replace(/[\r\n\f\u0085\u2028\u2029]+/g, '\n\n')
      const spans = (whole: string): {start: number; end: number}[] => sentences(parseDocument(whole, {structure: 'body'})).map(({start, end}) => ({start, end}))
      const moved = spans(isAbove ? `${PLAIN}\n\n${text}` : `${text}\n\n${PLAIN}`)
      const by = isAbove ? PLAIN.length + 2 : 0
      expect(isAbove ? moved.slice(1) : moved.slice(0, -1)).toEqual(spans(text).map(({start, end}) => ({start: start + by, end: end + by})))
    }), runs(200))
  })

  test('change nothing of who said what', () => {
    fc.assert(fc.property(news, fc.boolean(), ({text}, isAbove) => {
      const quotes = (whole: string): unknown => extractQuotes(parseDocument(whole, {structure: 'body'})).map(({content, kind, speakers}) => ({content, kind, speakers}))
      expect(quotes(isAbove ? `${PLAIN}\n\n${text}` : `${text}\n\n${PLAIN}`)).toEqual(changed(quotes(text), (at) => at + (isAbove ? PLAIN.length + 2 : 0)))
    }), runs(60))
  })
})

describe('how words are written', () => {
  const quotesOf = (text: string): readonly {kind: string; starts: number[]; names: string[]}[] =>
    extractQuotes(parseDocument(text, {structure: 'body'})).map(({kind, content, speakers}) => ({kind, starts: content.map(({start}) => start), names: speakers.map(({name}) => name)}))

  test('straight marks give what curly ones give', () => {
    fc.assert(fc.property(drafts, (list) => {
      expect(quotesOf(write(list, STRAIGHT).text)).toEqual(quotesOf(write(list, CURLY).text))
    }), runs(80))
  })

  test('letters with accents may be one character or two', () => {
    fc.assert(fc.property(drafts, (list) => {
      const text = write(list, CURLY).text.replaceAll('Osei', 'Oséi').replaceAll('Pugh', 'Pügh').replaceAll('Tolver', 'Tòlver')
      const apart = text.normalize('NFD')
      const read = (whole: string): unknown => quotesOf(whole).map(({kind, starts, names}) => ({kind, starts: starts.map((at) => whole.slice(0, at).normalize('NFC').length), names: names.map((name) => name.normalize('NFC'))}))
      expect(read(apart)).toEqual(read(text))
    }), runs(60))
  })
})
