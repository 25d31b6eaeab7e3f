import {readFileSync} from 'node:fs'

/** The package's description: built, the command stands in a folder below it; in the sources two. */
const PACKAGE = new URL(import.meta.url.endsWith('.ts') ? '../../package.json' : '../package.json', import.meta.url)

/** The package's version. */
export const VERSION = (JSON.parse(readFileSync(PACKAGE, 'utf8')) as {readonly version: string}).version
