/**
 * What once went wrong and must not again: one test a defect, each with what happened and why. A defect of one module whose tests have a
 * fitting table has its case there instead; here is what properties found, and what spans modules.
 */
import {analyzeDocument, extractEntities, extractKeyphrases, extractQuotes, parseDocument} from 'nutgraf'
import {expect, test} from 'vitest'

// “Never,” she said. “Never.” lost its second part: words that come again were taken for a pull quote, also in one paragraph.
test('who says the same words twice in a paragraph has said them twice', () => {
  const partsOf = (text: string): string[][] => extractQuotes(parseDocument(text, {structure: 'body'})).map(({content}) => content.map((part) => part.text))
  expect(partsOf('“Never,” Ann Reed said. “Never.”')).toEqual([['“Never,”', '“Never.”']])
  // In a paragraph of its own it still is a pull quote.
  expect(partsOf('“It was too late for all of them,” Ann Reed said.\n\n“It was too late for all of them”\n\nThen she left.')).toEqual([['“It was too late for all of them,”']])
})

// How central an entity is was reckoned from offsets, so that blank lines at the end of a file, and line ends of two characters, changed it.
test('blank lines say nothing of how central an entity is', () => {
  const text = 'Ann Reed left early.\nMark Osei, the mayor, stayed.\nThe Tolver Trust had no comment.'
  const salience = (of: string): number[] => extractEntities(parseDocument(of, {structure: 'body'})).map((entity) => entity.salience)
  expect(salience(text)[0]).toBeGreaterThan(salience(text)[1]!)
  for (const same of [`${text}\n\n\n\n`, `\n\n${text}`, text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\n\n')]) expect(salience(same)).toEqual(salience(text))
})

// Entities were given as they were kept for the next question: whoever sorted them had the words of one person given to another.
test('who sorts the entities changes no speaker', () => {
  const document = parseDocument('Mark Osei, the mayor, left. Ann Reed, the engineer, stayed. “It failed,” Mr Osei said. “We will try again,” Ms Reed said.')
  const speakers = (): string[] => extractQuotes(document).flatMap((quote) => quote.speakers.map(({name}) => name))
  expect(speakers()).toEqual(['Mark Osei', 'Ann Reed'])
  const phrases = JSON.stringify(extractKeyphrases(document))
  const entities = extractEntities(document) as unknown as {name: string; mentions: unknown[]}[]
  entities.reverse()
  for (const entity of entities) {
    entity.name = 'Nobody'
    entity.mentions.pop()
  }
  expect(speakers()).toEqual(['Mark Osei', 'Ann Reed'])
  expect(analyzeDocument(document).entities.map(({name}) => name)).toEqual(['Mark Osei', 'Ann Reed'])
  expect(JSON.stringify(extractKeyphrases(document))).toBe(phrases)
})

// The honorifics of the last question were remembered joined by a line end, which may stand in one.
test('honorifics are not taken for others that read alike when joined', () => {
  const text = 'Zorb Osei left early. Krel Reed stayed.'
  const read = (...lists: string[][]): unknown => {
    const document = parseDocument(text)
    return lists.map((honorifics) => extractEntities(document, {honorifics})).at(-1)
  }
  expect(read(['Zorb', 'Krel'])).not.toEqual(read(['Zorb\nKrel']))
  expect(read(['Zorb\nKrel'], ['Zorb', 'Krel'])).toEqual(read(['Zorb', 'Krel']))
})
