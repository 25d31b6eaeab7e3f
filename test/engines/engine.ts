import {execFileSync, spawn, spawnSync, type ChildProcess} from 'node:child_process'
import {createHash} from 'node:crypto'
import {chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Engines run the built package, a process for each part: sources would be compiled anew in every one. */
export class Bench {
  /** Where all that a test needs lies; below the packages, so that the built one finds those that it needs. */
  readonly folder: string
  /** The command, as engines are told it. */
  readonly command: string
  readonly #begun: string

  constructor(name: string) {
    const cache = join(ROOT, 'node_modules', '.cache')
    mkdirSync(cache, {recursive: true})
    this.folder = mkdtempSync(join(cache, `nutgraf-${name}-`))
    const built = join(this.folder, 'package')
    execFileSync(join(ROOT, 'node_modules', '.bin', 'tsup'), ['--no-dts', '--silent', '--out-dir', join(built, 'dist')], {cwd: ROOT, stdio: 'inherit'})
    copyFileSync(join(ROOT, 'package.json'), join(built, 'package.json'))
    mkdirSync(join(this.folder, 'node_modules'))
    symlinkSync(built, join(this.folder, 'node_modules', 'nutgraf'))
    this.#begun = join(this.folder, 'begun')
    mkdirSync(this.#begun)
    this.command = join(this.folder, 'nutgraf')
    // A map says who it is, so that a test can kill it. `exec` leaves the process' number as it is.
    writeFileSync(this.command, `#!/bin/sh\n[ "$1" = map ] && : > '${this.#begun}/'$$\nexec '${process.execPath}' '${join(built, 'dist', 'cli.js')}' "$@"\n`)
    chmodSync(this.command, 0o755)
  }

  /** Writes a corpus of invented articles. */
  corpus(documents: number): string {
    const file = join(this.folder, 'articles.ndjson')
    writeFileSync(file, execFileSync(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts', 'synthetic-corpus.ts'), '--documents', String(documents)], {cwd: ROOT}))
    return file
  }

  /** Runs the command in one process: what it prints. */
  run(...args: string[]): Buffer {
    return execFileSync(this.command, args, {maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'inherit']})
  }

  /** The hash of the summary from a single process: engines must come to the same. */
  single(corpus: string): string {
    return hashOf(this.run('themes', corpus, '--quiet', '--format', 'json'))
  }

  /** Kills -9 the first map that begins, while it works: it has had some time, prints at its end, and its end has not come. */
  async killMap(): Promise<void> {
    rmSync(this.#begun, {recursive: true})
    mkdirSync(this.#begun)
    const [pid] = await until(() => readdirSync(this.#begun), 'a map to begin')
    await wait(300)
    process.kill(Number(pid), 'SIGKILL')
  }

  /** How many maps have begun since the last was killed, that one too. */
  maps(): number {
    return readdirSync(this.#begun).length
  }

  remove(): void {
    rmSync(this.folder, {recursive: true, force: true})
  }
}

/** Whether a command is here and says what it should. */
export function has(command: string, args: readonly string[], expected: string): boolean {
  const {stdout} = spawnSync(command, args, {encoding: 'utf8'})
  return typeof stdout === 'string' && stdout.includes(expected)
}

export function hashOf(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Starts a program; what it prints goes to a file, and its complaints beside it. */
export function start(command: string, args: readonly string[], log: string, options: {readonly cwd: string; readonly env?: Record<string, string>}): ChildProcess & {readonly pid: number} {
  // The shell gives its place to the program: a kill meets the program itself.
  const child = spawn('/bin/sh', ['-c', 'exec "$@" > "$LOG" 2> "$LOG.err"', 'sh', command, ...args], {cwd: options.cwd, env: {...process.env, ...options.env, LOG: log}, stdio: 'ignore'})
  return child as ChildProcess & {readonly pid: number}
}

/** How a program ended. */
export async function end(child: ChildProcess): Promise<number | NodeJS.Signals> {
  await until(() => (child.exitCode ?? child.signalCode) !== null, 'a program to end', 170)
  return child.exitCode ?? child.signalCode!
}

/** What a program has printed so far. */
export function logOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** Waits until something holds. */
export async function until<Value>(look: () => Value, what: string, seconds = 60): Promise<Value> {
  for (let tries = 0; tries < seconds * 50; tries++) {
    const value = look()
    if (Array.isArray(value) ? value.length > 0 : value) return value
    await wait(20)
  }
  throw new Error(`Waited ${seconds} s for ${what}`)
}
