import {quoteRows} from '../../corpus/index.ts'
import type {CorpusSummary} from '../../themes/index.ts'
import type {AnalyzedDocument} from '../types.ts'
import {checkWriteArguments} from './check.ts'
import {openCorpusFiles, type CorpusFiles} from './corpus-files.ts'
import {Output} from './files/index.ts'
import {documentRow, entityRows, mentionRows, themeRows} from './rows/index.ts'
import type {WriteOptions, WrittenCorpus} from './types.ts'

/**
 * Writes the tables of a corpus: `documents`, `quotes`, `entities`, `mentions` and, with a summary, `themes`, each as a file of each
 * format, in one pass and in memory that does not grow with the corpus. As NDJSON there are also `analyses.ndjson`, the documents as they
 * came, and `summary.json`. All files are moved into the folder when all are whole; older ones of their names are replaced.
 *
 * @param documents What `analyzeCorpus` gives; with `text: true`, so that the table of documents holds what offsets point into.
 * @param options Where to, in which formats.
 * @returns What was written.
 * @throws TypeError if an argument is not of its kind. Error if a file cannot be written, which says which and why and has the system's
 * `code`, or if a package is missing; what the documents throw. Then no file is left that was not there before, unless moving them failed.
 * @example
 * ```ts
 * import {analyzeCorpus, writeCorpus} from 'nutgraf/node'
 *
 * async function run(paths, folder) {
 *   const {files, documents} = await writeCorpus(analyzeCorpus(paths, {text: true}), {folder, formats: ['csv']})
 *   return `${documents} documents in ${files.join(', ')}` // '20 documents in documents.csv, quotes.csv, entities.csv, mentions.csv'
 * }
 * ```
 */
export async function writeCorpus(documents: AsyncIterable<AnalyzedDocument> | Iterable<AnalyzedDocument>, options: WriteOptions): Promise<WrittenCorpus> {
  checkWriteArguments(documents, options)
  const {folder, summary} = options
  const output = await Output.open(folder)
  try {
    const files = await openCorpusFiles(output, options)
    const themes = themesByDocument(summary)
    let count = 0
    for await (const document of documents) {
      await addDocument(files, document, themes.get(document.id))
      count++
    }
    if (summary) {
      await files.themes.add(themeRows(summary))
      await files.summary.add([summary])
    }
    return {files: await output.commit(), documents: count}
  } finally {
    await output.discard()
  }
}

async function addDocument(files: CorpusFiles, document: AnalyzedDocument, themes: readonly string[] | undefined): Promise<void> {
  await files.documents.add([documentRow(document, themes)])
  await files.quotes.add(quoteRows(document))
  await files.entities.add(entityRows(document))
  await files.mentions.add(mentionRows(document))
  await files.analyses.add([document])
}

/** Ids of the themes that each document carries. */
function themesByDocument(summary: CorpusSummary | undefined): ReadonlyMap<string, readonly string[]> {
  const themes = new Map<string, string[]>()
  for (const theme of summary?.themes ?? []) {
    for (const {id} of theme.documents) {
      const known = themes.get(id)
      if (known) known.push(theme.id)
      else themes.set(id, [theme.id])
    }
  }
  return themes
}
