/**
 * One row a quotation, for a spreadsheet or a data frame: RFC 4180 on standard output.
 *
 *     npx tsx examples/quotes-to-csv.ts [FILE...] > quotes.csv
 */
import {analyzeDocument, QUOTE_COLUMNS, quoteRows} from 'nutgraf'
import {readDocuments} from './input.ts'

/** A cell that a spreadsheet takes as text: a leading `=`, `+`, `-` or `@` would be run as a formula. */
function cell(value: string | number): string {
  const text = String(value)
  return `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
}

const lines: (readonly (string | number)[])[] = [QUOTE_COLUMNS]
for (const document of readDocuments()) {
  for (const row of quoteRows(analyzeDocument(document))) lines.push(QUOTE_COLUMNS.map((column) => row[column]))
}
process.stdout.write(lines.map((line) => `${line.map(cell).join(',')}\r\n`).join(''))
