import {execFile} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {Worker} from 'node:worker_threads'
import {describe, expect, it} from 'vitest'
import {parseHtml, sourceSlices} from '../../src/html/index.ts'
import type {Document} from '../../src/index.ts'
import {parseMarkdown} from '../../src/markdown/index.ts'
import {FIRST, LAST} from './files.ts'
import {markdownFiles} from './markdown.ts'
import {pages} from './pages.ts'
import {resultsOf} from './results.ts'

const FORMATS = [['page', pages, parseHtml], ['Markdown file', markdownFiles, parseMarkdown]] as const

/** Where a sentence of the text stands in the file. */
const sliceOf = (document: Document, file: string, sentence: string): string => {
  const start = document.text.lastIndexOf(sentence)
  return start < 0 ? '' : sourceSlices(document, {start, end: start + sentence.length}).map((range) => file.slice(range.start, range.end)).join('')
}

describe.each(FORMATS)('a hostile %s', (_, files, parse) => {
  it.each(files.map((file) => [file.name, file] as const))('%s', (_name, {make, expected}) => {
    const file = make(8000)
    const document = parse(file)
    expect(document.diagnostics.map(({code}) => code).filter((code) => code !== 'no-article' && code !== 'not-english')).toEqual(expected)
    expect(sliceOf(document, file, FIRST)).toBe(FIRST)
    expect(document.blocks[0]!.body).toBe(true)
    expect(sliceOf(document, file, LAST)).toBe(LAST)
  })

  it.each(files.filter(({isFree}) => !isFree).map((file) => [file.name, file] as const))('%s, of which a part is read', (_name, {make}) => {
    const file = make(8000)
    const document = parse(file, {limits: {maxMarkup: 40}})
    const {text, tree, diagnostics, blocks} = document
    expect(diagnostics.map(({code}) => code)).toContain('markup-over-limit')
    expect(blocks.length).toBeLessThanOrEqual(40)
    expect(sliceOf(document, file, LAST)).toBe(LAST)
    expect(tree.children.at(-1)!.type).toBe('SourceNode')
    expect(tree.children.at(-1)!.position!.end.offset).toBe(text.length)
  })
})

const program = fileURLToPath(new URL('results.ts', import.meta.url))

it('gives the same on a stack of 200 KB', async () => {
  const {stdout} = await promisify(execFile)(process.execPath, ['--stack-size=200', '--import', 'tsx', program], {maxBuffer: 1e8})
  expect(JSON.parse(stdout)).toEqual(resultsOf())
})

it('gives the same in a worker with a stack of 1 MB', async () => {
  const worker = new Worker(new URL('worker.mjs', import.meta.url), {execArgv: [], resourceLimits: {stackSizeMb: 1}})
  const results = await new Promise((resolve, reject) => { worker.once('message', resolve).once('error', reject) })
  expect(results).toEqual(resultsOf())
})
