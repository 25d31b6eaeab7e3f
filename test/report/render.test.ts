import {createHash} from 'node:crypto'
import {describe, expect, test} from 'vitest'
import {analyzeDocument, parseDocument, summarizeThemes, type DocumentAnalysis} from '../../src/index.ts'
import {renderReport, type ReportOptions} from '../../src/report/index.ts'
import {corpusOf, exampleCorpus, manyTimes, POISON, poisoned, type ReadCorpus} from './corpus.ts'
import {attribute, hasClass, readPage, textOf, type PageElement} from './page.ts'

const examples = exampleCorpus()
const render = ({summary, analyses}: ReadCorpus, options?: ReportOptions): string => renderReport(summary, analyses, options)

const TAGS = new Set('a article b bdi blockquote body button code dd details div dl dt footer h1 h2 h3 head header html input label li main meta nav noscript ol output p script section small span strong style summary sup table tbody td th thead time title tr ul svg path rect circle text'.split(' '))
const ATTRIBUTES = new Set('aria-hidden aria-label aria-labelledby aria-live aria-pressed autocomplete charset class content cx cy d data-find data-k data-n data-pick data-q data-s data-t data-themes datetime dir for height hidden href http-equiv id lang name open placeholder preserveAspectRatio r rel role scope spellcheck tabindex title type viewBox width x y'.split(' '))

