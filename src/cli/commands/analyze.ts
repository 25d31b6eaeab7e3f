import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {Command, InvalidArgumentError, Option} from 'commander'
import {finish, Gathering} from '../../corpus/index.ts'
import {TABLE_FORMATS, writeCorpus, type AnalyzedDocument, type DocumentInput, type Rejection, type TableFormat} from '../../node/index.ts'
import {loadParquet} from '../../node/write/formats/index.ts'
import {renderReport} from '../../report/index.ts'
import type {CorpusSummary} from '../../themes/index.ts'
import type {Act} from '../act.ts'
import {CommandError, EXIT} from '../exit.ts'
import {Journal, type Done} from '../journal.ts'
import {addAnalysisOptions, type AnalysisFlags} from '../options.ts'
import type {Session} from '../session.ts'
import {counted, describeSummary} from '../summary.ts'
import {VERSION} from '../version.ts'

/** Articles on a report's page, and UTF-16 code units of their texts: more would open slowly. Those that show the themes come first. */
const MOST_REPORTED = 1000
const MOST_REPORTED_TEXT = 20_000_000

interface AnalyzeFlags extends AnalysisFlags {
  readonly out: string
  readonly format: readonly TableFormat[]
  readonly report?: string
  readonly title?: string
  readonly stream?: boolean
  readonly partial?: boolean
  readonly resume?: boolean
  readonly restart?: boolean
  readonly rawCells?: boolean
}

/** `nutgraf analyze`: all of it, into tables and a report, or as a stream. */
export function analyzeCommand(act: Act): Command {
  const command = addAnalysisOptions(new Command('analyze').description('read all of a corpus into tables and a report, or as a stream of JSON'))
  return command
    .option('-o, --out <folder>', 'where tables are written', 'nutgraf-output')
    .addOption(new Option('-f, --format <list>', `kinds of tables, of ${TABLE_FORMATS.join(', ')}`).default(['ndjson', 'csv'], 'ndjson,csv').argParser(readFormats))
    .option('-r, --report <file>', 'write a page that shows it all')
    .option('--title <words>', "the page's title")
    .addOption(
      new Option('--stream', 'print each document as a line of JSON instead; write no tables')
        .conflicts(['out', 'format', 'report', 'title', 'resume', 'restart', 'rawCells']),
    )
    .option('--partial', 'with --stream: with what each document adds to the corpus, for `nutgraf reduce`')
    .option('--resume', 'go on with an analysis that was interrupted')
    .addOption(new Option('--restart', 'begin anew, without what an interrupted analysis has done').conflicts('resume'))
    .option('--raw-cells', 'write cells of CSV as they are, even those that spreadsheets run as formulas')
    .action(
      act(async (session, sources: readonly string[], flags: AnalyzeFlags) => {
        if (flags.stream) await stream(session, sources, flags)
        else await analyzeInto(session, sources, flags)
      }),
    )
}

async function stream(session: Session, sources: readonly string[], flags: AnalyzeFlags): Promise<void> {
  for await (const document of session.analyze(sources, flags, {text: true, partial: flags.partial === true})) await session.terminal.write(`${JSON.stringify(document)}\n`)
}

async function analyzeInto(session: Session, sources: readonly string[], flags: AnalyzeFlags): Promise<void> {
  // What cannot be written is said before hours of work, not after.
  if (flags.report !== undefined) makeFolder(dirname(flags.report))
  makeFolder(flags.out)
  if (flags.format.includes('parquet')) await loadParquet()
  const journal = new Journal(flags.out)
  const gathering = new Gathering()
  try {
    await analyzeToJournal(session, journal, gathering, sources, flags)
    await writeResults(session, journal, finish(gathering.partial()), flags)
    journal.remove()
  } catch (error) {
    journal.flush()
    if (!session.signal.aborted) throw error
    const kept = journal.analyzed > 0 ? `${counted(journal.analyzed, 'document')} done and kept` : 'what was done is kept'
    throw new CommandError(`Interrupted; ${kept}: go on with the same command and --resume`, session.signal.reason === 'SIGTERM' ? EXIT.terminated : EXIT.interrupted)
  } finally {
    journal.close()
  }
}

async function analyzeToJournal(session: Session, journal: Journal, gathering: Gathering, sources: readonly string[], flags: AnalyzeFlags): Promise<void> {
  const done = await openJournal(session, journal, gathering, sources, flags)
  const reject = (rejection: Rejection, admitted: boolean): void => {
    if (done?.has(rejection)) return
    journal.reject(rejection, admitted)
    session.reject(rejection)
  }
  const {reader, end} = session.read(sources, (rejection) => reject(rejection, false))
  try {
    const inputs = done ? withoutDone(reader, done, (rejection) => reject(rejection, false)) : reader
    const analysis = session.analyze(inputs, flags, {text: true, partial: true, onReject: (rejection) => reject(rejection, rejection.code !== 'duplicate-id')}, reader)
    for await (const {partial, ...document} of analysis) journal.add(document, gathering.add(partial!))
  } finally {
    end()
  }
}

