/**
 * Writes schemas/*.schema.json: JSON Schemas of what corpora are read from and written as, made from the types, so that they cannot
 * differ from them: `npx tsx scripts/schemas.ts`. A test says when they are out of date.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {createGenerator, type Schema} from 'ts-json-schema-generator'
import {SUMMARY_VERSION} from '../src/corpus/finish.ts'
import {PARTIAL_VERSION} from '../src/corpus/partial.ts'
import {RECORD_VERSION} from '../src/node/index.ts'
import {TABLES, type Column} from '../src/node/write/tables.ts'

const root = join(import.meta.dirname, '..')

/** A record that is described. */
interface Described {
  /** Its type, exported or reached from `src/node/index.ts`. */
  readonly type: string
  /** What it is, as the schema's title. */
  readonly title: string
  /** What its `version` says, if it has one. */
  readonly version?: number
  /** If it is a row: the type of rows, which says what all have in common, and the columns of their table. */
  readonly row?: {readonly type: string; readonly columns: readonly Column[]}
}

const row = (name: string, table: keyof typeof TABLES): Described => ({
  type: `${name}Line`,
  title: `a line of ${table}.ndjson`,
  version: RECORD_VERSION,
  row: {type: `${name}Row`, columns: TABLES[table].columns},
})

/** By the names of the files. */
const RECORDS: {readonly [name: string]: Described} = {
  analysis: {type: 'AnalyzedDocument', title: 'an analysed document (a line of analyses.ndjson)', version: RECORD_VERSION},
  documents: row('Document', 'documents'),
  quotes: row('Quote', 'quotes'),
  entities: row('Entity', 'entities'),
  mentions: row('Mention', 'mentions'),
  themes: row('Theme', 'themes'),
  summary: {type: 'CorpusSummary', title: 'what a corpus is about (summary.json)', version: SUMMARY_VERSION},
  partial: {type: 'CorpusPartial', title: 'what documents add to a corpus (a line of nutgraf map)', version: PARTIAL_VERSION},
  rejection: {type: 'RejectionLine', title: 'a document that was left out (a line of --rejects)', version: RECORD_VERSION},
  input: {type: 'DocumentInput', title: 'a document that analyzeCorpus takes'},
}

/** Makes all schemas: texts by the names of their files. */
export function makeSchemas(): ReadonlyMap<string, string> {
  const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string}
  const release = version.split('.').slice(0, 2).join('.')
  const generator = createGenerator({
    path: join(root, 'src/node/{types,write/lines}.ts'),
    tsconfig: join(root, 'tsconfig.json'),
    // `npm run types` checks them.
    skipTypeCheck: true,
    topRef: false,
    sortProps: false,
    functions: 'fail',
  })
  return new Map(Object.entries(RECORDS).map(([name, {type, title, version, row}]) => {
    const file = `${name}.schema.json`
    const {$schema, definitions, properties, description, ...schema} = generator.createSchema(type)
    const descriptions = [description, row && generator.createSchema(row.type).description].filter((each) => each !== undefined)
    const whole: Schema = {
      ...($schema !== undefined && {$schema}),
      $id: `https://unpkg.com/nutgraf@${release}/schemas/${file}`,
      title: `nutgraf ${release}: ${title}`,
      description: descriptions.join(' '),
      ...schema,
      properties: narrowed(properties, version, row?.columns),
      ...(definitions && Object.keys(definitions).length > 0 && {definitions}),
    }
    return [file, `${JSON.stringify(whole, withoutLinks, 2)}\n`]
  }))
}

/** Properties with what their types do not say: which version it is, and which numbers are whole. */
function narrowed(properties: Schema['properties'], version: number | undefined, columns: readonly Column[] = []): NonNullable<Schema['properties']> {
  const all = new Map(Object.entries(properties ?? {}))
  const narrow = (name: string, more: Schema): unknown => all.set(name, {...(all.get(name) as Schema), ...more})
  if (version !== undefined) narrow('version', {const: version})
  for (const {name, type} of columns) if (type === 'integer') narrow(name, {type})
  const {version: first, ...rest} = Object.fromEntries(all)
  return {...(first !== undefined && {version: first}), ...rest}
}

/** What links in doc comments point to is not in a schema. They come with spaces between their parts. */
function withoutLinks(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/ \{@link {2}([^}\s]+) \} ?/g, '`$1`') : value
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(join(root, 'schemas'), {recursive: true})
  for (const [file, text] of makeSchemas()) writeFileSync(join(root, 'schemas', file), text)
}
