import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {analyzeDocument, extractEntities, extractQuotes, parseDocument, summarizeThemes} from 'nutgraf'

/** A quotation as a reader marks it. `gap` says what this version does instead: when it is closed, its test asks for it to go. */
interface ExpectedQuote {
  kind: 'direct' | 'mixed'
  speakers: string[]
  content: string[]
  nested?: boolean
  gap?: string
}

interface ExpectedEntity {
  type: string
  name: string
  aliases: string[]
  roles: string[]
  gap?: string
}

interface Expected {
  file: string
  metadata: Record<string, string>
  absent: string[]
  quotes: ExpectedQuote[]
  entities: ExpectedEntity[]
  furniture: string[]
}

const folder = new URL('../../examples/articles/', import.meta.url)
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8')
const truth = JSON.parse(read('expected.json')) as Expected[]
const known = (gap: string | undefined): typeof test | typeof test.fails => (gap === undefined ? test : test.fails)

describe.each(truth)('$file', ({file, metadata, absent, quotes, entities, furniture}) => {
  const text = read(file)
  const document = parseDocument(text, {id: file})
  const marked = extractQuotes(document).filter((quote) => quote.kind !== 'indirect')
  const found = extractEntities(document)
  const startOf = ({content}: ExpectedQuote): number => text.indexOf(content[0]!)

  test('the truth can be read in one way only', () => {
    for (const content of quotes.flatMap((quote) => quote.content)) expect(text.split(content), content).toHaveLength(2)
  })

  test('metadata, and nothing made up', () => {
    const fields = document.metadata as Record<string, {value: string} | {value: string}[] | undefined>
    for (const [name, value] of Object.entries(metadata)) {
      const field = fields[name]
      expect(Array.isArray(field) ? field.map((each) => each.value).join(', ') : field?.value).toBe(value)
    }
    for (const name of absent) expect(fields).not.toHaveProperty(name)
  })

  test('as many quotations as a reader marks, none invented', () => {
    expect(marked.map((quote) => quote.content[0]!.start)).toEqual(quotes.map(startOf))
  })

  test('nobody is given the words of somebody else', () => {
    for (const expected of quotes) {
      const quote = marked.find(({content}) => content[0]!.start === startOf(expected))
      const named = quote?.speakers.filter((speaker) => speaker.entity !== undefined) ?? []
      const names = named.map(({entity}) => found.find(({id}) => id === entity)?.name)
      for (const name of names) expect(expected.speakers, expected.content[0]).toContain(name)
    }
  })

  for (const expected of quotes) {
    known(expected.gap)(`${expected.speakers.join(' and ') || 'nobody named'}: ${expected.content[0]!.slice(0, 50)}`, () => {
      const quote = marked.find(({content}) => content[0]!.start === startOf(expected))
      expect(quote?.content.map((span) => span.text)).toEqual(expected.content)
      expect(quote?.kind).toBe(expected.kind)
      expect(quote?.speakers.map((speaker) => speaker.name)).toEqual(expected.speakers)
      expect(quote?.parent !== undefined).toBe(expected.nested ?? false)
    })
  }

  for (const {type, name, aliases, roles, gap} of entities) {
    known(gap)(`${type} ${name}`, () => {
      const entity = found.find((each) => each.type === type && each.name === name)
      expect(entity).toBeDefined()
      expect(entity?.aliases).toEqual(expect.arrayContaining(aliases))
      const said = entity?.roles.map((role) => role.text).join('; ')
      for (const role of roles) expect(said).toContain(role)
    })
  }

  test('nothing of the furniture', () => {
    const results = JSON.stringify([extractQuotes(document), found, summarizeThemes([document]).themes])
    for (const words of furniture) expect(results).not.toContain(words)
  })

  test('analyzeDocument gives the same', () => {
    const analysis = analyzeDocument(document)
    expect(analysis).toMatchObject({id: file, metadata: document.metadata, blocks: document.blocks, diagnostics: []})
    expect(analysis.quotes).toEqual(extractQuotes(document))
    expect(analysis.entities).toEqual(found)
  })
})

test('themes cross the documents', () => {
  const {themes} = summarizeThemes(truth.map(({file}) => parseDocument(read(file), {id: file})))
  const carriers = themes.map(({documents}) => documents.map(({id}) => id))
  expect(carriers.some((ids) => ids.includes('barrier-interview.txt') && ids.includes('data-sharing.txt'))).toBe(true)
})
