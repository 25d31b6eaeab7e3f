import {Command, CommanderError} from 'commander'
import {createAct} from './act.ts'
import {analyzeCommand} from './commands/analyze.ts'
import {parseCommand} from './commands/parse.ts'
import {entitiesCommand, quotesCommand} from './commands/rows.ts'
import {mapCommand, reduceCommand, themesCommand} from './commands/themes.ts'
import {CommandError, EXIT} from './exit.ts'
import {printableLines, Terminal, type Streams} from './terminal.ts'
import {VERSION} from './version.ts'

const EXAMPLES = `
Examples:
  nutgraf analyze articles/ --report report.html        tables in nutgraf-output/, a page to look at
  nutgraf analyze export.csv --field content=story      a table of articles, one column their text
  nutgraf analyze crawl.warc.gz --out crawl --resume    go on after an interruption
  nutgraf quotes articles/*.html --format csv > quotes.csv
  cat articles.ndjson | nutgraf analyze - --stream | jq -r '.quotes[].text'
  nutgraf map part-1/ > 1.json; nutgraf map part-2/ > 2.json; nutgraf reduce 1.json 2.json

Exit codes:
  0    all was read                 3    finished, but documents were left out (0 with --lenient)
  1    could not finish             130  interrupted; analyze goes on with --resume
  2    wrong usage                  141  whoever read the output went away
                                    143  ended by SIGTERM, as 130`

/** A command line: its arguments, without the program's name. */
export interface Invocation {
  /** What stands after `nutgraf`. */
  readonly args: readonly string[]
  /** What it reads and writes. */
  readonly streams: Streams
  /** Ends it; the reason is the signal's name, such as `SIGINT`. */
  readonly signal: AbortSignal
}

/**
 * Runs the command line.
 *
 * @returns The exit code: see {@link EXIT}.
 */
export async function runCommand({args, streams, signal}: Invocation): Promise<number> {
  let exitCode: number = EXIT.ok
  const act = createAct(streams, signal, (code) => {
    exitCode = code
  })
  const program = new Command('nutgraf')
    .description('Reads English news: who said what, about whom, and what it is all about. Offline.')
    .version(VERSION)
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('(nutgraf --help shows what there is)')
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      // A shell's pattern may have made an argument of any file's name.
      writeErr: (text) => streams.stderr.write(printableLines(text)),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .exitOverride()
  for (const create of [analyzeCommand, quotesCommand, entitiesCommand, themesCommand, parseCommand, mapCommand, reduceCommand]) {
    program.addCommand(create(act).copyInheritedSettings(program))
  }
  try {
    await program.parseAsync([...args], {from: 'user'})
    return exitCode
  } catch (error) {
    return tell(error, streams, signal)
  }
}

/** Says what ended a command, and gives the exit code. */
function tell(error: unknown, streams: Streams, signal: AbortSignal): number {
  // Help and version end so too; what was wrong with the usage was said.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
  const terminal = new Terminal(streams)
  const {red} = terminal.colors
  if (error instanceof CommandError) {
    if (error.message !== '') terminal.warn(`${red('nutgraf:')} ${printableLines(error.message)}`)
    return error.exitCode
  }
  if (signal.aborted) {
    terminal.warn(`${red('nutgraf:')} Interrupted`)
    return signal.reason === 'SIGTERM' ? EXIT.terminated : EXIT.interrupted
  }
  const {message, stack} = error as Error
  // What was given wrongly, what is missing and what the system refuses is said in a sentence; all else is our fault.
  const isTheirs = message.startsWith('Expected ') || typeof (error as NodeJS.ErrnoException).code === 'string'
  terminal.warn(`${red('nutgraf:')} ${printableLines(isTheirs ? message : `This should not happen; please report it.\n${stack ?? message}`)}`)
  return EXIT.failed
}
