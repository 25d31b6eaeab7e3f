import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** An engine from the npm registry: a package that is one program. */
interface Packaged {
  /** What it is called here. */
  readonly name: string
  readonly package: string
  readonly version: string
  /** The program's place in the package. */
  readonly program: string
  /** What comes before the script. */
  readonly args?: readonly string[]
}

const platform = process.platform === 'win32' ? 'win' : process.platform
const node = (version: string): Packaged => ({name: `Node ${version}`, package: `node-${platform}-${process.arch}`, version, program: process.platform === 'win32' ? 'bin/node.exe' : 'bin/node'})

/** The versions of Node that are supported, the oldest to the letter; and engines that promise to run what Node runs. */
export const ENGINES: readonly Packaged[] = [
  node('22'), node('24'), node('20.0.0'), node('26'),
  {name: 'Bun', package: `@oven/bun-${process.platform}-${process.arch}`, version: '1', program: 'bin/bun'},
  {name: 'Deno', package: `@deno/${process.platform}-${process.arch}${process.platform === 'linux' ? '-glibc' : ''}`, version: '2', program: 'deno', args: ['run', '-A', '--quiet']},
]

/** An engine that is ready to run. */
export interface Engine {
  readonly program: string
  readonly args: readonly string[]
}

/**
 * Installs an engine into a folder of its own under the system's temporary one, where later runs find it.
 *
 * @returns Nothing where the registry does not answer or has none for this machine.
 */
export function fetchEngine(packaged: Packaged): Engine | undefined {
  const folder = join(tmpdir(), 'nutgraf-engines', `${packaged.package.replace(/\W+/g, '-')}-${packaged.version}`)
  const program = join(folder, 'node_modules', packaged.package, packaged.program)
  if (!existsSync(program)) {
    mkdirSync(folder, {recursive: true})
    try {
      execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder, `${packaged.package}@${packaged.version}`], {stdio: 'ignore', timeout: 120_000, shell: process.platform === 'win32'})
    } catch {
      return undefined
    }
  }
  return existsSync(program) ? {program, args: packaged.args ?? []} : undefined
}
