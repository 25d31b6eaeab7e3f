import {Command, Option} from 'commander'
import {QUOTE_COLUMNS, quoteRows, type QuoteRow} from '../../corpus/index.ts'
import {csvLines, ENTITY_COLUMNS, entityRows, type AnalyzedDocument, type EntityRow} from '../../node/index.ts'
import {lineOf} from '../../node/write/formats/index.ts'
import type {Act} from '../act.ts'
import {addAnalysisOptions, type AnalysisFlags} from '../options.ts'
import {printable} from '../terminal.ts'

type RowFormat = 'ndjson' | 'csv' | 'text'

interface RowFlags extends AnalysisFlags {
  /** How rows are written. */
  readonly format?: RowFormat
  /** Whether cells of CSV are written as they are. */
  readonly rawCells?: boolean
}

/** A table that is printed while documents are read. */
interface Rows<Row extends object> {
  /** Its columns, in order. */
  readonly columns: readonly (keyof Row & string)[]
  /** The rows of a document. */
  readonly of: (document: AnalyzedDocument) => readonly Row[]
  /** A row for people. */
  readonly describe: (row: Row) => string
}

/** `nutgraf quotes`: a row for each quotation. */
export function quotesCommand(act: Act): Command {
  return rowsCommand<QuoteRow>(act, new Command('quotes').description('print who said what: a row for each quotation'), {
    columns: QUOTE_COLUMNS,
    of: quoteRows,
    describe: ({speakers, text}) => `${speakers === '' ? '(nobody named)' : speakers}: ${text}`,
  })
}

/** `nutgraf entities`: a row for each entity. */
export function entitiesCommand(act: Act): Command {
  return rowsCommand<EntityRow>(act, new Command('entities').description('print whom and what each document names: a row for each'), {
    columns: ENTITY_COLUMNS,
    of: entityRows,
    describe: ({name, type, mentions, aliases, roles}) => `${name} (${type}, ${mentions}×${aliases && `, also ${aliases}`})${roles && `: ${roles}`}`,
  })
}

function rowsCommand<Row extends object>(act: Act, command: Command, rows: Rows<Row>): Command {
  return addAnalysisOptions(command)
    .addOption(new Option('-f, --format <format>', 'how rows are written (default: text on a terminal, else ndjson)').choices(['ndjson', 'csv', 'text']))
    .option('--raw-cells', 'write cells of CSV as they are, even those that spreadsheets run as formulas')
    .action(
      act(async (session, sources: readonly string[], flags: RowFlags) => {
        const {terminal} = session
        const {format = terminal.streams.stdout.isTTY === true ? 'text' : 'ndjson', rawCells = false} = flags
        const write = writerOf(rows, format, !rawCells)
        if (format === 'csv') await terminal.write(csvLines([rows.columns]))
        for await (const document of session.analyze(sources, flags)) {
          const found = rows.of(document)
          if (found.length > 0) await terminal.write(write(found, document.id))
        }
      }),
    )
}

/** Makes what writes the rows of a document. */
function writerOf<Row extends object>({columns, describe}: Rows<Row>, format: RowFormat, escapeFormulas: boolean): (rows: readonly Row[], id: string) => string {
  if (format === 'csv') return (rows) => csvLines(rows.map((row) => columns.map((column) => row[column] as string | number)), {escapeFormulas})
  if (format === 'ndjson') return (rows) => rows.map(lineOf).join('')
  return (rows, id) => `${[printable(id), ...rows.map((row) => `  ${printable(describe(row))}`)].join('\n')}\n`
}
