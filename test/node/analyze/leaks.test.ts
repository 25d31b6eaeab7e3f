import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {mapDocument, parseDocument} from 'nutgraf'
import {gatherPartials} from 'nutgraf/node'
import {expect, it} from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** How a program of measurements ends, in a process of its own, and what it prints. */
function leaksOf(...args: readonly string[]): {status: number | null; stdout: string} {
  return spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', 'bench/corpus-leaks.ts', ...args], {cwd: root, encoding: 'utf8'})
}

it('a process keeps nothing of the documents that it has read', {timeout: 300_000}, () => {
  // Those before the first measurement warm it up; `npm run bench:leaks` measures twenty thousand, on workers too.
  const {status, stdout} = leaksOf('3000', '5000', 'parse')
  expect([status, stdout]).toEqual([0, expect.stringContaining('"growth"')])
})

it('parts that are brought together keep nothing of their texts', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const template = mapDocument(parseDocument('Zorblax Ltd failed.', {id: 'a'}))
  let grown = 0
  function* partials(): Generator<typeof template> {
    for (let at = 0; at < 1000; at++) {
      // A name that is part of a text of 40 KB.
      const name = `${'“x”'.repeat(7000)}The Society of Zorblax ${at}`.slice(-25)
      yield {...template, documents: [String(at).padStart(16, '0')], sample: [], entities: [{type: 'organization', name, mentions: 1, documents: 1}]}
    }
    collect()
    grown = process.memoryUsage().heapUsed - before
  }
  collect()
  const before = process.memoryUsage().heapUsed
  expect((await gatherPartials(partials())).entities).toHaveLength(1000)
  expect(grown).toBeLessThan(5_000_000)
})
