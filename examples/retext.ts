/**
 * nutgraf as a plugin of unified: data on the tree and on the file, diagnostics as messages.
 *
 *     npx tsx examples/retext.ts [FILE...]
 */
import retextNutgraf from 'nutgraf/retext'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {readDocuments} from './input.ts'

const processor = unified().use(retextEnglish).use(retextNutgraf)

for (const document of readDocuments()) {
  const file = new VFile({path: `${document.id}.txt`, value: document.text})
  const tree = processor.runSync(processor.parse(file), file)
  const {quotes = [], entities = []} = file.data.nutgraf ?? {}
  let words = 0
  let quoted = 0
  visit(tree, 'WordNode', (node) => {
    words++
    if (node.data?.nutgraf?.quotes) quoted++
  })
  console.log(`${file.path}: ${quotes.length} quotations, ${entities.length} entities, ${quoted} of ${words} words quoted`)
  for (const message of file.messages) console.log(`  ${message.ruleId}: ${message.reason}`)
}
