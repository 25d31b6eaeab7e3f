import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {analyzeDocument, parseDocument, summarizeThemes} from '../../src/index.ts'

interface Expected {
  file: string
  metadata: Record<string, string>
  absent: string[]
  quotes: {speakers: string[]; content: string[]}[]
  people: string[]
  organizations: string[]
  furniture: string[]
}

const folder = new URL('../../examples/articles/', import.meta.url)
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8')
const truth = JSON.parse(read('expected.json')) as Expected[]

describe.each(truth)('$file', ({file, metadata, absent, quotes, people, organizations, furniture}) => {
  const document = parseDocument(read(file), {id: file})
  const analysis = analyzeDocument(document)

  test('metadata, and nothing made up', () => {
    const found = document.metadata as Record<string, {value: string} | undefined>
    for (const [field, value] of Object.entries(metadata)) expect(found[field]?.value).toBe(value)
    for (const field of absent) expect(found).not.toHaveProperty(field)
  })

  test('every direct and mixed quotation with its speakers, none invented', () => {
    const found = analysis.quotes.filter((quote) => quote.kind !== 'indirect')
    expect(found.map((quote) => ({speakers: quote.speakers.map((speaker) => speaker.name), content: quote.content.map((span) => span.text)}))).toEqual(quotes)
  })

  test('people and organizations', () => {
    const names = (type: string): string[] => analysis.entities.filter((entity) => entity.type === type).map((entity) => entity.name)
    expect(names('person')).toEqual(expect.arrayContaining(people))
    expect(names('organization')).toEqual(expect.arrayContaining(organizations))
  })

  test('nothing of the furniture', () => {
    const {quotes: found, entities} = analysis
    const results = JSON.stringify([found, entities, summarizeThemes([document]).themes])
    for (const words of furniture) expect(results).not.toContain(words)
  })
})