/** Begins a journal, or goes on with one: then what is done is told, and gathered. */
async function openJournal(session: Session, journal: Journal, gathering: Gathering, sources: readonly string[], flags: AnalyzeFlags): Promise<Done | undefined> {
  const settings = settingsOf(sources, flags)
  if (journal.exists && flags.resume) {
    const done = await journal.resume(settings, session.signal, (entry) => {
      if ('document' in entry) gathering.add(entry.partial)
      else session.reject(entry.rejected)
    })
    session.terminal.say(`Going on after ${counted(journal.analyzed, 'document')}`)
    return done
  }
  if (flags.resume) session.terminal.say(`Nothing unfinished is in ${flags.out}: beginning anew`)
  if (journal.exists && !flags.restart) {
    throw new CommandError(`There is an unfinished analysis in ${flags.out}: go on with --resume, begin anew with --restart, or choose another folder with --out`)
  }
  journal.begin(settings)
  return undefined
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, {recursive: true})
  } catch (error) {
    throw new CommandError(`Writing to ${folder} failed: ${(error as Error).message}`)
  }
}

/** What would change the results: an analysis is only gone on with if it is the same. */
function settingsOf(sources: readonly string[], {inputFormat, records, include, exclude, field, encoding, maxBytes, structure, level, refusals}: AnalyzeFlags): string {
  return JSON.stringify({version: VERSION, sources, inputFormat, records, include, exclude, field: field && [...field], encoding, maxBytes, structure, level, refusals})
}

/** What is left to do. A document that has the id of one that is done, but is another, is rejected as it would have been. */
async function* withoutDone(inputs: AsyncIterable<DocumentInput>, done: Done, reject: (rejection: Rejection) => void): AsyncGenerator<DocumentInput> {
  for await (const input of inputs) {
    if (done.has(input)) continue
    if (done.hasId(input.id)) reject({origin: input.origin, id: input.id, code: 'duplicate-id', message: `An earlier document has the id ${JSON.stringify(input.id)}`})
    else yield input
  }
}

async function writeResults(session: Session, journal: Journal, summary: CorpusSummary, flags: AnalyzeFlags): Promise<void> {
  const {files, documents} = await writeCorpus(journal.documents(session.signal), {
    folder: flags.out,
    formats: flags.format,
    summary,
    ...(flags.rawCells && {escapeFormulas: false}),
  })
  if (documents !== journal.analyzed) throw new CommandError(`Tables of ${documents} documents were written, but ${journal.analyzed} were analysed: something else wrote into ${flags.out}; begin anew with --restart`)
  let shown: readonly AnalyzedDocument[] = []
  if (flags.report !== undefined) {
    shown = await reportedOf(session, journal, summary)
    const page = renderReport(summary, shown, flags.title === undefined ? {} : {title: flags.title})
    try {
      writeFileSync(flags.report, page)
    } catch (error) {
      throw new CommandError(`Writing ${flags.report} failed: ${(error as Error).message}. All else is done: repeat the command with --resume`)
    }
  }
  const {bold, dim} = session.terminal.colors
  session.terminal.say(describeSummary(summary))
  session.terminal.say(`${bold(counted(documents, 'document'))} analysed; in ${flags.out}: ${files.join(', ')}`)
  if (flags.report !== undefined) session.terminal.say(`${bold('report')}: ${flags.report}`)
  if (flags.report !== undefined && shown.length < documents) session.terminal.say(dim(`The report shows ${shown.length} of the articles`))
}

/** The articles that a report shows: those that themes give as evidence, those that carry most of a theme, then the first. */
async function reportedOf(session: Session, journal: Journal, {themes, documents}: CorpusSummary): Promise<AnalyzedDocument[]> {
  const chosen = new Set<string>()
  for (const theme of themes) for (const {document} of theme.evidence) chosen.add(document)
  const ranked = themes.flatMap((theme) => theme.documents).sort((a, b) => b.weight - a.weight)
  for (const {id} of ranked) if (chosen.size < MOST_REPORTED) chosen.add(id)
  const shown: AnalyzedDocument[] = []
  let room = MOST_REPORTED_TEXT
  let others = documents <= MOST_REPORTED ? documents : MOST_REPORTED - chosen.size
  for await (const document of journal.documents(session.signal)) {
    const length = document.text?.length ?? 0
    if (length > room || (!chosen.has(document.id) && others-- <= 0)) continue
    room -= length
    shown.push(document)
  }
  return shown
}

function readFormats(value: string): readonly TableFormat[] {
  const formats = value.split(',').map((each) => each.trim()).filter((each) => each !== '')
  if (formats.length === 0) throw new InvalidArgumentError(`Expected some of ${TABLE_FORMATS.join(', ')}.`)
  for (const each of formats) if (!(TABLE_FORMATS as readonly string[]).includes(each)) throw new InvalidArgumentError(`Expected some of ${TABLE_FORMATS.join(', ')}, got ${JSON.stringify(each)}.`)
  return formats as TableFormat[]
}
