import {expect, test} from 'vitest'
import {extractQuotes, parseDocument} from '../../src/index.ts'

type Case = [name: string, text: string, quotes: [source: string | undefined, kind: string, ...content: string[]][]]

const cases: Case[] = [
  ['tag after', '“We will appeal,” Ms Okafor said.', [['Ms Okafor', 'direct', '“We will appeal,”']]],
  ['inverted tag', '“We will appeal,” said Ms Okafor, the council leader.', [['Ms Okafor, the council leader', 'direct', '“We will appeal,”']]],
  ['colon', 'Ms Okafor said: “We will appeal.”', [['Ms Okafor', 'direct', '“We will appeal.”']]],
  ['comma', 'Okafor said, "We will appeal."', [['Okafor', 'direct', '"We will appeal."']]],
  ['split by the tag', '“We will,” she said, “appeal at once.”', [['she', 'direct', '“We will,”', '“appeal at once.”']]],
  ['goes on after the tag', '"We will appeal," she said. "It is a principle."', [['she', 'direct', '"We will appeal,"', '"It is a principle."']]],
  ['paragraphs', '“It failed,” Lee said. “Twice.\n\n“We go on.”', [['Lee', 'direct', '“It failed,”', '“Twice.', '“We go on.”']]],
  ['tag in the second paragraph', '“It failed.\n\n“We go on,” Lee said.', [['Lee', 'direct', '“It failed.', '“We go on,”']]],
  ['that', 'Patel said that it had failed.', [['Patel', 'indirect', 'that it had failed']]],
  ['bare', 'Patel said it had failed.', [['Patel', 'indirect', 'it had failed']]],
  ['trailing indirect tag', 'It had failed twice this year, Patel said.', [['Patel', 'indirect', 'It had failed twice this year']]],
  ['mid indirect tag', 'It had failed again, Patel said, on Monday.', [['Patel', 'indirect', 'It had failed again', 'on Monday']]],
  ['mixed', 'Patel said the plan was “dead in the water”.', [['Patel', 'mixed', 'the plan was “dead in the water”']]],
  ['apposition', 'Lee, who has led the union since 2011, said it had failed.', [['Lee, who has led the union since 2011', 'indirect', 'it had failed']]],
  ['perfect', 'The plan has failed badly, the mayor of Westhaven has said.', [['the mayor of Westhaven', 'indirect', 'The plan has failed badly']]],
  ['addressee', 'She told the Echo she would quit.', [['She', 'indirect', 'she would quit']]],
  ['according to, after', 'Costs had doubled, according to the auditor.', [['the auditor', 'indirect', 'Costs had doubled']]],
  ['according to, before', 'According to the auditor, costs had doubled.', [['the auditor', 'indirect', 'costs had doubled']]],
  ['participle', '“No,” he said, adding that talks had ended.', [['he', 'direct', '“No,”'], ['he', 'indirect', 'that talks had ended']]],
  ['joint', '“It failed,” Reed and Osei said.', [['Reed and Osei', 'direct', '“It failed,”']]],
  ['two reports', 'Reed said it was late and Ms Osei said it was early.', [['Reed', 'indirect', 'it was late'], ['Ms Osei', 'indirect', 'it was early']]],
  ['naming', 'He branded it “a farce”.', [['He', 'mixed', 'it “a farce”']]],
  ['question', '“Why now?” asked Lee.', [['Lee', 'direct', '“Why now?”']]],
  ['signature', '“Never give in.” — A. Lee', [['A. Lee', 'direct', '“Never give in.”']]],
  ['announced paragraph', 'Lee continued:\n\n“We never give in.”', [['Lee', 'direct', '“We never give in.”']]],
  ['nested', '“If I was to say ‘go at once’, they would go,” Lee said.', [['Lee', 'direct', '“If I was to say ‘go at once’, they would go,”'], ['I', 'direct', '‘go at once’']]],
  ['scare quotes', 'The so-called “truce” held.', []],
  ['title', 'Her novel “The Long Way Down From Here” sold well.', []],
  ['passive', 'Lee was asked whether it was time to “name and shame” them.', [[undefined, 'mixed', 'whether it was time to “name and shame” them']]],
  ['passive of a thing', 'The plan, which will employ 22 people, was announced in a letter.', []],
  ['words like others', 'Her remarks echoed comments made by the mayor of Westhaven on Monday.', []],
  ['refusal', 'Lee declined to comment. He refused to say why.', []],
  ['attributive participle', 'The alleged attack added 300 jobs.', []],
  ['noun', 'The claim of a report was read.', []],
]

test.each(cases)('%s', (_name, text, expected) => {
  const quotes = extractQuotes(parseDocument(text, {structure: 'body'}))
  expect(quotes.map(({source, kind, content}) => [source?.text, kind, ...content.map((span) => span.text)])).toEqual(expected)
})

test('negation', () => {
  const [quote] = extractQuotes(parseDocument('Lee did not say that it had failed.', {structure: 'body'}))
  expect(quote?.cue).toMatchObject({text: 'did not say', lemma: 'say', negated: true})
})

test('more cues', () => {
  const document = parseDocument('“It failed,” Lee chirped. “Go,” quoth Osei.', {structure: 'body'})
  const quotes = extractQuotes(document, {cues: ['chirp', {lemma: 'quethe', forms: ['quoth']}]})
  expect(quotes.map(({cue}) => cue?.lemma)).toEqual(['chirp', 'quethe'])
})

const speakers: [name: string, text: string, names: string[][], via?: string][] = [
  ['name', 'Ann Reed said it had failed.', [['Ann Reed']], 'name'],
  ['alias', 'Ann Reed left. “It failed,” Ms Reed said.', [['Ann Reed']], 'alias'],
  ['pronoun', 'Ann Reed said it had failed. “Twice,” she said.', [['Ann Reed'], ['Ann Reed']]],
  ['role', 'Mark Osei, the deputy chief constable, was there. “It failed,” the deputy chief constable said.', [['Mark Osei']], 'role'],
  ['joint', 'Ann Reed and Mark Osei met. “It failed,” Reed and Osei said.', [['Ann Reed', 'Mark Osei']]],
  ['statement', 'Costs doubled, according to a joint statement issued by Ann Reed and Mark Osei. “It failed,” the statement said. It added: “Twice.”',
    [['Ann Reed', 'Mark Osei'], ['Ann Reed', 'Mark Osei'], ['Ann Reed', 'Mark Osei']]],
  ['unnamed', '“It failed,” a witness said.', [['a witness']]],
  ['spokesman', 'Ann Reed left. “She is well,” a spokesman for Ann Reed said.', [['a spokesman for Ann Reed']]],
  ['lead-in', 'Ann Reed was blunt.\n\n“It failed twice this year.”', [['Ann Reed']], 'continuation'],
]

test.each(speakers)('speaker: %s', (_name, text, names, via) => {
  const quotes = extractQuotes(parseDocument(text, {structure: 'body'}))
  expect(quotes.map((quote) => quote.speakers.map((speaker) => speaker.name))).toEqual(names)
  if (via) expect(quotes.at(-1)?.speakers[0]?.via).toBe(via)
})
