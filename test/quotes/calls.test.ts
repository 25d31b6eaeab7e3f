import {expect, test} from 'vitest'
import {extractQuotes, parseDocument} from '../../src/index.ts'

const read = (text: string): [string, string | undefined][] =>
  extractQuotes(parseDocument(text, {structure: 'body'}), {model: false}).map(({text: words, source}) => [words, source?.text])

test.each<readonly [text: string, found: readonly [string, string][]]>([
  ['Okoro calls harbour plan ‘a costly mistake’', [['harbour plan ‘a costly mistake’', 'Okoro']]],
  ['Okoro Labels Harbour Plan “a Costly Mistake.”', [['Harbour Plan “a Costly Mistake.”', 'Okoro']]],
  ['Okoro calls harbour plan a costly mistake', []],
  ['The phone calls about the “costly” plan went on.', []],
])('%s', (text, found) => {
  expect(read(text)).toEqual(found)
})

test('what is announced is read out in the next paragraph, wherever it stands', () => {
  for (const before of ['', 'The gate was shut on Monday.\n\n', 'The gate was shut on Monday.\n\nNobody came.\n\n']) {
    const quotes = extractQuotes(parseDocument(`${before}Then the sign read:\n\n“Keep out, the path is closed.”`, {structure: 'body'}))
    expect(quotes.map(({text, source}) => [text, source?.text])).toEqual([['Keep out, the path is closed.', 'the sign']])
  }
})