/** All that must hold of any page. */
function checkPage(html: string): readonly PageElement[] {
  const {elements, errors} = readPage(html)
  expect(errors).toEqual([])
  expect(readPage(html, true).errors).toEqual([])

  const strangers = elements.flatMap(({tagName, attrs}) => [
    ...(TAGS.has(tagName) ? [] : [tagName]),
    ...attrs.filter(({name}) => !ATTRIBUTES.has(name)).map(({name}) => `${tagName} ${name}`),
  ])
  expect(strangers).toEqual([])
  expect(elements.filter(({tagName}) => tagName === 'script').length).toBe(2)
  expect(elements.filter(({tagName}) => tagName === 'style').length).toBe(1)

  const ids = elements.flatMap((element) => attribute(element, 'id') ?? [])
  const known = new Set(ids)
  expect(ids.length).toBe(known.size)
  for (const element of elements) {
    const href = attribute(element, 'href')
    if (href === undefined) continue
    if (href.startsWith('#')) expect(known, href).toContain(href.slice(1))
    else {
      expect(href).toMatch(/^https?:\/\//i)
      expect(attribute(element, 'rel')).toBe('noopener noreferrer nofollow')
    }
  }
  for (const element of elements) for (const name of ['aria-labelledby', 'for']) if (attribute(element, name) !== undefined) expect(known).toContain(attribute(element, name))
  return elements
}

const CASES: readonly (readonly [string, ReadCorpus])[] = [
  ['the examples', examples],
  ['many articles', manyTimes(examples, 15)],
  ['no articles', corpusOf([])],
  ['an empty article', corpusOf([parseDocument('', {id: 'empty'})])],
  ['analyses without text', {...examples, analyses: examples.analyses.map(withoutText)}],
  ['a summary of other articles', {...examples, analyses: examples.analyses.slice(1, 2)}],
]

function withoutText({text, ...rest}: DocumentAnalysis): DocumentAnalysis {
  void text
  return rest
}

describe.each(CASES)('%s', (_, corpus) => {
  test('give a page without an error, whose links have targets', () => {
    checkPage(render(corpus))
  })

  test('give a page without an error when every string of them is hostile', () => {
    checkPage(render(poisoned(corpus), {title: POISON, generated: POISON}))
  })

  test('give the same page again', () => {
    expect(render(corpus)).toBe(render(structuredClone(corpus)))
  })
})

test('words of prototypes are words', () => {
  const words = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
  const documents = words.map((id) => parseDocument('“It failed,” said Ann Reed, the mayor of Oxford.', {id, metadata: {headline: id, publisher: id}}))
  const {summary, analyses} = corpusOf(documents)
  const renamed = analyses.map((analysis, at) => ({...analysis, entities: analysis.entities.map((entity) => ({...entity, name: words[at]!}))}))
  const elements = checkPage(renderReport(summary, renamed))
  expect(elements.filter(({tagName}) => tagName === 'h3').map((each) => textOf(each)).filter((text) => words.includes(text)).sort()).toEqual([...words].sort())
})

test('the policy lets nothing run but the one script and the one style', () => {
  const {elements} = readPage(render(examples))
  const hashOf = (element: PageElement): string => `'sha256-${createHash('sha256').update(textOf(element)).digest('base64')}'`
  const policy = attribute(elements.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy')!, 'content')
  const script = elements.find((element) => element.tagName === 'script' && attribute(element, 'type') === undefined)!
  const style = elements.find(({tagName}) => tagName === 'style')!
  expect(policy).toBe(`default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`)
  const head = elements.filter(({parentNode}) => parentNode && 'tagName' in parentNode && parentNode.tagName === 'head')
  expect(head.findIndex((each) => attribute(each, 'http-equiv') !== undefined)).toBeLessThan(head.findIndex(({tagName}) => tagName === 'style'))
})

/** What of a text a page cannot show as it is: the same rules again, written apart from those of the source. */
function shown(text: string): string {
  let written = ''
  for (const sign of text) {
    const code = sign.codePointAt(0)!
    if (code === 0x0d) written += '\n'
    else if (code < 0x20 && code !== 0x09 && code !== 0x0a) written += String.fromCodePoint(0x2400 + code)
    else if (code === 0x7f) written += '␡'
    else if (code >= 0x80 && code < 0xa0 || code >= 0xd800 && code < 0xe000 || code >= 0xfdd0 && code < 0xfdf0 || (code & 0xfffe) === 0xfffe) written += '\ufffd'
    else if (code >= 0x202a && code <= 0x202e || code >= 0x2066 && code <= 0x2069) written += `[U+${code.toString(16).toUpperCase()}]`
    else written += sign
  }
  return written
}

const isNotes = (element: PageElement): boolean => hasClass(element, 'notes')

test.each([
  ['the examples', examples.analyses.map(({text}) => text!)],
  ['odd texts', [
    `Ann Reed <b>said</b> & “it failed”.\r\n\r\n“We\tknow,” she said.${POISON}`, '\u202eMark Osei\u202c said: “No.”\n\n\n', '  “One” said Ann Reed, “and\n\ntwo,” she said.',
    '\ud83d\ude00 “😀 is 😀,” said 😀 Ann Reed 😀. \udc00', 'مرحبا said Ann Reed. “مرحبا,” she said.',
  ]],
])('every letter of %s is in the page, in its order', (_, texts) => {
  const corpus = corpusOf(texts.map((text, at) => parseDocument(text, {id: `d${at}`})))
  const elements = readPage(render(corpus)).elements
  const found = elements.filter((element) => hasClass(element, 'text')).map((element) => textOf(element, isNotes))
  expect([...found].sort()).toEqual(texts.map(shown).sort())
})

test('marks say what the analysis says, in their places', () => {
  const elements = checkPage(render(examples))
  const details = elements.filter((element) => hasClass(element, 'article'))
  for (const {id, quotes, text} of examples.analyses) {
    const article = details.find((each) => textOf(each).includes(text!.slice(0, 40)))!
    // A sentence that shows a theme may end inside a quotation, and cut its element in two.
    quotes.forEach(({content}, at) => {
      const name = `${attribute(article, 'id')!}q${at + 1}`
      const pieces = elements.filter((each) => attribute(each, 'id') === name || attribute(each, 'data-q') === name)
      expect(pieces.map((each) => textOf(each)).join(''), id).toBe(content.map((span) => span.text).join(''))
    })
  }
})

test('overlapping and endless marks nest, and lose no letter', () => {
  const [analysis] = corpusOf([parseDocument('“It failed,” said Ann Reed, the mayor of Oxford. “We will try again.”', {id: 'a'})]).analyses
  const {quotes, entities, text} = analysis!
  const [quote] = quotes
  const span = (start: number, end: number) => ({start, end, text: text!.slice(start, end)})
  const odd = [[0, 30], [10, 40], [5, 999], [-5, 3], [20, 20], [40, 10], ...Array.from({length: 40}, (_, at) => [at, 60 - at])]
  const forged: DocumentAnalysis = {
    ...analysis!,
    quotes: odd.map(([start, end], at) => ({...quote!, id: `q${at}`, content: [span(start!, end!), span(end!, end! + 7)]})),
    entities: entities.map((entity) => ({...entity, mentions: [...entity.mentions, ...odd.map(([start, end]) => ({...entity.mentions[0]!, ...span(start!, end!)}))]})),
  }
  const elements = checkPage(renderReport(summarizeThemes([]), [forged]))
  expect(textOf(elements.find((element) => hasClass(element, 'text'))!, isNotes)).toBe(text)
})

test('who said it is said beside it, and never guessed', () => {
  const notesOf = (corpus: ReadCorpus): string[] => checkPage(render(corpus)).filter((element) => element.tagName === 'li' && isNotes(element.parentNode as PageElement)).map((each) => textOf(each))
  const notes = notesOf(corpusOf([parseDocument('“It failed,” said Ann Reed, the mayor.\n\n“We will ask again,” she said.', {id: 'a', structure: 'body'})]))
  expect(notes[0]).toMatch(/^1 \u2068Ann Reed\u2069direct, \d+ %Cue “\u2068said\u2069” \(\u2068say\u2069\)\. Source “\u2068Ann Reed.*\u2069”\. Found by full name\.$/)
  expect(notes[1]).toMatch(/^2 \u2068Ann Reed\u2069direct, .* Found by a pronoun\.$/)

  const open = examples.analyses.flatMap(({quotes}) => quotes).filter(({speakers}) => speakers.length === 0).length
  expect(open).toBeGreaterThan(0)
  expect(notesOf(examples).filter((note) => note.includes('the text leaves open who')).length).toBe(open)
})

test('one person under two names is one speaker, in one colour', () => {
  const corpus = corpusOf([
    parseDocument('“It failed,” said Ann Reed, the mayor. “We will try again,” Ms Reed said.', {id: 'monday'}),
    parseDocument('“We have tried,” Ann M. Reed told reporters.', {id: 'friday'}),
  ])
  const elements = checkPage(render(corpus))
  const rows = elements.filter((element) => element.tagName === 'tr' && attribute(element, 'data-s') !== undefined)
  expect(rows.map((row) => [attribute(row, 'id'), attribute(row, 'class'), textOf(row)])).toEqual([['s1', 'c1', 'Ann Reed32']].map(([id, colour, text]) => [id, colour, expect.stringContaining(text!) as string]))
  expect(elements.filter((element) => hasClass(element, 'q')).every((element) => attribute(element, 'data-s') === undefined || attribute(element, 'data-s') === '1')).toBe(true)
})

test.each([
  ['https://example.org/a?b=1&c="2"', 1], ['HTTP://example.org', 1], ['javascript:alert(1)', 0], [' https://example.org', 0], ['data:text/html,x', 0], ['//example.org/x', 0], ['https://', 0], ['java\nscript:x', 0],
])('the address %j is linked %d times', (url, times) => {
  const [analysis] = examples.analyses
  const page = renderReport(examples.summary, [{...analysis!, metadata: {...analysis!.metadata, url: {value: url, source: 'caller'}}}])
  const links = checkPage(page).filter((element) => attribute(element, 'href')?.startsWith('#') === false)
  expect(links.map((link) => attribute(link, 'href'))).toEqual(Array.from({length: times}, () => url))
})

test('headings go down by one, and landmarks are there once', () => {
  const elements = checkPage(render(manyTimes(examples, 15)))
  let last = 0
  for (const {tagName} of elements) {
    const level = Number(/^h([1-6])$/.exec(tagName)?.[1] ?? 0)
    if (level === 0) continue
    expect(level - last).toBeLessThanOrEqual(1)
    last = level
  }
  for (const name of ['main', 'nav', 'h1', 'footer']) expect(elements.filter(({tagName}) => tagName === name).length, name).toBe(1)
})

test('where dates exist there is a timeline, else none', () => {
  const whens = (corpus: ReadCorpus): number => checkPage(render(corpus)).filter((element) => attribute(element, 'id') === 'when').length
  expect(whens(manyTimes(examples, 15))).toBe(1)
  expect(whens({...examples, analyses: examples.analyses.slice(0, 1)})).toBe(0)
  const far = examples.analyses.map((analysis, at): DocumentAnalysis => ({...analysis, metadata: {datePublished: {value: ['0001', '9999-12-31', '1815-06', '2021-02-31'][at]!, source: 'caller'}}}))
  expect(whens({...examples, analyses: far})).toBe(1)
})

test('the trend of a theme has the days between', () => {
  const [theme] = examples.summary.themes
  const periods = ['2021-03-01', '2021-03-02', '2021-03-05'].map((start, at) => ({start, documents: 1, share: [0.5, 0.25, 1][at]!}))
  const elements = checkPage(renderReport({...examples.summary, themes: [{...theme!, trend: {by: 'day', periods}}]}, examples.analyses))
  const trend = elements.find((element) => hasClass(element, 'trend'))!
  const path = elements.find(({parentNode, tagName}) => tagName === 'path' && parentNode && 'parentNode' in parentNode && parentNode.parentNode === trend)!
  // Half of the height for the first day, a quarter for the second, none for two days, all for the last.
  expect(attribute(path, 'd')).toMatch(/^M0,12\.5L20,12\.5L20,18\.3L40,18\.3L40,24L80,24L80,1L100,1L100,24L/)
  expect(textOf(trend)).toBe('1 March 2021by day, at most 100 %5 March 2021')
})

test('the title, the language and the day are those of the options', () => {
  const elements = checkPage(render(examples, {title: 'Floods & <fields>', lang: 'en-GB', generated: 'on Monday'}))
  expect(textOf(elements.find(({tagName}) => tagName === 'title')!)).toBe('Floods & <fields>')
  expect(attribute(elements[0]!, 'lang')).toBe('en-GB')
  expect(textOf(elements.find(({tagName}) => tagName === 'footer')!)).toContain('on Monday')
})

test('bad arguments are named', () => {
  const {summary, analyses} = examples
  const bad = renderReport as (...args: readonly unknown[]) => string
  expect(() => bad(undefined, analyses)).toThrow(new TypeError('Expected a summary made by summarizeThemes or finish, got undefined'))
  expect(() => bad(summary, analyses[0])).toThrow(new TypeError('Expected analyses to be a list, got an object of Object'))
  expect(() => bad(summary, 'text')).toThrow(TypeError)
  expect(() => bad(summary, [1])).toThrow(new TypeError('Expected each analysis to be made by analyzeDocument, got number 1'))
  expect(() => bad(summary, analyses, {tilte: 'x'})).toThrow(TypeError)
  expect(() => bad(summary, analyses, {title: 1})).toThrow(new TypeError('Expected options.title to be a string, got number 1'))
  expect(() => bad(summary, analyses, {lang: 'no language'})).toThrow(TypeError)
  expect(() => bad(summary, [analyses[0], analyses[0]])).toThrow(RangeError)
})

test('any iterable will do', () => {
  expect(renderReport(examples.summary, new Set(examples.analyses))).toBe(render(examples))
  expect(analyzeDocument(parseDocument('x')).text).toBe(undefined)
})
