import {expect, test} from 'vitest'
import {analyzeDocument, extractEntities, extractQuotes, parseDocument, prepareKnown} from '../../src/index.ts'

const known = prepareKnown([
  {id: 'Q1', name: 'Harlow Pike', type: 'organization'},
  {id: 'Q2', name: 'Ann Reed', type: 'person', aliases: ['Reed the Younger']},
  {id: 'Q3', name: 'Tern', type: 'product'},
  {id: 'Q4', name: 'Wick', type: 'place'},
  {id: 'Q5', name: 'Wick', type: 'person'},
])
const read = (text: string): ReturnType<typeof extractEntities> => extractEntities(parseDocument(text, {structure: 'body'}), {known})

test('a known name is found with its id and its type', () => {
  const entities = read('The harbour was bought by Harlow Pike last year. A Tern was seen on the quay.')
  expect(entities.find((entity) => entity.name === 'Harlow Pike')).toMatchObject({type: 'organization', knownId: 'Q1'})
  expect(entities.find((entity) => entity.name === 'Tern')).toMatchObject({type: 'product', knownId: 'Q3'})
})

test('names of one id are one entity, and a bare surname follows', () => {
  const reed = read('Ann Reed left early. “I was tired,” said Ms Reed. Friends call her Reed the Younger.').find((entity) => entity.knownId === 'Q2')
  expect(reed?.mentions.filter((mention) => mention.kind === 'name').map((mention) => mention.text)).toEqual(['Ann Reed', 'Reed', 'Reed the Younger'])
})

test('a longer name wins over a known one within it', () => {
  expect(read('They met Harlow Pike Junior in Leeds.').map((entity) => entity.knownId)).not.toContain('Q1')
})

test('where two known entities share a name, its type in the text decides', () => {
  const [wick] = read('The storm hit the town of Wick, in Scotland, and the harbour in Wick was closed.')
  expect(wick).toMatchObject({type: 'place', knownId: 'Q4'})
})

test('quotations and analyses take the list too', () => {
  const document = parseDocument('“It failed,” said Ann Reed.')
  expect(extractQuotes(document, {known})[0]?.speakers[0]?.name).toBe('Ann Reed')
  expect(analyzeDocument(document, {known}).entities[0]).toMatchObject({knownId: 'Q2'})
  expect(extractEntities(document)[0]).not.toHaveProperty('knownId')
})

test('what is not a prepared list is refused', () => {
  expect(() => extractEntities(parseDocument('x'), {known: [] as never})).toThrow(TypeError)
})
