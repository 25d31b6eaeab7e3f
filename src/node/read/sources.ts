import {stat} from 'node:fs/promises'
import {dirname, relative, resolve, sep} from 'node:path'
import {isDynamicPattern} from 'tinyglobby'
import type {ReadOptions} from '../types.ts'
import {describeError} from './files.ts'
import {listFolder} from './folder.ts'
import {kindOfName} from './kinds.ts'
import {findSidecars} from './sidecars.ts'

/** A file that is to be read, or standard input. */
export interface SourceFile {
  /** Its absolute path; absent of standard input. */
  readonly path?: string
  /** What ids are made of: its path relative to the folder given, with slashes. */
  readonly id: string
  /** Its path as the caller would write it, for messages. */
  readonly origin: string
  /** Whether it is a pipe or a device, which can be read once and in one direction. */
  readonly isPipe?: boolean
}

/** What could not be looked into. */
export interface UnreadableSource {
  /** Its path as the caller would write it. */
  readonly origin: string
  /** Why, for people. */
  readonly message: string
}

/** All that is to be read. */
export interface Sources {
  /** The files, each once. */
  readonly files: readonly SourceFile[]
  /** Paths of those that have a sidecar's name and are none. */
  readonly noSidecars: ReadonlySet<string>
  /** Folders and other things that could not be looked into. */
  readonly unreadable: readonly UnreadableSource[]
  /** Bytes of all files, unless something has no size or there are very many. */
  readonly totalBytes?: number
}

interface Found {
  /** The absolute path; absent of standard input. */
  readonly path?: string
  readonly origin: string
  readonly isPipe?: boolean
  readonly size?: number
}

/** What one source stands for. */
interface Expanded {
  /** The folder that ids are relative to. */
  readonly base?: string
  /** The path of the file that the source itself is. */
  readonly named?: string
  readonly found: readonly Found[]
  readonly unreadable: readonly UnreadableSource[]
}

/** Sizes of more files are not asked for: it would take long before the first is read. */
const MOST_SIZED = 100_000

/** Files whose sizes are asked for at once. */
const AT_ONCE = 32

/**
 * Finds all files that sources stand for, each once, in the order of the sources, those of a folder by the code units of their paths.
 *
 * @throws RangeError if a source does not exist or holds nothing to read.
 */
export async function findSources(sources: readonly string[], options: ReadOptions): Promise<Sources> {
  const expanded: Expanded[] = []
  for (const source of sources) expanded.push(await expand(source, options))
  const base = commonFolder(expanded.flatMap((each) => each.base ?? []))
  const seen = new Set<string>()
  const files: (SourceFile & Found)[] = []
  for (const {found} of expanded) {
    for (const file of found) {
      if (file.path !== undefined && seen.has(file.path)) continue
      if (file.path !== undefined && sources.length > 1) seen.add(file.path)
      files.push({...file, id: file.path === undefined ? '-' : relative(base, file.path).split(sep).join('/')})
    }
  }
  const named = new Set(expanded.flatMap(({named}) => named ?? []))
  const {sidecars, others: noSidecars} = await findSidecars(files, named, options)
  const documents = sidecars.size === 0 ? files : files.filter(({path}) => path === undefined || !sidecars.has(path))
  const totalBytes = await sizeOf(documents, options.signal)
  return {files: documents, noSidecars, unreadable: expanded.flatMap(({unreadable}) => unreadable), ...(totalBytes !== undefined && {totalBytes})}
}

async function expand(source: string, options: ReadOptions): Promise<Expanded> {
  options.signal?.throwIfAborted()
  if (source === '-') return {found: [{origin: '-'}], unreadable: []}
  const path = resolve(source)
  try {
    const stats = await stat(path)
    if (stats.isDirectory()) return await expandFolder(source, path, options)
    const base = dirname(path)
    if (stats.isFile()) return {base, named: path, found: [{path, origin: source, size: stats.size}], unreadable: []}
    if (stats.isFIFO() || stats.isCharacterDevice()) return {base, found: [{path, origin: source, isPipe: true}], unreadable: []}
    return {base, found: [], unreadable: [{origin: source, message: 'It cannot be read: it is neither a file nor a folder nor a pipe'}]}
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    if (isDynamicPattern(source)) return expandPattern(source, options)
    if (code === 'EACCES' || code === 'EPERM') return {base: dirname(path), found: [], unreadable: [{origin: source, message: `It cannot be read: ${describeError(error)}`}]}
    throw new RangeError(`Expected source to name a file, a folder or a pattern of files, got ${JSON.stringify(source)}, which does not exist`)
  }
}

async function expandFolder(source: string, folder: string, {include, exclude = [], signal}: ReadOptions): Promise<Expanded> {
  const {files, unreadable} = await listFolder(folder, {include: include ?? ['**/*'], exclude}, signal)
  // Whoever says what to read of a folder means it, whatever its ending.
  const wanted = include ? files : files.filter((file) => kindOfName(file).kind !== undefined)
  if (wanted.length === 0 && unreadable.length === 0) throw new RangeError(`Expected the folder ${JSON.stringify(source)} to hold files to read, got none`)
  return toExpanded(source, folder, wanted, unreadable)
}

async function expandPattern(source: string, {exclude = [], signal}: ReadOptions): Promise<Expanded> {
  const parts = source.split('/')
  let fixed = 0
  while (fixed < parts.length - 1 && !isDynamicPattern(parts[fixed]!)) fixed++
  const start = parts.slice(0, fixed).join('/').replace(/\\(?=[^\w/])/g, '')
  const shown = fixed > 0 && start === '' ? '/' : start
  const folder = resolve(shown === '' ? '.' : shown)
  const {files, unreadable} = await listFolder(folder, {include: [parts.slice(fixed).join('/')], exclude}, signal)
  if (files.length === 0 && unreadable.length === 0) throw new RangeError(`Expected files that match ${JSON.stringify(source)}, got none`)
  return toExpanded(shown, folder, files, unreadable)
}

function toExpanded(shown: string, folder: string, files: readonly string[], unreadable: readonly {readonly path: string; readonly message: string}[]): Expanded {
  const start = shown === '' || shown === '.' ? '' : `${shown.replace(/[/\\]$/, '')}/`
  return {
    base: folder,
    found: files.map((file) => ({path: resolve(folder, file), origin: start + file})),
    unreadable: unreadable.map(({path, message}) => ({origin: start + relative(folder, path).split(sep).join('/'), message})),
  }
}

/** The folder that holds all others, or is one of them. */
function commonFolder(folders: readonly string[]): string {
  let common = folders[0]?.split(sep) ?? []
  for (const folder of folders) {
    const parts = folder.split(sep)
    let shared = 0
    while (shared < common.length && common[shared] === parts[shared]) shared++
    common = common.slice(0, shared)
  }
  return common.join(sep) || sep
}

async function sizeOf(files: readonly Found[], signal: AbortSignal | undefined): Promise<number | undefined> {
  if (files.length > MOST_SIZED || files.some(({path, isPipe}) => path === undefined || isPipe)) return undefined
  let total = 0
  for (let at = 0; at < files.length; at += AT_ONCE) {
    signal?.throwIfAborted()
    const sizes = await Promise.all(files.slice(at, at + AT_ONCE).map(sizeOfFile))
    for (const size of sizes) total += size
  }
  return total
}

async function sizeOfFile({path, size}: Found): Promise<number> {
  return size ?? stat(path!).then((stats) => stats.size, () => 0)
}
