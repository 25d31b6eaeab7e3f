import {mkdirSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {DRIVES, HOSTILE_NAMES} from '../helpers/hostile-names.ts'
import {folder, run} from './run.ts'

/** Records of all hostile names, and of what cannot be read; each but the last says the name in all places that there are. */
function records(): string {
  const lines = HOSTILE_NAMES.map((name) => JSON.stringify({id: name, headline: name, author: name, text: `${name}\n\n“The weir ${name} has rusted,” said Ruth ${name} Okafor. “${name}”, said ${name}.`}))
  return [...lines, ...HOSTILE_NAMES.map((name) => JSON.stringify({id: name, text: `again ${name}`})), ...HOSTILE_NAMES.map((name) => JSON.stringify({id: `${name}.`, text: 5, html: name}))].join('\n')
}

function corpus(): string {
  const path = join(folder(), 'all.ndjson')
  writeFileSync(path, records())
  return path
}

describe('names that were made to do harm, on a terminal', () => {
  it.each([
    'quotes', 'quotes --format ndjson', 'quotes --format csv', 'quotes --format csv --raw-cells', 'entities', 'entities --format csv', 'themes', 'map', 'parse --tree', 'analyze --stream',
  ])('drive nothing: %s', async (words) => {
    const [command, ...more] = words.split(' ') as [string, ...string[]]
    const {stdout, stderr} = await run([command, corpus(), ...more, ...(command === 'parse' ? [] : ['--workers', '0'])], {isTTY: true})
    expect(stdout.length).toBeGreaterThan(500)
    expect(DRIVES.exec(stdout)).toBe(null)
    // The bar that shows how far it is drives the terminal itself.
    expect(stderr.split('\n').filter((line) => line.includes('left out ') && DRIVES.test(line.slice(line.indexOf('left out '))))).toEqual([])
  })

  it('stay what they are as lines of JSON, which a pipe gets as they are', async () => {
    const path = corpus()
    const idsOf = (text: string): string[] => text.split('\n').filter(Boolean).map((line) => (JSON.parse(line) as {id: string}).id)
    const [shown, piped] = [await run(['parse', path], {isTTY: true}), await run(['parse', path])]
    expect(idsOf(shown.stdout)).toEqual(idsOf(piped.stdout))
    expect(piped.stdout).toContain('\u009b31mred')
    expect(shown.stdout).toContain('\\u009b31mred')
  })

  it('reach no path, as ids or as names of files', async () => {
    const parent = folder()
    const articles = join(parent, 'articles')
    mkdirSync(articles)
    const files: string[] = []
    for (const name of HOSTILE_NAMES) {
      if (name.startsWith('.') || name.length > 200 || /[/\u0000\ud800-\udfff]/.test(name)) continue
      writeFileSync(join(articles, `${name}.txt`), `The weir ${name}\n\n“It has rusted,” said Ruth Okafor.`)
      files.push(name)
    }
    writeFileSync(join(articles, 'all.ndjson'), records())
    const {stderr} = await run(['analyze', articles, '--out', join(parent, 'out'), '--report', join(parent, 'report.html'), '--rejects', join(parent, 'rejects.ndjson'), '--workers', '0'])
    expect(Number(/\b(\d{1,9}) documents analysed/.exec(stderr)?.[1])).toBeGreaterThan(files.length + HOSTILE_NAMES.length)
    expect(DRIVES.exec(stderr)).toBe(null)
    expect(readdirSync(parent).sort()).toEqual(['articles', 'out', 'rejects.ndjson', 'report.html'])
    expect(readdirSync(join(parent, 'out')).every((name) => /^[a-z]+\.(?:csv|json|ndjson)$/.test(name))).toBe(true)
    expect(readdirSync(articles)).toHaveLength(files.length + 1)
  })

  it('are shown as what they are where they are arguments, as a shell’s pattern makes them', async () => {
    for (const args of [['quotes', '\u001b[31mno-such-file'], ['quotes', '--\u001b[31m'], ['\u009b31m'], ['reduce', '\u001b[31m'], ['themes', 'x', '--focus', '\u001b[31m'], ['analyze', 'x', '--format', '\u001b[31m']]) {
      const {code, stderr} = await run(args)
      expect(code).not.toBe(0)
      expect(DRIVES.exec(stderr)).toBe(null)
    }
  })
})
