import {expect, test} from 'vitest'
import {extractQuotes, parseDocument} from '../../src/index.ts'

const BODY = 'By Jane Field\n\n12 March 2024\n\nThe harbour plan came to an end last night after a long debate in the town hall.\n\n'

function headlineSpeakers(headline: string, body: string): (string | undefined)[] {
  const document = parseDocument(`${headline}\n\n${BODY}${body}`)
  const {block, speakers} = extractQuotes(document)[0]!
  expect(document.blocks[block]!.type).toBe('headline')
  return speakers.map(({name, via, entity}) => (entity ? `${name} (${via})` : name))
}

const ADEYEMI = 'Ruth Adeyemi, who runs the harbour, said: “It was a reckless plan from the first day.”\n\nColin Marsh left early.'

test.each(['Harbour boss slams ‘reckless’ plan for the new pier', 'New pier ‘was a reckless plan’, says harbour boss', '‘It was a reckless plan from the first day’'])('“%s” has the speaker of the same words in the body', (headline) => {
  expect(headlineSpeakers(headline, ADEYEMI)).toEqual(['Ruth Adeyemi (repetition)'])
})

test('not where two people say them', () => {
  const body = `${ADEYEMI}\n\n“It was a reckless, thoughtless plan,” said Mary Lund.`
  expect(headlineSpeakers('Harbour boss says plan was ‘reckless’', body)).toEqual(['Harbour boss'])
})

test('not where the headline speaks of several, nor where it names somebody', () => {
  expect(headlineSpeakers('Critics say plan for pier was ‘reckless’', ADEYEMI)).toEqual(['Critics'])
  expect(headlineSpeakers('Colin Marsh says plan for pier was ‘reckless’', ADEYEMI)).toEqual(['Colin Marsh (name)'])
})

test('not for words that are only part of a word of the body', () => {
  expect(headlineSpeakers('Harbour boss says plan was ‘reck’', ADEYEMI)).toEqual(['Harbour boss'])
})

test.each([
  ['Plan for new pier ‘was reckless’, says harbour boss', 'Plan for new pier ‘was reckless’', 'harbour boss'],
  ['Pier plan ‘reckless’, warns minister', 'Pier plan ‘reckless’', 'minister'],
  ['Council to close four libraries, says leader', 'Council to close four libraries', 'leader'],
])('%s', (headline, content, source) => {
  for (const options of [{}, {model: false}]) {
    const quotes = extractQuotes(parseDocument(headline, {structure: 'body'}), options)
    expect(quotes.map((quote) => [quote.content.map(({text}) => text).join(' … '), quote.source?.text])).toEqual([[content, source]])
  }
})

test('“his best response” is his', () => {
  const quotes = extractQuotes(parseDocument('Mark Osei was pressed on jobs. His best response was to say that they would stay.', {structure: 'body'}))
  for (const {speakers} of quotes) expect(speakers.map(({name}) => name)).toEqual(['Mark Osei'])
})
