/**
 * What the example articles give today, a file each, so that a change of results is seen in the diff of the change that makes it. Nobody
 * says here what is right: `examples/articles/expected.json` and the quotations' phenomena do. Write them again with
 * `npm run goldens`, and read the diff.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {parseDocument, type Document} from 'nutgraf'
import {parseHtml} from 'nutgraf/html'
import {parseMarkdown} from 'nutgraf/markdown'
import {expect, test} from 'vitest'
import {FILE} from '../markdown/files.ts'
import {PAGE} from '../html/pages.ts'
import {writeGolden} from './write.ts'

const example = (name: string): string => readFileSync(new URL(`../../examples/articles/${name}`, import.meta.url), 'utf8')
const texts = ['barrier-interview', 'chief-constable', 'data-sharing']

const DOCUMENTS: readonly (readonly [name: string, document: Document])[] = [
  ...texts.map((name) => [name, parseDocument(example(`${name}.txt`), {id: name})] as const),
  ['mill-shelter', parseHtml(example('mill-shelter.html'), {id: 'mill-shelter'})],
  ['page', parseHtml(PAGE, {id: 'page'})],
  ['file', parseMarkdown(FILE, {id: 'file'})],
]

test.each(DOCUMENTS)('%s', async (name, document) => {
  await expect(writeGolden(document)).toMatchFileSnapshot(`results/${name}.txt`)
})

test('each example has its golden, and each golden what it is of', () => {
  const names = DOCUMENTS.map(([name]) => name)
  const examples = readdirSync(new URL('../../examples/articles/', import.meta.url)).filter((file) => /\.(?:txt|html|md)$/.test(file))
  expect(names).toEqual(expect.arrayContaining(examples.map((file) => file.replace(/\.\w+$/, ''))))
  expect(names).toEqual(expect.arrayContaining(readdirSync(new URL('results/', import.meta.url)).map((file) => file.replace(/\.txt$/, ''))))
})
