import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const run = (name: string, ...files: string[]): string =>
  execFileSync(process.execPath, ['--import', 'tsx', `examples/${name}.ts`, ...files], {cwd: root, encoding: 'utf8'})

test('analyze', () => {
  const printed = run('analyze')
  expect(printed).toContain('No headline in the text')
  expect(printed).toMatch(/Colin Stroud \[by alias\] “Mr Stroud”, said mixed, at \d+/)
  expect(printed).toContain('What they are about')
})

test('analyze a file', () => {
  expect(run('analyze', 'examples/articles/chief-constable.txt')).toContain('What it is about')
})

test('quotes-to-csv', () => {
  const rows = run('quotes-to-csv').split('\r\n')
  expect(rows[0]).toBe('"document","quote","kind","speakers","source","cue","start","end","text"')
  expect(rows).toContainEqual(expect.stringContaining('"Maria Lund; Peter Ashby","the statement","say"'))
})

test('retext', () => {
  expect(run('retext')).toMatch(/chief-constable\.txt: \d+ quotations, \d+ entities, \d+ quoted words/)
})

test('tree', () => {
  expect(run('tree')).toMatch(/related-heading +Related content/)
})
