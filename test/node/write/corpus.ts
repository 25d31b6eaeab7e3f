import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {finish, type CorpusSummary} from 'nutgraf'
import {analyzeCorpus, gatherPartials, type AnalyzedDocument, type DocumentInput} from 'nutgraf/node'
import {onTestFinished} from 'vitest'

/** A new folder, gone when the test ends. */
export function folder(): string {
  const path = temporaryFolder()
  onTestFinished(() => rmSync(path, {recursive: true, force: true}))
  return path
}

/** A new folder. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'nutgraf-write-'))
}

/** Invented documents: ids and names that are words of JavaScript, cells that a spreadsheet would run, marks, line ends. */
export const INPUTS: readonly DocumentInput[] = [
  {
    id: 'weir.txt',
    origin: 'news/weir.txt',
    format: 'text',
    content: `Weir "to stay shut", says trust
By Ida Moss
2 April 2019

“The weir has rusted through,” said Ruth Okafor, the chair of the Tessel Trust; she told the Tessel Herald on Monday that repairs would cost £3m.

“We will not open it in 2020,” Okafor said. “Not in 2021.”`,
  },
  {
    id: '__proto__',
    origin: 'export.csv#2',
    format: 'text',
    content: 'The weir was built in 1954. Pavel Lunt, an engineer, said the weir had never been mended.',
    metadata: {headline: '=HYPERLINK("https://evil.example")', author: ['Moss; Ida', '@Tom'], publisher: '-Tessel Herald', keywords: ['weirs', 'rust'], url: 'https://herald.example/2'},
  },
  {id: 'constructor', origin: 'page.html', format: 'html', content: '<h1>Weir shut</h1><p>“It is the weir’s end,” said Ruth Okafor.</p>', metadata: {datePublished: '2019-04-05'}},
  {id: 'empty', origin: 'empty.txt', format: 'text', content: ''},
]

/** The documents, analysed, and what they are about. */
export async function analyzed(): Promise<{documents: readonly AnalyzedDocument[]; summary: CorpusSummary}> {
  const documents: AnalyzedDocument[] = []
  const known = [{id: 'k-7', name: 'Tessel Trust', type: 'organization'} as const]
  for await (const document of analyzeCorpus(INPUTS, {workers: 0, text: true, partial: true, known})) documents.push(document)
  return {documents, summary: finish(await gatherPartials(documents.map(({partial}) => partial!)))}
}
