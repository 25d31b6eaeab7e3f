import {Command} from 'commander'
import {parseInput, readCorpus, RECORD_VERSION} from '../../node/index.ts'
import type {Act} from '../act.ts'
import {addSourceOptions, type SourceFlags} from '../options.ts'

interface ParseFlags extends SourceFlags {
  readonly tree?: boolean
}

/** `nutgraf parse`: text, blocks and metadata of each document. */
export function parseCommand(act: Act): Command {
  return addSourceOptions(new Command('parse').description('print text, blocks and metadata of each document, a line of JSON each'))
    .option('--tree', 'with the syntax tree (nlcst)')
    .action(
      act(async (session, sources: readonly string[], flags: ParseFlags) => {
        for await (const input of readCorpus(sources, session.readOptions)) {
          const document = attempt(() => parseInput(input, flags.structure && {structure: flags.structure}))
          if (document instanceof Error) {
            session.reject({origin: input.origin, id: input.id, code: 'broken-record', message: document.message})
            continue
          }
          const {id, tree, diagnostics, ...rest} = document
          const all = [...(input.diagnostics ?? []), ...diagnostics]
          await session.terminal.write(`${JSON.stringify({version: RECORD_VERSION, id, origin: input.origin, ...rest, diagnostics: all, ...(flags.tree && {tree})})}\n`)
        }
      }),
    )
}

/** No text makes parsing throw, but what a record says of it may be none of its kind. */
function attempt<Result>(run: () => Result): Result | TypeError | RangeError {
  try {
    return run()
  } catch (error) {
    if ((error instanceof TypeError || error instanceof RangeError) && error.message.startsWith('Expected ')) return error
    throw error
  }
}
