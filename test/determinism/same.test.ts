import {createHash} from 'node:crypto'
import {expect, test} from 'vitest'
import {makeInputs} from '../../scripts/same/inputs.ts'
import {readAll} from '../../scripts/same/workload.mjs'
import * as html from '../../src/html/index.ts'
import * as main from '../../src/index.ts'
import * as markdown from '../../src/markdown/index.ts'
import * as report from '../../src/report/index.ts'
import expected from './results.json' with {type: 'json'}

test('the sources give what `npm run same` compares on all engines; where output was meant to change: npm run build && npm run same -- --update', () => {
  const found = readAll({...main, ...html, ...markdown, ...report}, makeInputs())
  const hashes = Object.fromEntries(Object.entries(found).map(([name, json]) => [name, createHash('sha256').update(json).digest('hex')]))
  expect(hashes).toEqual(expected.results)
  expect(createHash('sha256').update(JSON.stringify(hashes)).digest('hex')).toBe(expected.sha256)
}, 300_000)
