import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, onTestFinished, test} from 'vitest'
import {QUOTE_COLUMNS} from '../../src/index.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What a program prints; it must end well, without a word of complaint. */
function run(name: string, ...files: string[]): string {
  const program = ['--import', 'tsx', `examples/${name}.ts`, ...files]
  const {status, stdout, stderr} = spawnSync(process.execPath, program, {cwd: root, encoding: 'utf8'})
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  return stdout
}

test('analyze', () => {
  const printed = run('analyze')
  expect(printed).toContain('No headline in the text')
  expect(printed).toContain('Two counties to run flood warnings from a single control room')
  expect(printed).toMatch(/^ {2}byline +Priscilla Vane$/m)
  expect(printed).toMatch(/^ {2}date +2021-03-03$/m)
  expect(printed).toMatch(/^ {2}publication +Selmouth Courier$/m)
  expect(printed).toMatch(/^ {2}Judith Farrow \(\d+\)$/m)
  expect(printed).toMatch(/direct, source “Mr Stroud” \(alias\), cue “said”, at \d+–\d+/)
  expect(printed).toMatch(/^ {2}Colin Stroud \(person, \d+×, also Stroud\)/m)
  expect(printed).toContain('What they are about')
  // Plain where no terminal listens, and no wider than a terminal.
  expect(printed).not.toContain('\u001B')
  for (const line of printed.split('\n')) expect(line.length).toBeLessThanOrEqual(100)
})

test('analyze a file', () => {
  const printed = run('analyze', 'examples/articles/chief-constable.txt')
  expect(printed).toContain('What it is about')
  expect(printed).not.toContain('Judith Farrow')
})

test('quotes-to-csv', () => {
  const printed = run('quotes-to-csv')
  const rows = printed.split('\r\n')
  expect(rows[0]).toBe(QUOTE_COLUMNS.map((column) => `"${column}"`).join(','))
  expect(rows.at(-1)).toBe('')
  const trial = rows.find((row) => row.includes('that the trial had'))
  expect(trial).toMatch(/^"data-sharing","q\d+","","mixed","speech","Leila Brandt; Stefan Oduya","e\d+; e\d+","person; person","alias; alias","Brandt and Oduya","said","say",/)
  const whole = new RegExp(`^(?:"(?:[^"]|"")*",){${QUOTE_COLUMNS.length - 1}}"(?:[^"]|"")*"$`)
  for (const row of rows.slice(0, -1)) expect(row).toMatch(whole)
})

test('themes-in-parts', () => {
  const printed = run('themes-in-parts')
  expect(printed).toMatch(/^part 1: 2 documents, \d+ characters$/m)
  expect(printed).toMatch(/^together: [\da-f]{64}$/m)
  expect(printed).toMatch(/^t1 .+ \(\d+ %\)/m)
  expect(printed).toMatch(/^data-sharing: t\d+ \d+ %/m)
})

test('mark-quotes', () => {
  const printed = run('mark-quotes')
  expect(printed).toContain('<mark title="Ann Reed">&ldquo;Nobody will be sent away,&rdquo;</mark> said <a href="/people/ann-reed">Ann Reed</a>')
  expect(printed).toContain('<em><mark title="Ann Reed">soup</mark></em>')
  const source = readFileSync(new URL('../../examples/articles/mill-shelter.html', import.meta.url), 'utf8')
  expect(printed.replace(/<mark title="[^"]*">|<\/mark>/g, '')).toBe(source)
})

test('exchange', () => {
  const items = run('exchange').trim().split('\n').map((line) => JSON.parse(line) as {type: string; headlines?: {value: string}[]})
  expect(items.map(({type}) => type)).toEqual(['text', 'text', 'text'])
  expect(items.some(({headlines}) => headlines?.[0]?.value.startsWith('Two counties'))).toBe(true)
  expect(run('exchange', '--schema-org', 'examples/articles/mill-shelter.html')).toContain('"datePublished":"2021-02-09T07:40Z"')
})

test('corpus', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-example-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  expect(run('corpus', 'examples/articles', folder)).toBe(`4 articles; documents.csv, quotes.csv, entities.csv, mentions.csv, themes.csv, report.html in ${folder}\n`)
  expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain('Judith Farrow')
})

test('retext', () => {
  expect(run('retext')).toMatch(/chief-constable\.txt: \d+ quotations, \d+ entities, \d+ of \d+ words quoted/)
})

test('tree', () => {
  const printed = run('tree')
  expect(printed).toMatch(/^ {2}related-heading +Related content$/m)
  expect(printed).toMatch(/^ {2}headline +Police to chase/m)
  expect(printed).toMatch(/^█ paragraph +Ansel Water is to put off/m)
})
