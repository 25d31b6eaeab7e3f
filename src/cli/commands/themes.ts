import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {addAbortSignal} from 'node:stream'
import {Command, InvalidArgumentError, Option} from 'commander'
import {finish, Gathering, type CorpusPartial} from '../../corpus/index.ts'
import {gatherPartials, type AnalyzedDocument, type DocumentInput, type Rejection} from '../../node/index.ts'
import type {CorpusSummary, ThemeOptions} from '../../themes/index.ts'
import type {Act} from '../act.ts'
import {CommandError} from '../exit.ts'
import {linesOf} from '../lines.ts'
import {addAnalysisOptions, readCount, readWords, type AnalysisFlags} from '../options.ts'
import {describeSummary} from '../summary.ts'
import type {Session} from '../session.ts'
import {printable} from '../terminal.ts'

interface SummaryFlags {
  readonly themes?: number
  readonly focus?: string
  readonly format?: 'json' | 'text'
}

/** `nutgraf themes`: what a corpus is about. */
export function themesCommand(act: Act): Command {
  const command = addAnalysisOptions(new Command('themes').description('say what a corpus is about: themes, who speaks to them, whom and what it names'))
  return addSummaryOptions(command).action(
    act(async (session, sources: readonly string[], flags: AnalysisFlags & SummaryFlags) => {
      await writeSummary(session, await mapSources(session, sources, flags), flags)
    }),
  )
}

/** `nutgraf map`: the first half of `themes`, for engines that deal out documents over machines. */
export function mapCommand(act: Act): Command {
  return addAnalysisOptions(new Command('map').description('print what documents add to a corpus, as one line of JSON: for `nutgraf reduce`'))
    .option('--shard <k/n>', 'only the documents of the kth of n parts: all parts together are the corpus', readShard)
    .action(
      act(async (session, sources: readonly string[], flags: AnalysisFlags & {readonly shard?: Shard}) => {
        const partial = await mapSources(session, sources, flags)
        await session.terminal.write(`${JSON.stringify(partial)}\n`)
      }),
    )
}

/** `nutgraf reduce`: the second half. */
export function reduceCommand(act: Act): Command {
  const command = new Command('reduce')
    .description('bring together what `nutgraf map` printed, in any order: the same summary as `nutgraf themes` of all documents')
    .argument('<file...>', "files of lines that `nutgraf map` printed, or '-' for standard input")
    .option('--partial', 'print one line of the same kind, to be reduced further')
    .option('-q, --quiet', 'say nothing but errors')
  return addSummaryOptions(command).action(
    act(async (session, files: readonly string[], flags: SummaryFlags & {readonly partial?: boolean}) => {
      const partial = await readPartials(session, files)
      if (flags.partial) await session.terminal.write(`${JSON.stringify(partial)}\n`)
      else await writeSummary(session, partial, flags)
    }),
  )
}

function addSummaryOptions(command: Command): Command {
  return command
    .option('--themes <number>', 'how many themes at most (default: as many as are found)', readCount)
    .option('--focus <words>', 'only what bears on a word, phrase, entity or speaker', readWords)
    .addOption(new Option('--format <format>', 'how it is written (default: text on a terminal, else json)').choices(['json', 'text']))
}

async function mapSources(session: Session, sources: readonly string[], {shard, ...flags}: AnalysisFlags & {readonly shard?: Shard}): Promise<CorpusPartial> {
  if (!shard) return gatherPartials(partialsOf(session.analyze(sources, flags, {partial: true})))
  const onReject = (rejection: Rejection): void => {
    if (isIn(shard, rejection.id)) session.reject(rejection)
  }
  const {reader, end} = session.read(sources, onReject)
  try {
    return await gatherPartials(partialsOf(session.analyze(shardOf(reader, shard), flags, {partial: true, onReject}, reader)))
  } finally {
    end()
  }
}

/** One of several parts of a corpus, each of which reads the whole and takes what is its own: whatever the corpus is stored as, ids stay what they are. */
interface Shard {
  /** Which part, from 0. */
  readonly index: number
  /** How many parts there are. */
  readonly of: number
}

async function* shardOf(inputs: AsyncIterable<DocumentInput>, shard: Shard): AsyncGenerator<DocumentInput> {
  for await (const input of inputs) if (isIn(shard, input.id)) yield input
}

/** Documents of one id are in one part, so that the second is left out as it is in one pass; what has no id is the first part's. */
function isIn({index, of}: Shard, id: string | undefined): boolean {
  return (id === undefined ? 0 : createHash('sha256').update(id).digest().readUInt32BE() % of) === index
}

function readShard(value: string): Shard {
  const [, k, n] = /^([1-9]\d{0,6})\/([1-9]\d{0,6})$/.exec(value) ?? []
  if (k === undefined || n === undefined || Number(k) > Number(n)) throw new InvalidArgumentError('Expected K/N, such as 3/16.')
  return {index: Number(k) - 1, of: Number(n)}
}

/** The partials of analyses that were made with them. */
async function* partialsOf(analyses: AsyncIterable<AnalyzedDocument>): AsyncGenerator<CorpusPartial> {
  for await (const {partial} of analyses) yield partial!
}

async function readPartials(session: Session, files: readonly string[]): Promise<CorpusPartial> {
  const {signal, terminal} = session
  const gathering = new Gathering()
  for (const file of files) {
    let number = 0
    let partials = 0
    try {
      for await (const {line} of linesOf(addAbortSignal(signal, file === '-' ? terminal.streams.stdin : createReadStream(file)))) {
        number++
        if (line.trim() === '') continue
        gathering.add(JSON.parse(line) as CorpusPartial)
        partials++
      }
    } catch (error) {
      signal.throwIfAborted()
      const place = number > 0 ? `${file}, line ${number}` : file
      throw new CommandError(`Expected lines that nutgraf map printed; ${printable(place)}: ${printable((error as Error).message)}`)
    }
    // What a killed map leaves behind must not pass for a part without documents.
    if (partials === 0) throw new CommandError(`Expected lines that nutgraf map printed; ${printable(file)} holds none`)
  }
  return gathering.partial()
}

/** The summary's bytes are the same wherever and however its documents were dealt out. */
async function writeSummary({terminal}: Session, partial: CorpusPartial, {themes, focus, format}: SummaryFlags): Promise<void> {
  const options: ThemeOptions = {...(themes !== undefined && {themes}), ...(focus !== undefined && {focus})}
  const summary: CorpusSummary = finish(partial, options)
  const isText = format === undefined ? terminal.streams.stdout.isTTY === true : format === 'text'
  await terminal.write(isText ? describeSummary(summary) : `${JSON.stringify(summary)}\n`)
}
