import {closeSync, createReadStream, existsSync, mkdirSync, openSync, ftruncateSync, fsyncSync, rmSync, writeSync} from 'node:fs'
import {join} from 'node:path'
import type {CorpusPartial} from '../corpus/index.ts'
import {IdSet} from '../node/analyze/index.ts'
import type {AnalyzedDocument, Rejection} from '../node/index.ts'
import {CommandError} from './exit.ts'
import {linesOf} from './lines.ts'
import {Lock} from './lock.ts'

/** The folder in the output folder that holds what is not finished. */
const WORK_FOLDER = '.nutgraf'

/** The form of journals that this version writes. */
const JOURNAL_VERSION = 1

/** A line of a journal, but for the first. */
type Entry =
  | {readonly document: AnalyzedDocument; readonly partial: CorpusPartial}
  | {readonly rejected: Rejection; /** Whether it was read, so that no other document may have its id. */ readonly admitted?: boolean}

/** What is in a journal already. It holds hashes alone, however large the corpus. */
export class Done {
  readonly #ids = new IdSet()
  readonly #places = new IdSet()

  /** Takes up an entry. */
  add(entry: Entry): void {
    const place = 'document' in entry ? entry.document : entry.rejected
    if (place.id !== undefined && ('document' in entry || entry.admitted)) this.#ids.add(place.id)
    this.#places.add(keyOf(place))
  }

  /** Whether a document was analysed or rejected. One of the same id from elsewhere was not. */
  has(place: Pick<Rejection, 'id' | 'origin'>): boolean {
    return this.#places.has(keyOf(place))
  }

  /** Whether a document of this id was read. */
  hasId(id: string): boolean {
    return this.#ids.has(id)
  }
}

function keyOf({id, origin}: Pick<Rejection, 'id' | 'origin'>): string {
  return JSON.stringify([origin, id])
}

/**
 * What an analysis has done so far, a line a document, in a file of the output folder. Each line is handed to the system before the
 * next document, so that a process that is killed loses nothing that it had finished; half a line at the end is cut off. Tables and
 * report are made from it when all is done, and it is removed last.
 */
export class Journal {
  readonly #file: string
  readonly #folder: string
  #descriptor: number | undefined
  readonly #lock: Lock
  /** Where the next line begins. */
  #end = 0
  #entries = 0
  #analyzed = 0

  constructor(output: string) {
    this.#folder = join(output, WORK_FOLDER)
    this.#file = join(this.#folder, 'journal.ndjson')
    this.#lock = new Lock(join(this.#folder, 'lock'))
  }

  /** Whether there is one of an analysis that was not finished. */
  get exists(): boolean {
    return existsSync(this.#file)
  }

  /** How many documents are written down. */
  get analyzed(): number {
    return this.#analyzed
  }

  /** Begins a new journal, in place of one that may be there. */
  begin(settings: string): void {
    mkdirSync(this.#folder, {recursive: true})
    this.#lock.take()
    this.#descriptor = openSync(this.#file, 'w')
    this.#end = 0
    this.#write(JSON.stringify({version: JOURNAL_VERSION, settings}))
  }

  /**
   * Goes on with a journal that is there.
   *
   * @param onEntry Is told of each that is there, in order.
   * @throws CommandError if it was made with other settings, which would mix two analyses in one table, or if another process writes it.
   */
  async resume(settings: string, signal: AbortSignal, onEntry: (entry: Entry) => void): Promise<Done> {
    this.#lock.take()
    const done = new Done()
    let isFirst = true
    let end = 0
    for await (const {line, after, isComplete} of linesOf(createReadStream(this.#file, {signal}))) {
      if (!isComplete) break
      if (isFirst) {
        const head = parsed(line) as {readonly version?: unknown; readonly settings?: unknown} | undefined
        if (head?.version !== JOURNAL_VERSION || head.settings !== settings) {
          throw new CommandError(`The unfinished analysis in ${this.#folder} was made with other options or by another version: run it with the same, or begin anew with --restart`)
        }
      } else {
        const entry = parsed(line) as Entry | undefined
        // Only the last line can be broken: what follows one that is was not written by us.
        if (!entry) break
        done.add(entry)
        this.#count(entry)
        onEntry(entry)
      }
      isFirst = false
      end = after
    }
    if (isFirst) {
      this.begin(settings)
    } else {
      this.#descriptor = openSync(this.#file, 'r+')
      ftruncateSync(this.#descriptor, end)
      this.#end = end
    }
    return done
  }

  /** Writes down a document that is done, and what of it counts for the corpus. */
  add(document: AnalyzedDocument, partial: CorpusPartial): void {
    this.#append({document, partial})
  }

  /** Writes down what was left out, and whether it was read before it was. */
  reject(rejected: Rejection, admitted: boolean): void {
    this.#append({rejected, ...(admitted && {admitted})})
  }

  /** Makes sure that all is on the disk. */
  flush(): void {
    if (this.#descriptor !== undefined) fsyncSync(this.#descriptor)
  }

  /** The documents without what they add to the corpus, in the order in which they were written. */
  async *documents(signal: AbortSignal): AsyncGenerator<AnalyzedDocument> {
    let isFirst = true
    for await (const {line} of linesOf(createReadStream(this.#file, {signal}))) {
      const entry = isFirst ? undefined : (parsed(line) as Entry | undefined)
      isFirst = false
      if (entry && 'document' in entry) yield entry.document
    }
  }

  /** Closes the file. */
  close(): void {
    // One that holds nothing would only stand in the way of the next.
    if (this.#descriptor !== undefined && this.#entries === 0) this.remove()
    else this.#close()
  }

  /** Removes it: all is done. */
  remove(): void {
    this.#close()
    rmSync(this.#folder, {recursive: true, force: true})
  }

  #close(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor)
    this.#descriptor = undefined
    this.#lock.release()
  }

  #append(entry: Entry): void {
    this.#write(JSON.stringify(entry))
    this.#count(entry)
  }

  #count(entry: Entry): void {
    this.#entries++
    if ('document' in entry) this.#analyzed++
  }

  #write(line: string): void {
    const bytes = Buffer.from(`${line}\n`)
    let written = 0
    try {
      while (written < bytes.length) written += writeSync(this.#descriptor!, bytes, written, bytes.length - written, this.#end + written)
    } catch (error) {
      throw new CommandError(`Writing ${this.#file} failed: ${(error as Error).message}. What is done so far is kept: make room and go on with --resume`)
    }
    this.#end += bytes.length
  }
}

/** The value of a line; of half a line none. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
