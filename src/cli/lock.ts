import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {CommandError} from './exit.ts'

/** A file that says which process works in a folder, so that no two do. That of a process that is gone says nothing. */
export class Lock {
  readonly #file: string
  #isTaken = false

  constructor(file: string) {
    this.#file = file
  }

  /**
   * Takes the lock.
   *
   * @throws CommandError if another process has it.
   */
  take(): void {
    if (this.#isTaken) return
    const owner = ownerOf(this.#file)
    if (owner !== undefined && owner !== process.pid && isAlive(owner)) {
      throw new CommandError(`Process ${owner} works there already (${this.#file}): wait for it, or choose another folder with --out`)
    }
    rmSync(this.#file, {force: true})
    try {
      writeFileSync(this.#file, `${process.pid}\n`, {flag: 'wx'})
    } catch (error) {
      throw new CommandError(`Taking ${this.#file} failed: ${(error as Error).message}`)
    }
    this.#isTaken = true
  }

  /** Gives it back. */
  release(): void {
    if (this.#isTaken) rmSync(this.#file, {force: true})
    this.#isTaken = false
  }
}

function ownerOf(file: string): number | undefined {
  try {
    const owner = Number(readFileSync(file, 'utf8'))
    return Number.isInteger(owner) && owner > 0 ? owner : undefined
  } catch {
    return undefined
  }
}

function isAlive(owner: number): boolean {
  try {
    return process.kill(owner, 0)
  } catch (error) {
    // It is there, but another user's.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
