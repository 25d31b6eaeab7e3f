import {readFileSync, readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'
import {expect} from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** A code example of the documentation, with where it stands. */
export interface Example {
  readonly place: string
  readonly code: string
}

/** All files below `folder` whose names end in `ending`. */
function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith(ending) && statSync(join(root, folder, file)).isFile())
    .sort()
    .map((file) => join(folder, file))
}

/** The examples of the doc comments (`@example`) and of the guides: those that state a result with `// =>`. */
export function findExamples(): Example[] {
  const guides = readdirSync(join(root, 'docs')).filter((file) => file.endsWith('.md')).map((file) => join('docs', file))
  const examples: Example[] = []
  for (const file of [...filesBelow('src', '.ts'), 'README.md', ...guides]) {
    const text = readFileSync(join(root, file), 'utf8')
    for (const block of text.matchAll(/^( \* )?```ts\n([\s\S]*?)^(?: \* )?```$/gm)) {
      const code = block[1] ? block[2]!.replace(/^ \* ?/gm, '') : block[2]!
      if (code.includes('// =>')) examples.push({place: `${file}:${text.slice(0, block.index).split('\n').length}`, code})
    }
  }
  return examples
}

const modules = new Map<string, () => Promise<Record<string, unknown>>>([
  ['node:stream', () => import('node:stream')],
  ['nutgraf', () => import('../../src/index.ts')],
  ['nutgraf/html', () => import('../../src/html/index.ts')],
  ['nutgraf/markdown', () => import('../../src/markdown/index.ts')],
  ['nutgraf/node', () => import('../../src/node/index.ts')],
  ['nutgraf/report', () => import('../../src/report/index.ts')],
  ['nutgraf/retext', () => import('../../src/retext/index.ts')],
  ['unified', () => import('unified')],
  ['vfile', () => import('vfile')],
  ['retext-english', () => import('retext-english')],
])

/** Runs an example: each line `expression // => value` must give that value. */
export async function runExample({code}: Example): Promise<void> {
  const names: string[] = []
  const values: unknown[] = []
  const body: string[] = []
  for (const line of code.split('\n')) {
    const found = /^import (?:(\w+))?(?:, )?(?:\{([^}]*)\})? from '([^']+)'$/.exec(line)
    if (!found) {
      body.push(line.replace(/^(.*?) \/\/ => (.*)$/, '__check($1, $2)'))
      continue
    }
    const load = modules.get(found[3]!)
    if (!load) throw new Error(`Expected a module that examples may import, got ${found[3]!}`)
    const loaded = await load()
    const bound = found[1] ? [[found[1], 'default']] : []
    for (const name of found[2]?.split(',') ?? []) if (!name.trim().startsWith('type ')) bound.push([name.trim(), name.trim()])
    for (const [local, exported] of bound) {
      names.push(local!)
      values.push(loaded[exported!])
    }
  }
  const script = ts.transpileModule(body.join('\n'), {compilerOptions: {target: ts.ScriptTarget.ES2022}}).outputText
  // The examples are this repository's own text.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  await new Function(...names, '__check', `return (async () => {${script}\n})()`)(...values, (actual: unknown, wanted: unknown) => expect(actual).toEqual(wanted))
}
