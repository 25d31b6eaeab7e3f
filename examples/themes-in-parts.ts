/**
 * Themes of a corpus that is read in parts, as workers or machines would read it: each part is mapped on its own, written down and read
 * back; what they say together does not depend on how the documents were dealt out.
 *
 *     npx tsx examples/themes-in-parts.ts [FILE...]
 */
import {createHash} from 'node:crypto'
import {assignThemes, finish, mapDocument, mergePartials, type CorpusPartial} from 'nutgraf'
import {readDocuments} from './input.ts'

const documents = readDocuments()
const parts = [0, 1].map((part) => documents.filter((_, at) => at % 2 === part))
const written = parts.map((part) => JSON.stringify(mergePartials(...part.map((document) => mapDocument(document)))))
const whole = mergePartials(...written.map((json) => JSON.parse(json) as CorpusPartial))
const summary = finish(whole)

for (const [at, json] of written.entries()) console.log(`part ${at + 1}: ${parts[at]!.length} documents, ${json.length} characters`)
console.log(`together: ${createHash('sha256').update(JSON.stringify(summary)).digest('hex')}\n`)
for (const {id, label, weight, speakers} of summary.themes) {
  console.log(`${id} ${label} (${Math.round(weight * 100)} %)${speakers[0] ? `, most by ${speakers[0].name}` : ''}`)
}
console.log()
for (const document of documents) console.log(`${document.id}: ${assignThemes(document, summary).map(({theme, weight}) => `${theme} ${Math.round(weight * 100)} %`).join(', ')}`)
