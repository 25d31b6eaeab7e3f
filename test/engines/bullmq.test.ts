import {type ChildProcess, spawn} from 'node:child_process'
import {cpSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {createServer, type AddressInfo} from 'node:net'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {Bench, end, has, hashOf, logOf, ROOT, start, until} from './engine.ts'

/** A folder whose node_modules hold BullMQ and ioredis. */
const ENGINES = process.env.NUTGRAF_ENGINES ?? ''
const isHere = existsSync(join(ENGINES, 'node_modules', 'bullmq')) && has('redis-server', ['--version'], 'Redis server')

describe.runIf(isHere)('BullMQ', () => {
  const children: ChildProcess[] = []
  let bench: Bench
  let corpus: string
  let expected: string
  let environment: Record<string, string>

  beforeAll(async () => {
    bench = new Bench('bullmq')
    corpus = bench.corpus(80)
    expected = bench.single(corpus)
    // What is no record is left out, and nothing else, even where a shard begins with it.
    writeFileSync(corpus, `no JSON\n${readFileSync(corpus, 'utf8')}`)
    // The programs as a project would have them: beside BullMQ and the package.
    const programs = join(ROOT, 'examples', 'engines', 'bullmq')
    for (const name of readdirSync(programs)) if (!name.endsWith('.d.ts')) cpSync(join(programs, name), join(bench.folder, name))
    symlinkSync(join(ENGINES, 'node_modules', 'bullmq'), join(bench.folder, 'node_modules', 'bullmq'))
    writeFileSync(join(bench.folder, 'package.json'), '{"type": "module"}')
    const port = await freePort()
    const redis = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', bench.folder, '--logfile', join(bench.folder, 'redis.log')], {stdio: 'ignore'})
    children.push(redis)
    await until(() => logOf(join(bench.folder, 'redis.log')).includes('Ready to accept connections'), 'Redis to start')
    environment = {REDIS_URL: `redis://127.0.0.1:${port}`, LOCK: '4000'}
  }, 180_000)
  afterAll(() => {
    for (const child of children) child.kill('SIGKILL')
    bench.remove()
  })

  function program(name: string, log: string, ...args: string[]): ChildProcess & {readonly pid: number} {
    const child = start(process.execPath, ['--import', 'tsx', `${name}.ts`, corpus, 'partials', ...args], join(bench.folder, log), {cwd: bench.folder, env: environment})
    children.push(child)
    return child
  }
  const logged = (log: string): string => logOf(join(bench.folder, log))

  /** The shard that a worker was at when it said its last word. */
  function shardAt(log: string): string | undefined {
    const begun = [...logged(log).matchAll(/begins (shard-\d+-\d+)/g)].map(([, shard]) => shard!)
    return begun.find((shard) => !logged(log).includes(`stored ${shard}`))
  }

  test('gives the summary of a single process, though workers are killed -9 at their work', {timeout: 240_000}, async () => {
    expect(await end(program('producer', 'producer.log', '30000'))).toBe(0)
    expect(logged('producer.log')).toMatch(/^1\d shards, 1\d to do$/m)
    // Adding it all again adds nothing.
    expect(await end(program('producer', 'producer.log', '30000'))).toBe(0)

    const workers = ['a', 'b', 'c'].map((name) => ({log: `worker-${name}.log`, child: program('worker', `worker-${name}.log`)}))
    const collector = program('collector', 'summary.json')
    const orphans: string[] = []
    for (const {log, child} of workers.slice(0, 2)) {
      await until(() => shardAt(log), 'a worker to be at a shard')
      child.kill('SIGKILL')
      expect(await end(child)).toBe('SIGKILL')
      // It died between beginning a shard and storing it.
      const orphan = shardAt(log)
      expect(orphan).toBeDefined()
      orphans.push(orphan!)
    }
    expect(await end(collector)).toBe(0)

    expect(hashOf(logged('summary.json'))).toBe(expected)
    expect(logged('summary.json.err')).toMatch(/^80 documents of 1\d shards, 1 left out$/m)
    // Their shards were begun again by the one that lives, and every shard was stored.
    for (const orphan of orphans) expect(logged('worker-c.log')).toMatch(new RegExp(`begins ${orphan}, begun \\d times`))
    const stored = workers.flatMap(({log}) => [...logged(log).matchAll(/stored (shard-\d+-\d+)/g)].map(([, shard]) => shard!))
    const {shards} = JSON.parse(readFileSync(join(bench.folder, 'partials', 'shards.json'), 'utf8')) as {shards: readonly {start: number; end: number}[]}
    expect(new Set(stored)).toEqual(new Set(shards.map((shard) => `shard-${shard.start}-${shard.end}`)))

    // A shard whose partial is lost is done again; no other is.
    const before = logged('worker-c.log').length
    rmSync(join(bench.folder, 'partials', `${orphans[0]!}.json`))
    expect(await end(program('producer', 'again.log', '30000'))).toBe(0)
    expect(logged('again.log')).toMatch(/^1\d shards, 1 to do$/m)
    expect(await end(program('collector', 'again.json'))).toBe(0)
    expect(hashOf(logged('again.json'))).toBe(expected)
    expect(logged('worker-c.log').slice(before).match(/begins/g)).toHaveLength(1)

    // Asked to end, a worker ends in good order.
    workers[2]!.child.kill('SIGTERM')
    expect(await end(workers[2]!.child)).toBe(0)
  })
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await until(() => server.listening, 'a port')
  const {port} = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

if (!isHere) test.skip('BullMQ or Redis is not here (redis-server; NUTGRAF_ENGINES=FOLDER, after npm install bullmq ioredis there): not tested')
