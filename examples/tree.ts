/**
 * How a text is read before anything is extracted: its blocks, and the sentences of its body.
 *
 *     npx tsx examples/tree.ts [FILE...]
 */
import {sentences} from 'nutgraf'
import {readDocuments} from './input.ts'

const cut = (text: string): string => (text.length > 90 ? `${text.slice(0, 89)}…` : text).replaceAll('\n', '⏎')

for (const document of readDocuments()) {
  console.log(`\n${document.id}`)
  const spans = sentences(document)
  for (const {start, end, type, body} of document.blocks) {
    console.log(`${body ? '█' : ' '} ${type.padEnd(18)} ${cut(document.text.slice(start, end))}`)
    if (!body) continue
    for (const span of spans) if (span.start >= start && span.end <= end) console.log(`${' '.repeat(24)}${cut(span.text)}`)
  }
}
