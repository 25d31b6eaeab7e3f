import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {noticesText, runtimePackages} from '../../scripts/notices.ts'

const root = join(import.meta.dirname, '../..')

/** Licences that ask for no more than their notice. */
const PERMISSIVE = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'CC0-1.0', 'BlueOak-1.0.0'])

test('all that is installed with the package is under a permissive licence', () => {
  const packages = runtimePackages()
  expect(packages.length).toBeGreaterThan(50)
  expect(packages.filter(({licence}) => !PERMISSIVE.has(licence))).toEqual([])
})

test('the package says its own licences: that of the code, and that of models learnt from share-alike data', () => {
  const {license, files} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {license: string; files: string[]}
  expect(license).toBe('MIT AND CC-BY-SA-4.0')
  expect(files).toEqual(expect.arrayContaining(['ATTRIBUTION.md', 'THIRD-PARTY-NOTICES.md']))
})

test('THIRD-PARTY-NOTICES.md is up to date: npm run notices', async () => {
  expect(readFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), 'utf8')).toBe(await noticesText())
})
