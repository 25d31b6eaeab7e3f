import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import type {CorpusPartial} from '../../src/corpus/index.ts'
import {EXIT} from '../../src/cli/exit.ts'
import {articleOf, folder, records, run} from './run.ts'

describe('nutgraf map --shard', () => {
  /** Files whose names would collide if ids were not those of the whole, one that is broken, and two records of one id. */
  function corpus(): string {
    const path = folder()
    for (const name of ['a', 'b']) {
      mkdirSync(join(path, name))
      for (let at = 0; at < 3; at++) writeFileSync(join(path, name, `${at}.txt`), articleOf(at))
    }
    writeFileSync(join(path, 'records.ndjson'), `${records(20)}no JSON\n${records(1)}`)
    return path
  }

  it('divides any corpus into parts that make the summary of the whole, each document and fault in one', async () => {
    const path = corpus()
    const whole = await run(['themes', path, '--workers', '0', '--format', 'json'])
    expect(whole.code).toBe(EXIT.rejected)
    const parts: string[] = []
    const leftOut: string[] = []
    for (let k = 1; k <= 4; k++) {
      const {stdout, stderr} = await run(['map', path, '--workers', '0', '--shard', `${k}/4`])
      parts.push(stdout)
      for (const line of stderr.split('\n')) if (line.startsWith('left out')) leftOut.push(line)
    }
    const sizes = parts.map((part) => (JSON.parse(part) as CorpusPartial).documents.length)
    expect(sizes.reduce((sum, size) => sum + size)).toBe(26)
    expect(Math.max(...sizes)).toBeLessThan(26)
    expect(leftOut.sort()).toEqual(whole.stderr.split('\n').filter((line) => line.startsWith('left out')).sort())
    expect((await run(['reduce', '-'], {stdin: parts.reverse().join('')})).stdout).toBe(whole.stdout)
  })

  it('takes one part of one, and refuses what is none', async () => {
    const path = corpus()
    const [part, whole] = [await run(['map', path, '--workers', '0', '--shard', '1/1', '--quiet']), await run(['map', path, '--workers', '0', '--quiet'])]
    expect(part).toEqual(whole)
    for (const shard of ['0/4', '5/4', '1', '1/0', '-1/2', '1/2/3', '']) expect((await run(['map', path, '--shard', shard])).code).toBe(EXIT.usage)
  })
})
