/**
 * Bundles the script and the style of the report's page, `src/report/client`, into `src/report/client.generated.ts`, with their hashes
 * for the page's Content-Security-Policy. `npx tsx scripts/report-client.ts`
 */
import {createHash} from 'node:crypto'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {build} from 'tsup'

const root = join(import.meta.dirname, '..')

/** The text of the generated module. */
export async function clientModule(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-client-'))
  try {
    const entry = {script: join(root, 'src/report/client/main.js'), style: join(root, 'src/report/client/style.css')}
    await build({entry, outDir: folder, format: 'iife', outExtension: () => ({js: '.js'}), target: 'es2020', platform: 'browser', minify: true, config: false, silent: true, clean: false, treeshake: false})
    const script = readFileSync(join(folder, 'script.js'), 'utf8').trim()
    const style = readFileSync(join(folder, 'style.css'), 'utf8').trim()
    // Neither can end its element, nor begin what a parser reads otherwise.
    if (/<[/!]/.test(script + style) || /[\r\0]/.test(script + style)) throw new Error('The page’s script or style holds what ends its element')
    return `// Made by: npx tsx scripts/report-client.ts

/** The page's script, from \`client/main.js\`. */
export const SCRIPT = ${JSON.stringify(script)}
/** Its hash, as a Content-Security-Policy names it. */
export const SCRIPT_HASH = ${JSON.stringify(hashOf(script))}
/** The page's style, from \`client/style.css\`. */
export const STYLE = ${JSON.stringify(style)}
/** Its hash, as a Content-Security-Policy names it. */
export const STYLE_HASH = ${JSON.stringify(hashOf(style))}
`
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

if (process.argv[1] === import.meta.filename) writeFileSync(join(root, 'src/report/client.generated.ts'), await clientModule())
