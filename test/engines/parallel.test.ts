import {spawnSync} from 'node:child_process'
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {Bench, end, has, hashOf, logOf, ROOT, start} from './engine.ts'

const SCRIPT = join(ROOT, 'examples', 'engines', 'parallel', 'themes.sh')

const isHere = has('parallel', ['--version'], 'GNU parallel')

describe.runIf(isHere)('GNU parallel', () => {
  let bench: Bench
  let corpus: string
  let expected: string
  const environment = (): Record<string, string> => ({NUTGRAF: bench.command, JOBS: '2', PARTS: '4'})

  beforeAll(() => {
    bench = new Bench('parallel')
    corpus = bench.corpus(40)
    expected = bench.single(corpus)
  }, 180_000)
  afterAll(() => bench.remove())

  function run(...args: string[]): {readonly status: number | null; readonly stdout: string; readonly stderr: string} {
    return spawnSync(SCRIPT, args, {env: {...process.env, ...environment()}, maxBuffer: 1 << 30, encoding: 'utf8'})
  }

  test('gives the summary of a single process', {timeout: 180_000}, () => {
    expect(hashOf(run(corpus).stdout)).toBe(expected)
  })

  test('gives that of a folder, whose files it need not know', {timeout: 180_000}, () => {
    const folder = join(bench.folder, 'articles')
    const records = readFileSync(corpus, 'utf8').trimEnd().split('\n').slice(0, 8).map((line) => JSON.parse(line) as {readonly text: string})
    for (const [at, {text}] of records.entries()) {
      const sub = join(folder, `part ${at % 2}; true`)
      mkdirSync(sub, {recursive: true})
      writeFileSync(join(sub, `$(id) ${at >> 1}.txt`), text)
    }
    expect(hashOf(run(folder).stdout)).toBe(bench.single(folder))
  })

  test('gives it too when a process is killed -9 at its work', {timeout: 180_000}, async () => {
    const partials = join(bench.folder, 'partials')
    const summary = join(bench.folder, 'summary.json')
    const child = start(SCRIPT, [corpus, partials], summary, {cwd: bench.folder, env: environment()})
    await bench.killMap()
    expect(await end(child)).toBe(0)
    expect(hashOf(logOf(summary))).toBe(expected)
    // What is there is not done again.
    rmSync(join(partials, '2-of-4.json'))
    expect(hashOf(run(corpus, partials).stdout)).toBe(expected)
    expect(bench.maps()).toBe(5 + 1)
  })

  test('says what was left out, and gives nothing if a document is there twice or a part cannot be read', {timeout: 180_000}, () => {
    const lines = readFileSync(corpus, 'utf8').split('\n').slice(0, 8)
    const broken = join(bench.folder, 'broken.ndjson')
    writeFileSync(broken, `no JSON\n${lines.join('\n')}\n`)
    const lenient = run(broken)
    expect(lenient.status).toBe(0)
    expect(lenient.stderr).toContain('"code":"broken-record"')
    expect((JSON.parse(lenient.stdout) as {documents: number}).documents).toBe(8)

    const twice = join(bench.folder, 'twice.ndjson')
    writeFileSync(twice, `${lines.join('\n')}\n${lines[0]!}\n`)
    const refused = run(twice)
    expect([refused.status, refused.stdout]).toEqual([1, ''])
    expect(refused.stderr).toContain('got "article-00000000" twice')

    const missing = run(join(bench.folder, 'no such folder'))
    expect([missing.status === 0, missing.stdout]).toEqual([false, ''])
  })
})

if (!isHere) test.skip('GNU parallel is not here (apt-get install parallel): not tested')
