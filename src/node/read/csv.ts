import type {ByteStream} from './bytes.ts'
import {endsWithReturn, findDelimiter} from './csv-header.ts'
import {rowsOf} from './csv-rows.ts'
import {decode} from './decode.ts'
import {recordMet, rejecting, rejectingSize, type Met} from './met.ts'
import type {ReadSettings} from './options.ts'
import {loadPeer} from './peers.ts'
import {toNarrow} from './recode.ts'
import type {SourceFile} from './sources.ts'

/** Bytes in which the header must stand. */
const HEAD = 65_536

const [LINE_FEED, RETURN] = Buffer.from('\n\r')

/** Where the first line ends, with what shows that it does. */
function firstLine(head: Buffer): number | undefined {
  return /^[^\r\n]*(?:\n|\r[^])/.exec(head.toString('latin1'))?.[0].length
}

/** The cells of a row, a character each byte; an error if it is no row. */
type ReadCells = (row: Buffer) => readonly string[] | Error

/** Reads a table whose first row names the columns. Rows are numbered from 1 after it. */
export async function* readCsv(file: SourceFile, source: ByteStream, kind: 'csv' | 'tsv', settings: ReadSettings): AsyncGenerator<Met> {
  const {bytes, isGuessed} = await toNarrow(source, settings.encoding)
  try {
    const head = (await bytes.peek(HEAD, firstLine)).toString('latin1')
    const delimiter = kind === 'tsv' ? '\t' : findDelimiter(head)
    const cellsOf = await createReadCells(delimiter)
    const form = {delimiter: delimiter.charCodeAt(0), rowEnd: endsWithReturn(head) ? RETURN! : LINE_FEED!}
    let names: readonly string[] | undefined
    let number = 1
    for await (const {bytes: row} of rowsOf(bytes, form, settings.maxBytes)) {
      if (row && isBlank(row)) continue
      const cells = row && cellsOf(row)
      if (names) {
        const place = {file, number: number++}
        yield cells ? rowMet(place, names, cells, isGuessed, settings) : rejectingSize(place, settings)
      } else if (cells && !(cells instanceof Error)) {
        names = decodeCells(cells).cells.map((name) => name.trim())
      } else {
        // Without the names of the columns nothing that follows says anything.
        yield rejecting({file}, 'broken-record', `Expected its first row to name columns${cells ? `: ${cells.message}` : ', got one over the limit'}`)
        return
      }
    }
  } finally {
    await bytes.close()
  }
}

function rowMet(place: {readonly file: SourceFile; readonly number: number}, names: readonly string[], cells: readonly string[] | Error, isGuessed: boolean, settings: ReadSettings): Met {
  if (cells instanceof Error) return rejecting(place, 'broken-record', `It is no row of a table: ${cells.message}`)
  if (cells.length !== names.length) return rejecting(place, 'broken-record', `Expected as many cells as there are columns, ${names.length}, got ${cells.length}`)
  const decoded = decodeCells(cells)
  return recordMet(place, names.map((name, index) => [name, decoded.cells[index]]), settings, isGuessed || decoded.isGuessed)
}

/** Makes the function that reads the cells of a row. */
async function createReadCells(delimiter: string): Promise<ReadCells> {
  const {parse} = await loadPeer(() => import('csv-parse/sync'), 'csv-parse', 'CSV and TSV')
  return (row) => {
    try {
      // A quotation mark within a cell that is not quoted is one: most tables with tabs are written so.
      const rows = parse(row, {delimiter, encoding: 'latin1', relax_quotes: true, record_delimiter: ['\r\n', '\n', '\r']})
      return rows.length === 1 ? rows[0]! : new Error('it has line ends outside of quotation marks')
    } catch (error) {
      return error as Error
    }
  }
}

/** The cells of a row as text; they are all of one encoding. */
function decodeCells(cells: readonly string[]): {readonly cells: readonly string[]; readonly isGuessed: boolean} {
   
  if (!cells.some((cell) => /[^\0-\x7f]/.test(cell))) return {cells, isGuessed: false}
  const {encoding, isGuessed} = decode(Buffer.from(cells.join('\n'), 'latin1'))
  return {cells: cells.map((cell) => decode(Buffer.from(cell, 'latin1'), {encoding}).text), isGuessed}
}

function isBlank(row: Buffer): boolean {
  return row.length === 0 || (row.length === 1 && row[0] === RETURN)
}
