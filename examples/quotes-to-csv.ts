/**
 * One row a quotation, for a spreadsheet: RFC 4180 on standard output.
 *
 *     npx tsx examples/quotes-to-csv.ts [FILE...] > quotes.csv
 */
import {extractQuotes} from 'nutgraf'
import {readDocuments} from './input.ts'

/** A cell that a spreadsheet takes as text: a leading `=`, `+`, `-` or `@` would be run as a formula. */
function cell(value: string | number): string {
  const text = String(value)
  return `"${(/^[=+\-@\t]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
}

const rows: (string | number)[][] = [['document', 'quote', 'kind', 'speakers', 'source', 'cue', 'start', 'end', 'text']]
for (const document of readDocuments()) {
  for (const {id, kind, speakers, source, cue, content, text} of extractQuotes(document)) {
    const names = speakers.map((speaker) => speaker.name).join('; ')
    rows.push([document.id, id, kind, names, source?.text ?? '', cue?.lemma ?? '', content[0]!.start, content.at(-1)!.end, text])
  }
}
process.stdout.write(rows.map((row) => `${row.map(cell).join(',')}\r\n`).join(''))
