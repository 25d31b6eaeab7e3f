import {spawn, type ChildProcess} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {PassThrough, type Readable, Writable} from 'node:stream'
import {fileURLToPath} from 'node:url'
import {onTestFinished} from 'vitest'
import {runCommand} from '../../src/cli/program.ts'

/** What a command did. */
export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** What a command is run with. */
export interface RunOptions {
  readonly stdin?: string | Readable
  readonly signal?: AbortSignal
  /** Whether standard output and standard error are terminals. */
  readonly isTTY?: boolean
  /** Is told of each piece of standard output. */
  readonly onOutput?: (text: string) => void
}

/** Runs the command line in this process. */
export async function run(args: readonly string[], {stdin = '', signal = new AbortController().signal, isTTY = false, onOutput}: RunOptions = {}): Promise<Ran> {
  const written = {stdout: '', stderr: ''}
  const sink = (name: 'stdout' | 'stderr'): Writable & {isTTY: boolean} =>
    Object.assign(new Writable({
      write(chunk: Buffer, _encoding, done) {
        written[name] += chunk.toString()
        if (name === 'stdout') onOutput?.(chunk.toString())
        done()
      },
    }), {isTTY})
  const input = typeof stdin === 'string' ? new PassThrough().end(stdin) : stdin
  const code = await runCommand({args, streams: {stdin: input, stdout: sink('stdout'), stderr: sink('stderr'), color: false}, signal})
  return {code, ...written}
}

/** A command in a process of its own. */
export interface Started {
  readonly process: ChildProcess
  readonly ended: Promise<Ran & {readonly signal: NodeJS.Signals | null}>
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/** How the command line is started from its sources, as words of a shell's command. */
export const COMMAND = [process.execPath, '--import', 'tsx', join(root, 'src/cli/main.ts')] as const

/** Starts the command line in a process of its own. */
export function start(args: readonly string[], options: {readonly stdin?: string; readonly shell?: string} = {}): Started {
  const [program, ...words] = options.shell === undefined ? [...COMMAND, ...args] : ['bash', '-c', options.shell, 'bash', ...COMMAND, ...args]
  const child = spawn(program, words, {cwd: root, stdio: 'pipe', env: {...process.env, NO_COLOR: '1'}})
  const written = {stdout: '', stderr: ''}
  child.stdout.on('data', (chunk: Buffer) => (written.stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (written.stderr += chunk.toString()))
  child.stdin.on('error', () => {})
  child.stdin.end(options.stdin ?? '')
  return {process: child, ended: new Promise((resolve) => child.on('close', (code, signal) => resolve({code, signal, ...written})))}
}

/** A new folder, gone when the test ends. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'nutgraf-cli-'))
  onTestFinished(() => rmSync(path, {recursive: true, force: true}))
  return path
}

const NAMES = ['Ann Reed', 'Tom Hale', 'Mira Osei', 'Leo Brandt']

/** An invented article. */
export function articleOf(at: number): string {
  const name = NAMES[at % NAMES.length]!
  return `Bridge ${at} to stay shut\nBy Ann Oduya\n${1 + (at % 28)} March 2021\n\n“We found rust in ${at} beams,” said ${name}, the engineer. ${name} said the bridge over the Quill was old.\n\nThe bridge will be mended by the Quill Trust.`
}

/** Records of invented articles, a line each. */
export function records(count: number): string {
  return Array.from({length: count}, (_, at) => `${JSON.stringify({id: `d${at}`, text: articleOf(at)})}\n`).join('')
}
