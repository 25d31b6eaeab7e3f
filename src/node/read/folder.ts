import {readdir, stat, type Dirent} from 'node:fs'
import {join} from 'node:path'
import {glob} from 'tinyglobby'
import {describeError} from './files.ts'

/** Which files of a folder are wanted. */
export interface Wanted {
  /** Patterns of those that are. */
  readonly include: readonly string[]
  /** Patterns of those that are not, whatever the others say. */
  readonly exclude: readonly string[]
}

/** What a folder holds. */
export interface FolderListing {
  /** Paths of the files relative to it, with slashes, in the order of their code units. */
  readonly files: readonly string[]
  /** Folders in it that could not be read, and why. */
  readonly unreadable: readonly {readonly path: string; readonly message: string}[]
}

type Listed = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void

/**
 * Lists the files of a folder and all below it that patterns match. Hidden ones are left out. Links to files count as files; links to
 * folders are not followed, as they may lead in circles, nor are links to pipes and devices, which may never end.
 */
export async function listFolder(folder: string, {include, exclude}: Wanted, signal?: AbortSignal): Promise<FolderListing> {
  const unreadable: {path: string; message: string}[] = []
  // The walk leaves out what it cannot read, and links, without a word.
  const list = (path: string, _options: unknown, done: Listed): void => {
    readdir(path, {withFileTypes: true}, (error, entries) => {
      if (!error) return resolveLinks(path, entries, done)
      unreadable.push({path, message: `It cannot be read: ${describeError(error)}`})
      done(null, [])
    })
  }
  const files = await glob(include, {
    cwd: folder,
    ignore: exclude,
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: {readdir: list as never},
    ...(signal && {signal}),
  })
  signal?.throwIfAborted()
  return {files: files.sort(), unreadable}
}

/** Makes links to files look like files, and those that lead nowhere: that is told when they are read. */
function resolveLinks(folder: string, entries: Dirent[], done: Listed): void {
  const links = entries.filter((entry) => entry.isSymbolicLink())
  let left = links.length
  if (left === 0) return done(null, entries)
  const resolved = new Map<Dirent, Dirent>()
  for (const link of links) {
    stat(join(folder, link.name), (error, target) => {
      if (error || target.isFile()) resolved.set(link, fileNamed(link))
      if (--left === 0) done(null, entries.map((entry) => resolved.get(entry) ?? entry))
    })
  }
}

function fileNamed(link: Dirent): Dirent {
  return Object.create(link, {isFile: {value: () => true}, isSymbolicLink: {value: () => false}}) as Dirent
}
