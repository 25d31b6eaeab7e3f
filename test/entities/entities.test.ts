import {expect, test} from 'vitest'
import {extractEntities, parseDocument} from '../../src/index.ts'

const read = (text: string): ReturnType<typeof extractEntities> => extractEntities(parseDocument(text, {structure: 'body'}))

test.each<[text: string, type: string, name: string, aliases: string[], roles: string[]]>([
  ['Ann Reed left. Mr Osei and Ms Reed met.', 'person', 'Ann Reed', ['Reed'], []],
  ['Mark Osei, the deputy chief constable, left. Osei was late.', 'person', 'Mark Osei', ['Osei'], ['the deputy chief constable']],
  ['Wessex Police Chief Constable Peter Ashby left.', 'person', 'Peter Ashby', [], ['Chief Constable']],
  ['The bank’s chief executive Helen Ward left.', 'person', 'Helen Ward', [], ['The bank’s chief executive']],
  ['Lena Patel [director of the Harbour Agency] left.', 'person', 'Lena Patel', [], ['director of the Harbour Agency']],
  ['The National Rivers Agency (NRA) met. The NRA was late.', 'organization', 'National Rivers Agency', ['NRA'], []],
  ['They met in Manchester and again in Manchester.', 'place', 'Manchester', [], []],
  ['It was signed in London on 2 April 2019.', 'date', '2 April 2019', [], []],
  ['It cost £20,000 in all.', 'money', '£20,000', [], []],
  ['Write to news@example.org today.', 'email', 'news@example.org', [], []],
])('%s', (text, type, name, aliases, roles) => {
  const entity = read(text).find((candidate) => candidate.name === name)
  expect(entity).toMatchObject({type, name, aliases})
  expect(entity?.roles.map((role) => role.text)).toEqual(roles)
})

test('"Reed and Osei" are two', () => {
  const names = read('Ann Reed and Mark Osei met. Reed and Osei talked.').map((entity) => entity.name)
  expect(names).toEqual(['Ann Reed', 'Mark Osei'])
})

test('family members who share a surname are kept apart', () => {
  const [tom, jane] = read('Tom Ward met Jane Ward. Mr Ward spoke to Ms Ward.')
  expect(tom?.mentions.map((mention) => mention.text)).toEqual(['Tom Ward', 'Ward'])
  expect(jane?.mentions.map((mention) => mention.text)).toEqual(['Jane Ward', 'Ward'])
})

test('pronouns go to the one who fits', () => {
  const [helen, peter] = read('Helen Ward met Peter Ashby. She left before he did.')
  expect(helen?.mentions.map((mention) => mention.text)).toContain('She')
  expect(peter?.mentions.map((mention) => mention.text)).toContain('he')
})

test('a pronoun inside quotation marks is nobody of the text', () => {
  expect(read('Peter Ashby said: “He was late.”')[0]?.mentions.map((mention) => mention.kind)).toEqual(['name'])
})

test('a role that two people share is linked to neither', () => {
  const entities = read('Ann Reed, the mayor of Oxford, met Mark Osei, the mayor of Leeds. The mayor was late.')
  expect(entities.flatMap((entity) => entity.mentions).filter((mention) => mention.kind === 'role')).toEqual([])
})

test('words that are keys of every object are words', () => {
  expect(() => read('Constructor Reed met __proto__ and toString. The constructor left. Mr Prototype said so.')).not.toThrow()
})

test('more honorifics', () => {
  const document = parseDocument('Ustadh Kamau left. Kamau was late.', {structure: 'body'})
  expect(extractEntities(document, {honorifics: ['Ustadh']})[0]).toMatchObject({type: 'person', name: 'Kamau'})
})
