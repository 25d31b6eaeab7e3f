import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {MODELS} from '../../src/corpus/models.ts'
import {hashText} from '../../src/document/index.ts'

const root = join(import.meta.dirname, '../../src')

/** The modules of models and word lists that documents are read with. */
function generated(): string[] {
  const folders = ['document', 'entities', 'language', 'quotes', 'themes']
  const files = folders.flatMap((folder) => readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'}).map((name) => `${folder}/${name.replaceAll('\\', '/')}`))
  return files.filter((name) => name.endsWith('.generated.ts')).sort()
}

it('partials name the models that they were made with: src/corpus/models.ts says which', () => {
  expect(generated().length).toBeGreaterThan(5)
  expect(MODELS).toBe(hashText(generated().map((name) => hashText(readFileSync(join(root, name), 'utf8').replaceAll('\r\n', '\n'))).join()))
})
