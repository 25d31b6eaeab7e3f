import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {finish, mapDocument, mergePartials, parseDocument} from 'nutgraf'
import type {AnalyzedDocument, RejectionLine} from 'nutgraf/node'
import {describe, expect, it} from 'vitest'
import {EXIT} from '../../src/cli/exit.ts'
import {VERSION} from '../../src/cli/version.ts'
import {articleOf, folder, records, run} from './run.ts'

/** All files below a folder, with their bytes. */
function filesIn(path: string): Record<string, string> {
  const files = readdirSync(path, {recursive: true, encoding: 'utf8', withFileTypes: true}).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(files.sort().map((file) => [file.slice(path.length + 1), readFileSync(file, 'latin1')]))
}

function corpus(): string {
  const path = folder()
  mkdirSync(join(path, 'sub'))
  writeFileSync(join(path, 'a.txt'), articleOf(1))
  writeFileSync(join(path, 'b.html'), `<article><h1>Bridge shut</h1><p>${'“It failed,” said Ann Reed, the mayor. '.repeat(8)}</p></article>`)
  writeFileSync(join(path, 'sub', 'c.md'), '---\ntitle: Bridge shut\n---\n\n“It *failed*,” said Tom Hale.')
  return path
}

describe('nutgraf analyze', () => {
  it('reads a folder into tables and a report, and tells what it found', async () => {
    const out = folder()
    const report = join(out, 'report.html')
    const {code, stdout, stderr} = await run(['analyze', corpus(), '--out', join(out, 'tables'), '--report', report, '--title', 'Bridges & <more>', '--workers', '0'])
    expect([code, stdout]).toEqual([EXIT.ok, ''])
    expect(stderr).toContain('3 documents analysed')
    expect(stderr).toContain('Who speaks most')
    const tables = readdirSync(join(out, 'tables')).sort()
    for (const table of ['documents', 'entities', 'mentions', 'quotes', 'themes']) expect(tables).toEqual(expect.arrayContaining([`${table}.csv`, `${table}.ndjson`]))
    // What was not finished is gone.
    expect(tables.filter((name) => name.startsWith('.'))).toEqual([])
    const page = readFileSync(report, 'utf8')
    expect(page).toContain('<title>Bridges &#38; &#60;more&#62;</title>')
    expect(page).toContain('Tom Hale')
  })

  it('prints a line a document with --stream, from standard input', async () => {
    const {code, stdout, stderr} = await run(['analyze', '-', '--stream', '--workers', '0'], {stdin: records(3)})
    expect([code, stderr]).toEqual([EXIT.ok, ''])
    const documents = stdout.trim().split('\n').map((line) => JSON.parse(line) as AnalyzedDocument)
    expect(documents.map(({id, version, quotes}) => [id, version, quotes[0]!.speakers[0]!.name])).toEqual([['d0', 1, 'Ann Reed'], ['d1', 1, 'Tom Hale'], ['d2', 1, 'Mira Osei']])
    expect(documents[0]!.text).toBe(articleOf(0))
    expect(documents[0]).not.toHaveProperty('partial')
  })

  it('gives with --partial what a document adds to the corpus', async () => {
    const {stdout} = await run(['analyze', '-', '--stream', '--partial', '--workers', '0'], {stdin: records(2)})
    const partials = stdout.trim().split('\n').map((line) => (JSON.parse(line) as AnalyzedDocument).partial!)
    expect(partials).toEqual([0, 1].map((at) => mapDocument(parseDocument(articleOf(at), {id: `d${at}`}))))
  })

  it('passes options on', async () => {
    const stdin = `${JSON.stringify({key: 'k1', story: 'Related content\n\nAnn Reed, the mayor, wants a new bridge. She declined to comment on the old one.'})}\n`
    const {stdout} = await run(['analyze', '-', '--stream', '--workers', '0', '--field', 'content=story', '--field', 'id=key', '--structure', 'body', '--level', 'attitude', '--refusals'], {stdin})
    const document = JSON.parse(stdout) as AnalyzedDocument
    expect(document.id).toBe('k1')
    expect(document.blocks.every(({body}) => body)).toBe(true)
    expect(document.quotes.map(({level, cue}) => [level, cue?.refusal])).toEqual(expect.arrayContaining([['attitude', false], ['speech', true]]))
  })

  it('tells of documents that it leaves out, lists them, and exits with 3', async () => {
    const rejects = join(folder(), 'rejects.ndjson')
    const stdin = `${records(1)}no JSON\n${JSON.stringify({id: 'empty'})}\n${records(2)}`
    const {code, stdout, stderr} = await run(['analyze', '-', '--stream', '--workers', '0', '--rejects', rejects], {stdin})
    expect(code).toBe(EXIT.rejected)
    expect(stdout.trim().split('\n')).toHaveLength(2)
    expect(readFileSync(rejects, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as RejectionLine)).toMatchObject(['broken-record', 'no-text', 'duplicate-id'].map((reason) => ({version: 1, code: reason})))
    expect(stderr.match(/^left out /gm)).toHaveLength(3)
    expect(stderr).toContain('3 documents left out and listed in')
    expect((await run(['analyze', '-', '--stream', '--workers', '0', '--lenient', '--quiet'], {stdin})).code).toBe(EXIT.ok)
  })

  it('tells of the first twenty one by one', async () => {
    const {stderr} = await run(['analyze', '-', '--stream', '--workers', '0'], {stdin: '{"text": no JSON}\n'.repeat(25)})
    expect(stderr.match(/^left out /gm)).toHaveLength(20)
    expect(stderr).toContain('25 documents left out, 5 more than told above; --rejects FILE lists them')
  })

  it('says nothing with --quiet', async () => {
    const {stderr} = await run(['analyze', corpus(), '--out', folder(), '--workers', '0', '--quiet'])
    expect(stderr).toBe('')
  })

  it('shows a bar on a terminal, with rate, and takes it away', async () => {
    const {stderr} = await run(['analyze', corpus(), '--out', folder(), '--workers', '0'], {isTTY: true})
    expect(stderr).toContain(`${'█'.repeat(30)} 100 % | 3 documents, `)
    expect(stderr).toContain('/s')
  })

  it('shows what would drive the terminal as what it is', async () => {
    const path = folder()
    writeFileSync(join(path, '\u001b[31mred\n.json'), '{')
    const {stderr} = await run(['analyze', path, '--stream', '--workers', '0'])
    expect(stderr).toContain('\\u001b[31mred\\u000a.json')
    expect(stderr).not.toContain('\u001b')
  })

  it('of a text on a terminal reads a corpus of one', async () => {
    const path = join(folder(), 'a.txt')
    writeFileSync(path, articleOf(1))
    const {code, stdout} = await run(['themes', path, '--workers', '0'], {isTTY: true})
    expect(code).toBe(EXIT.ok)
    expect(stdout).toContain('1 document\n')
  })
})

