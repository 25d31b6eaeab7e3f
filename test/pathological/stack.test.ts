import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {beforeAll, expect, test} from 'vitest'
import {readAll} from './run.ts'

const program = fileURLToPath(new URL('run.ts', import.meta.url))
const readThere = (flags: readonly string[], ...given: readonly string[]): string => execFileSync(process.execPath, [...flags, '--import', 'tsx', program, ...given], {encoding: 'utf8'})

/** A machine may be busy. */
const TIMEOUT = 300_000

let here = ''
beforeAll(() => {
  here = readAll()
}, TIMEOUT)

test('all of the table is read alike with a stack of 200 KB', () => {
  // A fifth of what Node gives: what recursed over a text would overflow it.
  expect(readThere(['--stack-size=200'])).toBe(here)
}, TIMEOUT)

test('all of the table is read alike in a thread with a stack of 1 MB', () => {
  expect(readThere([], 'thread')).toBe(here)
}, TIMEOUT)
