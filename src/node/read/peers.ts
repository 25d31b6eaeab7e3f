import {createRequire} from 'node:module'
import {pathToFileURL} from 'node:url'

/**
 * Loads a package that only some formats need, when it is first needed.
 *
 * @throws Error that says what to install, if it is not there.
 */
export async function loadPeer<Module>(load: () => Module | Promise<Module>, name: string, format: string): Promise<Module> {
  try {
    return await load()
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw error
    throw new Error(`Expected the package ${name}, which reads ${format}: install it with \`npm install ${name}\``, {cause: error})
  }
}

/**
 * Where such a package is, for a thread that loads it.
 *
 * @throws Error that says what to install, if it is not there.
 */
export async function locatePeer(name: string, format: string): Promise<string> {
  return pathToFileURL(await loadPeer(() => createRequire(import.meta.url).resolve(name), name, format)).href
}
