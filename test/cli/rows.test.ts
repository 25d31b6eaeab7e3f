import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'csv-parse/sync'
import {analyzeDocument, parseDocument, QUOTE_COLUMNS, quoteRows} from 'nutgraf'
import {ENTITY_COLUMNS, entityRows} from 'nutgraf/node'
import {describe, expect, it} from 'vitest'
import {EXIT} from '../../src/cli/exit.ts'
import {folder, run} from './run.ts'

const ARTICLE = '“The kiln cracked,” said Nell Varga, the potter. “It was old,” Varga said.\n\n“Nobody was hurt,” the statement said.'
const ODD = '“=SUM(A1)\u001b[31m,” said Nell Varga. “-3 degrees,” Varga added.'

/** A folder of two articles. */
function articles(): string {
  const path = folder()
  writeFileSync(join(path, 'a.txt'), ARTICLE)
  writeFileSync(join(path, 'b.txt'), ODD)
  return path
}

const analyses = [['a.txt', ARTICLE], ['b.txt', ODD]].map(([id, text]) => analyzeDocument(parseDocument(text!, {id: id!})))

describe.each([
  ['quotes', QUOTE_COLUMNS as readonly string[], analyses.flatMap(quoteRows) as readonly object[]],
  ['entities', ENTITY_COLUMNS as readonly string[], analyses.flatMap(entityRows) as readonly object[]],
])('nutgraf %s', (command, columns, rows) => {
  const common = ['--workers', '0', '--quiet']

  it('prints rows as NDJSON, each with its version', async () => {
    const {code, stdout, stderr} = await run([command, articles(), ...common])
    expect([code, stderr]).toEqual([EXIT.ok, ''])
    expect(stdout.split('\n').slice(0, -1).map((line) => JSON.parse(line) as unknown)).toEqual(rows.map((row) => ({version: 1, ...row})))
  })

  it('prints them as CSV, with a header', async () => {
    const {stdout} = await run([command, articles(), '--format', 'csv', '--raw-cells', ...common])
    const lines: string[][] = parse(stdout)
    expect(lines).toEqual([columns, ...rows.map((row) => columns.map((column) => String((row as Record<string, unknown>)[column])))])
    expect(stdout.endsWith('\r\n')).toBe(true)
  })

  it('prints a line for people on a terminal, without what would drive it', async () => {
    const {stdout} = await run([command, articles(), ...common], {isTTY: true})
    expect(stdout).toMatch(/^a\.txt\n {2}Nell Varga/)
    expect(stdout.split('\n')).toHaveLength(rows.length + 3)
    expect(stdout).not.toContain('\u001b')
    expect((await run([command, articles(), '--format', 'text', ...common])).stdout).toBe(stdout)
    expect((await run([command, articles(), '--format', 'ndjson', ...common], {isTTY: true})).stdout).toMatch(/^\{"version":1,/)
  })

  it('prints a header alone where there is nothing to tell', async () => {
    const path = folder()
    writeFileSync(join(path, 'a.txt'), 'It rained.')
    expect(await run([command, path, '--format', 'csv', ...common])).toEqual({code: EXIT.ok, stdout: `${columns.join(',')}\r\n`, stderr: ''})
    expect(await run([command, path, ...common])).toEqual({code: EXIT.ok, stdout: '', stderr: ''})
  })

  it('names the formats that there are', async () => {
    const {code, stderr} = await run([command, 'x', '--format', 'xml'])
    expect(code).toBe(EXIT.usage)
    expect(stderr).toContain('ndjson, csv, text')
  })
})

describe('cells that spreadsheets would run as formulas', () => {
  const cells = async (...more: string[]): Promise<readonly string[]> => {
    const rows: Record<string, string>[] = parse((await run(['quotes', articles(), '--format', 'csv', '--workers', '0', '--quiet', ...more])).stdout, {columns: true})
    return rows.filter(({document}) => document === 'b.txt').map(({text}) => text!)
  }

  it('have a mark before them, unless they shall be raw', async () => {
    const raw = await cells('--raw-cells')
    expect(raw).toHaveLength(2)
    expect(await cells()).toEqual(raw.map((text) => `'${text}`))
  })
})
