import type {Readable, Writable} from 'node:stream'
import picocolors from 'picocolors'
import {CommandError, EXIT} from './exit.ts'

/** What a command reads and writes: the process' own streams, or a test's. */
export interface Streams {
  /** Standard input. */
  readonly stdin: Readable
  /** Results. */
  readonly stdout: Writable & {readonly isTTY?: boolean}
  /** What is said to people: progress, warnings, errors. */
  readonly stderr: Writable & {readonly isTTY?: boolean}
  /** Whether colours may be used on a terminal. Default: as the environment says (`NO_COLOR`, `FORCE_COLOR`). */
  readonly color?: boolean
}

/** Writes results and speaks to people. */
export class Terminal {
  readonly streams: Streams
  /** Colours for what is said to people. */
  readonly colors: ReturnType<typeof picocolors.createColors>
  /** Whether only errors are said. */
  readonly isQuiet: boolean
  #broken: Error | undefined

  constructor(streams: Streams, isQuiet = false) {
    this.streams = streams
    this.isQuiet = isQuiet
    this.colors = picocolors.createColors(streams.color ?? (streams.stderr.isTTY === true && picocolors.isColorSupported))
    // Writing answers with its own error; without a listener the event alone would end the process.
    streams.stdout.on('error', (error: Error) => {
      this.#broken = error
    })
    streams.stderr.on('error', () => {})
  }

  /**
   * Writes a part of the results, and waits while the reader is slower. A pipe gets them as they are; on a terminal nothing of a document
   * drives it (lines of JSON stay JSON).
   *
   * @throws CommandError if the output cannot be written any more.
   */
  async write(text: string): Promise<void> {
    if (this.#broken) throw outputError(this.#broken)
    const shown = this.streams.stdout.isTTY === true ? printableLines(text) : text
    await new Promise<void>((resolve, reject) => {
      this.streams.stdout.write(shown, (error) => (error ? reject(outputError(error)) : resolve()))
    })
  }

  /** Says something that is worth knowing. */
  say(message: string): void {
    if (!this.isQuiet) this.streams.stderr.write(`${message}\n`)
  }

  /** Says something that went wrong. */
  warn(message: string): void {
    this.streams.stderr.write(`${message}\n`)
  }
}

/** Why results could not be written. */
export function outputError(error: NodeJS.ErrnoException): CommandError {
  // `| head` is done with us: that is no fault, and nothing needs to be said.
  if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') return new CommandError('', EXIT.closedPipe)
  return new CommandError(`Writing the output failed: ${error.message}`)
}

/** What could drive a terminal, or turn the direction of what follows. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** What of a document is said to people: control characters, which could drive the terminal, are shown as what they are. */
export function printable(text: string): string {
  return text.replace(CONTROLS, escaped)
}

/** Text of several lines: as {@link printable}, but tabs and line ends stay. */
export function printableLines(text: string): string {
  return text.replace(CONTROLS, (character, at: number) => (character === '\n' || character === '\t' || (character === '\r' && text[at + 1] === '\n') ? character : escaped(character)))
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
