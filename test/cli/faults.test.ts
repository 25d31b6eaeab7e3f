import {existsSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {gzipSync} from 'node:zlib'
import type {AnalyzedDocument} from 'nutgraf/node'
import {describe, expect, it} from 'vitest'
import {EXIT} from '../../src/cli/exit.ts'
import {articleOf, folder, records, run, start, type Started} from './run.ts'

const hasFullDisk = existsSync('/dev/full')

/** Waits until so many documents are written down. */
async function written(out: string, count: number): Promise<void> {
  const journal = join(out, '.nutgraf', 'journal.ndjson')
  while (!existsSync(journal) || readFileSync(journal, 'utf8').split('\n').length <= count + 1) await wait(5)
}

function corpusOf(count: number): string {
  const path = join(folder(), 'corpus.ndjson')
  writeFileSync(path, records(count))
  return path
}

describe('input that cannot be read whole: the rest is, and each loss is told', () => {
  const stream = ['--stream', '--workers', '0']
  const idsOf = (stdout: string): string[] => stdout.split('\n').filter(Boolean).map((line) => (JSON.parse(line) as {id: string}).id)

  it('an unreadable file', async () => {
    const path = folder()
    symlinkSync(join(path, 'gone'), join(path, 'a.txt'))
    writeFileSync(join(path, 'b.txt'), articleOf(1))
    const {code, stdout, stderr} = await run(['analyze', path, ...stream])
    expect([code, idsOf(stdout)]).toEqual([EXIT.rejected, ['b.txt']])
    expect(stderr).toMatch(/^left out .*a\.txt: .*\(unreadable\)$/m)
  })

  it('broken gzip', async () => {
    const path = join(folder(), 'corpus.ndjson.gz')
    const packed = gzipSync(records(400))
    writeFileSync(path, packed.subarray(0, packed.length >> 1))
    const {code, stdout, stderr} = await run(['analyze', path, ...stream])
    expect(code).toBe(EXIT.rejected)
    expect(idsOf(stdout).length).toBeGreaterThan(100)
    expect(stderr).toMatch(/^left out .*corpus\.ndjson\.gz.*\(unreadable\)$/m)
  })

  it('invalid UTF-8', async () => {
    const path = join(folder(), 'a.txt')
    writeFileSync(path, Buffer.from('\x93It failed,\x94 said Ann Reed, the mayor of Corbi\xe8re.', 'latin1'))
    const {code, stdout} = await run(['analyze', path, ...stream])
    const {quotes, diagnostics, text} = JSON.parse(stdout) as AnalyzedDocument
    expect([code, text, quotes[0]!.speakers[0]!.name]).toEqual([EXIT.ok, '“It failed,” said Ann Reed, the mayor of Corbière.', 'Ann Reed'])
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain('encoding-guessed')
  })

  it('a record of 100 MB', async () => {
    const path = join(folder(), 'corpus.ndjson')
    writeFileSync(path, `${records(2)}{"id":"huge","text":"${'a'.repeat(100_000_000)}"}\n${JSON.stringify({id: 'last', text: articleOf(2)})}\n`)
    const {code, stdout, stderr} = await run(['analyze', path, ...stream])
    expect([code, idsOf(stdout)]).toEqual([EXIT.rejected, ['d0', 'd1', 'last']])
    expect(stderr).toMatch(/^left out .*corpus\.ndjson#3: .*\(over-size\)$/m)
  })

  it('a worker that dies', async () => {
    const path = folder()
    writeFileSync(join(path, 'a.txt'), articleOf(1))
    writeFileSync(join(path, 'b.txt'), 'The council said on Monday that the old bridge would not be mended. '.repeat(60_000))
    writeFileSync(join(path, 'c.txt'), articleOf(2))
    const {code, stdout, stderr} = await run(['analyze', path, '--stream', '--workers', '1', '--max-memory', '96'])
    expect([code, idsOf(stdout)]).toEqual([EXIT.rejected, ['a.txt', 'c.txt']])
    expect(stderr).toMatch(/^left out .*b\.txt: Its worker ran out of memory \(worker-died\)$/m)
  })

  it('a document that takes too long', async () => {
    const path = folder()
    writeFileSync(join(path, 'a.txt'), articleOf(1))
    writeFileSync(join(path, 'b.txt'), 'The council said on Monday that the old bridge would not be mended. '.repeat(60_000))
    const {code, stdout, stderr} = await run(['analyze', path, '--stream', '--workers', '1', '--max-seconds', '2.5'])
    expect([code, idsOf(stdout)]).toEqual([EXIT.rejected, ['a.txt']])
    expect(stderr).toMatch(/^left out .*b\.txt: .*\(over-time\)$/m)
  })
})

describe('a full disk', () => {
  it.skipIf(!hasFullDisk)('under standard output: says so, exits with 1', async () => {
    const {code, stderr} = await start(['analyze', '-', '--stream', '--workers', '0'], {stdin: records(50), shell: '"$@" > /dev/full'}).ended
    expect([code, stderr]).toEqual([EXIT.failed, expect.stringContaining('nutgraf: Writing the output failed: ENOSPC')])
  })

  it.skipIf(!hasFullDisk)('under the list of rejects: says so, exits with 1', async () => {
    const {code, stderr} = await run(['analyze', '-', '--stream', '--workers', '0', '--rejects', '/dev/full'], {stdin: '{"text": no JSON}\n'})
    expect([code, stderr]).toEqual([EXIT.failed, expect.stringContaining('nutgraf: Writing /dev/full failed: ENOSPC')])
  })

  it('under the journal: what is done is kept, and gone on with when there is room', async () => {
    const [out, path] = [folder(), corpusOf(60)]
    // A limit on a file's size is the disk that is full soonest.
    const full = await start(['analyze', path, '--out', out, '--workers', '0'], {shell: 'ulimit -f 64; "$@"'}).ended
    expect([full.code, full.stderr]).toEqual([EXIT.failed, expect.stringMatching(/nutgraf: Writing .*journal.ndjson failed: EFBIG.*--resume/)])
    const {code, stderr} = await run(['analyze', path, '--out', out, '--workers', '0', '--resume'])
    expect(code).toBe(EXIT.ok)
    expect(Number(/Going on after (\d+) documents/.exec(stderr)![1])).toBeGreaterThan(0)
    expect(stderr).toContain('60 documents analysed')
  })

  it('under the report: --resume writes it without analysing again', async () => {
    const [out, path] = [folder(), corpusOf(3)]
    const report = folder()
    const {code, stderr} = await run(['analyze', path, '--out', out, '--workers', '0', '--report', report])
    expect([code, stderr]).toEqual([EXIT.failed, expect.stringMatching(/nutgraf: Writing .* failed: EISDIR.*--resume/)])
    const again = await run(['analyze', path, '--out', out, '--workers', '0', '--resume', '--report', join(out, 'report.html')])
    expect([again.code, again.stderr]).toEqual([EXIT.ok, expect.stringContaining('Going on after 3 documents')])
    expect(existsSync(join(out, 'report.html'))).toBe(true)
  })

  it('where nothing can be made: says so', async () => {
    const file = join(folder(), 'file')
    writeFileSync(file, '')
    const {code, stderr} = await run(['analyze', corpusOf(1), '--out', join(file, 'out'), '--workers', '0'])
    expect([code, stderr]).toEqual([EXIT.failed, expect.stringMatching(/^nutgraf: Writing to .* failed: (?:ENOTDIR|EEXIST)/)])
  })
})

describe('a reader that goes away', () => {
  it('ends it without a word, with 141', async () => {
    const shell = '"$@" | head -n 1 > /dev/null; exit ${PIPESTATUS[0]}'
    const {code, stderr} = await start(['analyze', '-', '--stream', '--workers', '0'], {stdin: records(400), shell}).ended
    expect([code, stderr]).toEqual([EXIT.closedPipe, ''])
  })
})

describe('signals', () => {
  async function interrupt(started: Started, out: string, signal: NodeJS.Signals): Promise<Awaited<Started['ended']>> {
    await written(out, 10)
    started.process.kill(signal)
    return started.ended
  }

  it.each([['SIGINT', EXIT.interrupted], ['SIGTERM', EXIT.terminated]] as const)('%s ends it in good order, with %i', async (signal, exitCode) => {
    const out = folder()
    const {code, stderr} = await interrupt(start(['analyze', corpusOf(3000), '--out', out, '--workers', '1']), out, signal)
    expect(code).toBe(exitCode)
    expect(stderr).toMatch(/nutgraf: Interrupted; \d+ documents done and kept/)
  })

  it('killed with -9, it goes on where it was: no document is lost or there twice', async () => {
    const [out, path] = [folder(), corpusOf(200)]
    for (let kills = 0; kills < 2; kills++) {
      const started = start(['analyze', path, '--out', out, '--workers', '1', ...(kills > 0 ? ['--resume'] : [])])
      await written(out, 10 + 60 * kills)
      started.process.kill('SIGKILL')
      expect((await started.ended).signal).toBe('SIGKILL')
    }
    const {code, stderr} = await run(['analyze', path, '--out', out, '--workers', '0', '--resume'])
    expect(code).toBe(EXIT.ok)
    expect(Number(/Going on after (\d+) documents/.exec(stderr)![1])).toBeGreaterThanOrEqual(69)
    const ids = readFileSync(join(out, 'analyses.ndjson'), 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as {id: string}).id)
    expect(ids).toEqual(Array.from({length: 200}, (_, at) => `d${at}`))
  })

  it('interrupted while it waits for standard input, it ends', async () => {
    const controller = new AbortController()
    const {PassThrough} = await import('node:stream')
    const stdin = new PassThrough()
    setTimeout(() => controller.abort('SIGINT'), 200)
    expect((await run(['analyze', '-', '--stream', '--workers', '0'], {stdin, signal: controller.signal})).code).toBe(EXIT.interrupted)
  })
})
