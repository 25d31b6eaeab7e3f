import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parquetReadObjects} from 'hyparquet'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {Bench, end, has, hashOf, logOf, ROOT, start} from './engine.ts'

const PYTHON = process.env.PYSPARK_PYTHON ?? 'python3'
const isHere = has(PYTHON, ['-c', 'import importlib.util as u; print("here" if u.find_spec("pyspark") and u.find_spec("pyspark.sql") else "")'], 'here') && has('java', ['--version'], '')

/** A row of the table of quotations, as far as it is looked at. */
interface Row {
  readonly document: string
  readonly quote: string
  readonly text: string
  readonly speakers: readonly string[]
}

describe.runIf(isHere)('Spark', () => {
  let bench: Bench
  let corpus: string
  let expected: string

  beforeAll(() => {
    bench = new Bench('spark')
    corpus = bench.corpus(48)
    expected = bench.single(corpus)
    // What is no record is left out, and nothing else, even where a part begins with it.
    writeFileSync(corpus, `no JSON\n${readFileSync(corpus, 'utf8')}`)
  }, 180_000)
  afterAll(() => bench.remove())

  test('gives the summary and the quotations of a single process, though one is killed -9 at its work', {timeout: 240_000}, async () => {
    const summary = join(bench.folder, 'summary.json')
    const quotes = join(bench.folder, 'quotes.parquet')
    const log = join(bench.folder, 'spark.log')
    // Two executors, processes of their own, on this machine.
    const submitted = ['--master local-cluster[2,1,1024]', '--conf spark.ui.enabled=false', `--conf spark.local.dir=${bench.folder}`, 'pyspark-shell'].join(' ')
    const environment = {PYSPARK_SUBMIT_ARGS: submitted, PYSPARK_PYTHON: PYTHON, SPARK_LOCAL_IP: '127.0.0.1', SPARK_WORKER_DIR: join(bench.folder, 'work')}
    const program = join(ROOT, 'examples', 'engines', 'spark', 'themes.py')
    const child = start(PYTHON, [program, corpus, summary, '--quotes', quotes, '--partitions', '3', '--nutgraf', bench.command], log, {cwd: bench.folder, env: environment})
    await bench.killMap()
    expect(await end(child)).toBe(0)
    // Spark saw the death, and began the part again.
    expect(logOf(`${log}.err`)).toContain('Lost task')
    expect(bench.maps()).toBe(3 + 1)
    expect(logOf(log)).toContain('48 documents of 49 lines')
    expect(hashOf(readFileSync(summary))).toBe(expected)

    const rows: Row[] = []
    for (const name of readdirSync(quotes).filter((each) => each.endsWith('.parquet'))) {
      const {buffer, byteOffset, byteLength} = readFileSync(join(quotes, name))
      rows.push(...((await parquetReadObjects({file: buffer.slice(byteOffset, byteOffset + byteLength)})) as unknown as Row[]))
    }
    const lines = bench.run('analyze', corpus, '--stream', '--quiet', '--lenient').toString().trimEnd().split('\n')
    const single = lines.map((line) => JSON.parse(line) as {id: string; quotes: {id: string; text: string; speakers: {name: string}[]}[]})
    const rowOf = (...[document, quote, text, speakers]: [string, string, string, readonly string[]]): string => JSON.stringify([document, quote, text, speakers])
    expect(rows.map(({document, quote, text, speakers}) => rowOf(document, quote, text, speakers)).sort()).toEqual(
      single.flatMap(({id, quotes: each}) => each.map((quote) => rowOf(id, quote.id, quote.text, quote.speakers.map(({name}) => name)))).sort(),
    )
  })
})

if (!isHere) test.skip('Spark is not here (pip install pyspark, and Java 17): not tested')