describe('nutgraf analyze, interrupted', () => {
  const COUNT = 120

  /** Analyses until it is interrupted after some documents were written down. */
  async function interrupted(out: string, stdin: string, after: number, signal = 'SIGINT'): ReturnType<typeof run> {
    const controller = new AbortController()
    const journal = join(out, '.nutgraf', 'journal.ndjson')
    const timer = setInterval(() => {
      if (existsSync(journal) && readFileSync(journal, 'utf8').split('\n').length > after) controller.abort(signal)
    }, 1)
    try {
      return await run(['analyze', '-', '--out', out, '--workers', '1'], {stdin, signal: controller.signal})
    } finally {
      clearInterval(timer)
    }
  }

  it('goes on with --resume to the same bytes, and does nothing twice', async () => {
    const stdin = `${records(COUNT)}no JSON\n${records(1)}`
    const [whole, parts] = [folder(), folder()]
    expect((await run(['analyze', '-', '--out', whole, '--workers', '0', '--report', join(whole, 'report.html')], {stdin})).code).toBe(EXIT.rejected)

    const first = await interrupted(parts, stdin, 20)
    expect(first.code).toBe(EXIT.interrupted)
    const kept = Number(/Interrupted; (\d+) documents done and kept/.exec(first.stderr)![1])
    expect(kept).toBeGreaterThanOrEqual(20)
    expect(kept).toBeLessThan(COUNT)

    // Without saying which, nothing is overwritten.
    const unsaid = await run(['analyze', '-', '--out', parts, '--workers', '0'], {stdin})
    expect([unsaid.code, unsaid.stderr]).toEqual([EXIT.failed, expect.stringContaining('go on with --resume, begin anew with --restart')])

    // A line that was cut off by a crash is done again.
    const journal = join(parts, '.nutgraf', 'journal.ndjson')
    writeFileSync(journal, readFileSync(journal, 'utf8').slice(0, -30))
    const last = await run(['analyze', '-', '--out', parts, '--workers', '0', '--resume', '--report', join(parts, 'report.html')], {stdin})
    expect(last.code).toBe(EXIT.rejected)
    expect(last.stderr).toContain(`Going on after ${kept - 1} document`)
    expect(filesIn(parts)).toEqual(filesIn(whole))
  })

  it('goes on only with what was begun', async () => {
    const out = folder()
    await interrupted(out, records(COUNT), 5, 'SIGTERM')
    const other = await run(['analyze', '-', '--out', out, '--workers', '0', '--resume', '--level', 'attitude'], {stdin: records(COUNT)})
    expect([other.code, other.stderr]).toEqual([EXIT.failed, expect.stringContaining('was made with other options or by another version')])
    const anew = await run(['analyze', '-', '--out', out, '--workers', '0', '--restart', '--level', 'attitude'], {stdin: records(3)})
    expect([anew.code, anew.stderr]).toEqual([EXIT.ok, expect.stringContaining('3 documents analysed')])
  })

  it('leaves nothing behind where nothing was begun', async () => {
    const out = folder()
    for (const wrong of [['no/such/folder'], ['-', '--field', 'colour=red'], ['-', '--max-memory', '5']]) {
      expect((await run(['analyze', ...wrong, '--out', out, '--workers', '0'], {stdin: records(1)})).code).toBe(EXIT.failed)
    }
    expect(readdirSync(out)).toEqual([])
  })

  it('leaves a folder alone in which another process works', async () => {
    const out = folder()
    mkdirSync(join(out, '.nutgraf'))
    writeFileSync(join(out, '.nutgraf', 'lock'), `${process.ppid}\n`)
    const busy = await run(['analyze', '-', '--out', out, '--workers', '0'], {stdin: records(1)})
    expect([busy.code, busy.stderr]).toEqual([EXIT.failed, expect.stringContaining(`Process ${process.ppid} works there already`)])
    // Of one that is gone it says nothing.
    writeFileSync(join(out, '.nutgraf', 'lock'), '4194304000\n')
    expect((await run(['analyze', '-', '--out', out, '--workers', '0'], {stdin: records(1)})).code).toBe(EXIT.ok)
  })

  it('gives no second document the id of one that was read and then left out', async () => {
    const out = folder()
    const stdin = [{id: 'x', text: 'It failed.', date: '2021-03-01'}, {id: 'y', text: articleOf(1)}, {id: 'x', text: articleOf(2)}].map((record) => `${JSON.stringify(record)}\n`).join('')
    const whole = await run(['analyze', '-', '--out', folder(), '--workers', '0'], {stdin})
    // As a run that was killed after its first document took too long leaves it.
    mkdirSync(join(out, '.nutgraf'))
    const settings = JSON.stringify({version: VERSION, sources: ['-']})
    const rejected = {origin: '-#1', id: 'x', code: 'over-time', message: 'It took longer than 1 ms, the limit for one document'}
    writeFileSync(join(out, '.nutgraf', 'journal.ndjson'), [{version: 1, settings}, {rejected, admitted: true}].map((line) => `${JSON.stringify(line)}\n`).join(''))
    const resumed = await run(['analyze', '-', '--out', out, '--workers', '0', '--resume'], {stdin})
    expect(whole.stderr).toContain('An earlier document has the id "x" (duplicate-id)')
    expect(resumed.stderr).toContain('An earlier document has the id "x" (duplicate-id)')
    expect(resumed.stderr).toContain('1 document analysed')
  })

  it('says so when there is nothing to go on with', async () => {
    const {code, stderr} = await run(['analyze', '-', '--out', folder(), '--workers', '0', '--resume'], {stdin: records(1)})
    expect([code, stderr]).toEqual([EXIT.ok, expect.stringContaining('Nothing unfinished')])
  })
})

