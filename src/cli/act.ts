import {Session} from './session.ts'
import {Terminal, type Streams} from './terminal.ts'
import type {SourceFlags} from './options.ts'

/** Makes what a command does: it gets a session, the arguments that it names, and its options. */
export type Act = <Flags extends object>(
  run: (session: Session, sources: readonly string[], flags: Flags) => Promise<void>,
) => (sources: readonly string[], flags: Flags) => Promise<void>

/** Binds what commands do to streams and a signal; `onEnd` is told the exit code of one that finished. */
export function createAct(streams: Streams, signal: AbortSignal, onEnd: (exitCode: number) => void): Act {
  return (run) => async (sources, flags) => {
    const common: SourceFlags = flags
    const session = new Session(new Terminal(streams, common.quiet), signal, common)
    await run(session, sources, flags)
    onEnd(session.end())
  }
}
