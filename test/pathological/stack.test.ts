import {execFileSync} from 'node:child_process'
import {once} from 'node:events'
import {fileURLToPath} from 'node:url'
import {Worker} from 'node:worker_threads'
import {beforeAll, expect, test} from 'vitest'
import {readAll} from './run.ts'

const program = new URL('run.ts', import.meta.url)

/** A machine may be busy. */
const TIMEOUT = 300_000

let here = ''
beforeAll(() => {
  here = readAll()
}, TIMEOUT)

test('all of the table is read alike with a stack of 200 KB', () => {
  // A fifth of what Node gives: what recursed over a text would overflow it.
  const there = execFileSync(process.execPath, ['--stack-size=200', '--import', 'tsx', fileURLToPath(program)], {encoding: 'utf8', maxBuffer: 1 << 20})
  expect(there).toBe(here)
}, TIMEOUT)

test('all of the table is read alike in a thread with a stack of 1 MB', async () => {
  const worker = new Worker(program, {execArgv: ['--import', 'tsx'], resourceLimits: {stackSizeMb: 1}})
  const [there] = await once(worker, 'message') as [string]
  expect(there).toBe(here)
}, TIMEOUT)
