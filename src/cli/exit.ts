/**
 * What the command's exit code says.
 */
export const EXIT = {
  /** All was read. */
  ok: 0,
  /** It could not finish: the message says why. */
  failed: 1,
  /** The command was not understood. */
  usage: 2,
  /** It finished, but documents were left out; `--lenient` makes this 0. */
  rejected: 3,
  /** Interrupted by SIGINT: 128 and the signal's number, as shells say it. */
  interrupted: 130,
  /** Whoever read the output went away: 128 and the number of SIGPIPE. */
  closedPipe: 141,
  /** Ended by SIGTERM. */
  terminated: 143,
} as const

/** An error that is told to the user as it is: it says what to do, and its place in the code is of no use. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
  /** The exit code. */
  readonly exitCode: number

  /**
   * @param message What went wrong, and what to do.
   * @param exitCode The exit code; by default that of what could not finish.
   */
  constructor(message: string, exitCode: number = EXIT.failed) {
    super(message)
    this.exitCode = exitCode
  }
}
