/**
 * A folder of articles, on all cores, to tables and a page: what `nutgraf analyze` does, in your own program.
 *
 *     npx tsx examples/corpus.ts [FOLDER [OUTPUT]]
 */
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {finish} from 'nutgraf'
import {analyzeCorpus, gatherPartials, writeCorpus, type AnalyzedDocument} from 'nutgraf/node'
import {renderReport} from 'nutgraf/report'

const [source = join(import.meta.dirname, 'articles'), folder = 'nutgraf-output'] = process.argv.slice(2)
const corpus = analyzeCorpus(source, {
  text: true,
  partial: true,
  read: {include: ['**/*.{txt,html,md}']},
  onReject: ({origin, message}) => console.error(`left out ${origin}: ${message}`),
})

// Some thousand articles fit into memory; for more, write each down as it comes, as the command line does.
const analyses: AnalyzedDocument[] = []
for await (const analysis of corpus) analyses.push(analysis)

const summary = finish(await gatherPartials(analyses.map(({partial}) => partial!)))
const {files} = await writeCorpus(analyses, {folder, formats: ['csv'], summary})
writeFileSync(join(folder, 'report.html'), renderReport(summary, analyses))
console.log(`${analyses.length} articles; ${[...files, 'report.html'].join(', ')} in ${folder}`)