describe('nutgraf map and reduce', () => {
  it('give the bytes of themes, however documents are dealt out', async () => {
    const path = folder()
    const lines = records(9).trim().split('\n')
    const files: string[] = []
    for (const part of [0, 1, 2]) {
      const {stdout} = await run(['map', '-', '--workers', '0'], {stdin: lines.filter((_, at) => at % 3 === part).join('\n')})
      expect(stdout.trim().split('\n')).toHaveLength(1)
      files.push(join(path, `${part}.json`))
      writeFileSync(files.at(-1)!, stdout)
    }
    const whole = await run(['themes', '-', '--workers', '0', '--format', 'json'], {stdin: records(9)})
    expect(whole.code).toBe(EXIT.ok)
    expect(whole.stdout).toBe(`${JSON.stringify(finish(mergePartials(...lines.map((_, at) => mapDocument(parseDocument(articleOf(at), {id: `d${at}`}))))))}\n`)
    expect((await run(['reduce', ...files])).stdout).toBe(whole.stdout)
    const half = await run(['reduce', '--partial', ...files.slice(1)])
    expect((await run(['reduce', '-', files[0]!], {stdin: half.stdout})).stdout).toBe(whole.stdout)
  })

  it('refuses a document that comes twice, and what is no partial', async () => {
    const {stdout} = await run(['map', '-', '--workers', '0'], {stdin: records(2)})
    const twice = await run(['reduce', '-'], {stdin: stdout + stdout})
    expect([twice.code, twice.stderr]).toEqual([EXIT.failed, expect.stringMatching(/line 2: Expected documents with different ids, got "d\d" twice/)])
    expect((await run(['reduce', '-'], {stdin: `${stdout}{"a":1}\n`})).stderr).toContain('line 2: Expected a partial')
    // As a map that was killed leaves it.
    const empty = join(folder(), 'part.json')
    writeFileSync(empty, '')
    const lost = await run(['reduce', '-', empty], {stdin: stdout})
    expect([lost.code, lost.stderr]).toEqual([EXIT.failed, expect.stringContaining('part.json holds none')])
  })
})

describe('nutgraf parse', () => {
  it('prints text, blocks and metadata, and the tree when asked', async () => {
    const {code, stdout} = await run(['parse', '-', '--tree'], {stdin: records(1)})
    expect(code).toBe(EXIT.ok)
    const {version, id, text, metadata, tree} = JSON.parse(stdout) as Record<string, never>
    expect({version, id, text}).toEqual({version: 1, id: 'd0', text: articleOf(0)})
    expect(metadata).toHaveProperty('headline.value', 'Bridge 0 to stay shut')
    expect(tree).toHaveProperty('type', 'RootNode')
  })
})
