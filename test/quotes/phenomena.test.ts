import {describe, expect, test} from 'vitest'
import {extractQuotes, parseDocument, type Quote} from '../../src/index.ts'
import {CASES, FAILING, titleOf, type ExpectedQuote} from './phenomena/index.ts'

/** How many phenomena there are. */
const PHENOMENA = 58

/** What a quotation must show: flags that the gold leaves out are false; cue, source and addressee count only where the gold gives them. */
function goldOf(gold: ExpectedQuote): object {
  return {level: 'speech', negated: false, hypothetical: false, refusal: false, nested: false, ...gold}
}

/** The same of a quotation that was found, with those optional parts that the gold has. */
function foundOf(quote: Quote, gold: Partial<ExpectedQuote> = {}): object {
  const {content, kind, level, speakers, cue, source, addressee, parent} = quote
  return {
    content: content.map((span) => span.text),
    kind,
    speakers: speakers.map((speaker) => speaker.name),
    ...('cue' in gold && {cue: cue?.lemma}),
    ...('source' in gold && {source: source?.text}),
    ...('addressee' in gold && {addressee: addressee?.text}),
    level,
    negated: cue?.negated ?? false,
    hypothetical: cue?.hypothetical ?? false,
    refusal: cue?.refusal ?? false,
    nested: parent !== undefined,
  }
}

describe('phenomena of quotation in news', () => {
  for (const example of CASES) {
    const title = titleOf(example)
    const run = FAILING.has(title) ? test.fails : test
    run(title, () => {
      const document = parseDocument(example.text, {structure: example.structure ?? 'body'})
      const quotes = extractQuotes(document, example.options ?? {})
      expect(quotes.map((quote, index) => foundOf(quote, example.quotes[index]))).toEqual(example.quotes.map(goldOf))
    })
  }
})

describe('the table of phenomena', () => {
  test.each(Array.from({length: PHENOMENA}, (_, index) => index + 1))('%i has at least two cases and both styles', (number) => {
    const cases = CASES.filter(({phenomenon}) => phenomenon === number)
    expect(cases.length).toBeGreaterThanOrEqual(2)
    expect([...new Set(cases.map(({style}) => style))].sort()).toEqual(['American', 'British'])
  })

  test('has no other numbers', () => {
    expect(CASES.filter(({phenomenon}) => !Number.isInteger(phenomenon) || phenomenon < 1 || phenomenon > PHENOMENA)).toEqual([])
  })

  test('has unique names', () => {
    const names = CASES.map(({name}) => name)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test('lists as failing only cases that it has', () => {
    const titles = new Set(CASES.map(titleOf))
    expect([...FAILING].filter((title) => !titles.has(title))).toEqual([])
  })

  test('expects only words that stand in the text, in its order', () => {
    const wrong = CASES.flatMap((example) => example.quotes.filter((quote) => !standsIn(example.text, quote)).map(() => titleOf(example)))
    expect(wrong).toEqual([])
  })
})

function standsIn(text: string, {content, source, addressee}: ExpectedQuote): boolean {
  let from = 0
  for (const words of content) {
    const at = text.indexOf(words, from)
    if (at < 0) return false
    from = at + words.length
  }
  return content.length > 0 && [source, addressee].every((words) => words === undefined || text.includes(words))
}
