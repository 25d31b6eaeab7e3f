import {readdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv, type ValidateFunction} from 'ajv'
import addFormats from 'ajv-formats'
import {finish} from 'nutgraf'
import {analyzeCorpus, gatherPartials, RECORD_VERSION, writeCorpus, type AnalyzedDocument, type DocumentInput, type Rejection} from 'nutgraf/node'
import {beforeAll, describe, expect, it, test} from 'vitest'
import {makeSchemas} from '../../../scripts/schemas.ts'
import {INPUTS, temporaryFolder} from './corpus.ts'

const root = join(import.meta.dirname, '../../..')
const SCHEMAS = new Map(readdirSync(join(root, 'schemas')).map((file) => [file, readFileSync(join(root, 'schemas', file), 'utf8')]))
const RECORDS = ['analysis', 'documents', 'quotes', 'entities', 'mentions', 'themes', 'summary', 'partial', 'rejection', 'input']

test('the committed schemas are those that the types make: if not, run `npm run schemas`', () => {
  expect(Object.fromEntries(SCHEMAS)).toEqual(Object.fromEntries(makeSchemas()))
})

test('there is one for each record, with id and title', () => {
  expect([...SCHEMAS.keys()].sort()).toEqual(RECORDS.map((name) => `${name}.schema.json`).sort())
  for (const [file, text] of SCHEMAS) {
    const {$schema, $id, title, description} = JSON.parse(text) as Record<string, string>
    expect($schema).toBe('http://json-schema.org/draft-07/schema#')
    expect($id).toMatch(new RegExp(`^https://unpkg\\.com/nutgraf@\\d+\\.\\d+/schemas/${file.replaceAll('.', '\\.')}$`))
    expect([title, description]).toEqual([expect.stringMatching(/^nutgraf \d+\.\d+: ./), expect.stringMatching(/\w/)])
  }
})

test('every object says which properties it has, and what each of them is', () => {
  for (const [file, text] of SCHEMAS) {
    const {definitions = {}, ...whole} = JSON.parse(text) as Record<string, unknown> & {definitions?: Record<string, unknown>}
    for (const [name, schema] of Object.entries({[file]: whole, ...definitions}) as [string, {type?: unknown; additionalProperties?: unknown; properties?: object}][]) {
      if (schema.type !== 'object') continue
      expect(schema.additionalProperties, name).toBe(false)
      for (const [property, each] of Object.entries(schema.properties ?? {})) expect((each as {description?: string}).description, `${name}.${property}`).toBeTruthy()
    }
  }
})

describe('what is written is as the schemas say', () => {
  const articles = readdirSync(join(root, 'examples/articles')).filter((file) => /\.(?:txt|html)$/.test(file))
  const inputs: readonly DocumentInput[] = [
    ...articles.map((file): DocumentInput => ({
      id: file, origin: `examples/articles/${file}`, format: file.endsWith('.html') ? 'html' : 'text', content: readFileSync(join(root, 'examples/articles', file), 'utf8'), metadata: {datePublished: '2021-03-03'},
    })),
    ...INPUTS,
    {...INPUTS[0]!, origin: 'again'},
  ]
  const written = new Map<string, unknown[]>()
  const validators = new Map<string, ValidateFunction>()

  beforeAll(async () => {
    const ajv = new Ajv({strict: true, allowUnionTypes: true, allErrors: true})
    addFormats(ajv)
    for (const [file, text] of SCHEMAS) validators.set(file.replace('.schema.json', ''), ajv.compile(JSON.parse(text) as object))
    const path = temporaryFolder()
    const rejections: Rejection[] = []
    const documents: AnalyzedDocument[] = []
    for await (const document of analyzeCorpus(inputs, {workers: 0, text: true, partial: true, onReject: (rejection) => rejections.push(rejection)})) documents.push(document)
    const partial = await gatherPartials(documents.map((document) => document.partial!))
    await writeCorpus(documents, {folder: path, formats: ['ndjson'], summary: finish(partial)})
    for (const file of readdirSync(path)) written.set(file.split('.')[0]!, readFileSync(join(path, file), 'utf8').split('\n').slice(0, -1).map((line) => JSON.parse(line) as unknown))
    rmSync(path, {recursive: true})
    written.set('analysis', [...written.get('analyses')!, ...(JSON.parse(JSON.stringify(documents)) as unknown[])])
    written.set('rejection', rejections.map((rejection) => ({version: RECORD_VERSION, ...rejection})))
    written.set('input', [...inputs])
    written.set('partial', [partial, ...documents.map((document) => document.partial!)])
  })

  it.each(RECORDS)('%s', (name) => {
    const validate = validators.get(name)!
    expect(written.get(name)!.length).toBeGreaterThan(0)
    for (const record of written.get(name)!) {
      validate(record)
      expect(validate.errors ?? []).toEqual([])
    }
  })

  it.each(['analysis', 'documents', 'quotes', 'entities', 'mentions', 'themes', 'partial'])('%s: another version, a missing field and a field too many are not', (name) => {
    const validate = validators.get(name)!
    const record = written.get(name)![0] as Record<string, unknown>
    const {version, ...without} = record
    expect(version).toBe(1)
    for (const wrong of [{...record, version: 2}, without, {...record, more: 1}]) expect(validate(wrong)).toBe(false)
  })
})
