/**
 * nutgraf as a plugin of unified: data on the tree and on the file, diagnostics as messages.
 *
 *     npx tsx examples/retext.ts [FILE...]
 */
import {toString} from 'nlcst-to-string'
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
  let quotedWords = 0
  visit(tree, 'WordNode', (node) => {
    if (node.data?.nutgraf?.quotes) quotedWords++
  })
  console.log(`${file.path}: ${quotes.length} quotations, ${entities.length} entities, ${quotedWords} quoted words of ${toString(tree).length} characters`)
  for (const message of file.messages) console.log(`  ${message.ruleId}: ${message.reason}`)
}
