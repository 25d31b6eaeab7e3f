import {expect, test} from 'vitest'
import {extractEntities, parseDocument} from '../../src/index.ts'

const namesIn = (text: string): string[] =>
  extractEntities(parseDocument(text, {structure: 'body'})).flatMap(({type, mentions}) =>
    mentions.filter(({kind}) => kind === 'name').map((mention) => `${mention.text}/${type}`))

test.each<[what: string, text: string, names: string[]]>([
  ['all capitals', 'ANN REED SAID THE UNITED NATIONS HAD FAILED. MR OSEI WAS IN LONDON.', ['ANN REED/person', 'UNITED NATIONS/organization', 'OSEI/person', 'LONDON/place']],
  ['all lower case', 'the officials met ann reed in london and mr osei in germany before the talks', ['ann reed/person', 'london/place', 'osei/person', 'germany/place']],
  ['hyphens', 'The China-Germany talks and a pro-Kremlin party troubled Germany.', ['China/place', 'Germany/place', 'Germany/place', 'Kremlin/place']],
  ['particles, apostrophes, diacritics', 'Shaun O’Neill met Ursula van der Berg and Novak Đoković.', ['Shaun O’Neill/person', 'Ursula van der Berg/person', 'Novak Đoković/person']],
  ['products, laws, events', 'The Boeing 737 crashed. The Human Rights Act 1998 was passed after World War II.', ['Boeing 737/product', 'Human Rights Act 1998/law', 'World War II/event']],
  ['no determiner, title or possessive', 'President Ann Reed’s visit to the United Nations ended.', ['Ann Reed/person', 'United Nations/organization']],
  ['acronyms that name nobody', 'The CFO of Ansel Water met two MPs and an NGO about the MoU.', ['Ansel Water/organization']],
  ['acronyms of common words', 'A quarterly tide bulletin (QTB) is due. The QTB costs little, said Ann Reed.', ['Ann Reed/person']],
  ['acronyms of bodies in lower case', 'The river watch agency (RWA) closed. Staff of the RWA met Ann Reed in Leeds.', ['RWA/organization', 'RWA/organization', 'Ann Reed/person', 'Leeds/place']],
  ['offices', 'The Head of State met Ann Reed, and the Pope prayed.', ['Ann Reed/person']],
  ['country codes of athletes', 'Ines Vidal (ESP) beat Ann Reed (GBR) in Leeds.', ['Ines Vidal/person', 'ESP/place', 'Ann Reed/person', 'GBR/place', 'Leeds/place']],
  ['places that are sure', 'The Earth turned slowly, and a UK minister slept in the UAE.', ['Earth/place', 'UK/place', 'UAE/place']],
  ['areas of councils', 'Pellmark District Council met. Boats left Pellmark at noon.', ['Pellmark District Council/organization', 'Pellmark/place']],
])('%s', (_, text, names) => {
  expect(namesIn(text)).toEqual(names)
})

test('words that every object has are words', () => {
  expect(namesIn('Mr Constructor met Ann __proto__ and toString Ltd.')).toContain('Constructor/person')
})

test('mentions say their sentence and block', () => {
  const [reed] = extractEntities(parseDocument('The talks failed. Ann Reed left.\n\nMs Reed was tired.', {structure: 'body'}))
  expect(reed?.mentions.map(({block, sentence}) => [block, sentence])).toEqual([[0, 1], [1, 2]])
})

test('the same text gives the same names whatever was read before', () => {
  const first = namesIn('Mr Vorn met Ann Quell in Leeds.')
  namesIn('ANN QUELL, ORGANIZATION. Vorn is a river in Leeds Agency.')
  expect(namesIn('Mr Vorn met Ann Quell in Leeds.')).toEqual(first)
})
