/**
 * Writes THIRD-PARTY-NOTICES.md: the licences of what the package holds of others: `npm run notices`.
 * The CommonJS build inlines packages, and says which; the word lists have their own page.
 */
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {build} from 'tsup'
import configs from '../tsup.config.ts'

const root = join(import.meta.dirname, '..')

/** The files that the CommonJS build is made of. */
async function inputsOf(): Promise<string[]> {
  const config = (Array.isArray(configs) ? configs : []).find(({format}) => format === 'cjs')
  if (!config) throw new Error('Expected tsup.config.ts to have a build of CommonJS')
  const outDir = mkdtempSync(join(tmpdir(), 'nutgraf-notices-'))
  try {
    await build({...config, config: false, outDir, dts: false, metafile: true, silent: true})
    return Object.keys((JSON.parse(readFileSync(join(outDir, 'metafile-cjs.json'), 'utf8')) as {inputs: object}).inputs)
  } finally {
    rmSync(outDir, {recursive: true})
  }
}

/** A package that is installed with this one. */
export interface RuntimePackage {
  readonly name: string
  readonly version: string
  /** As its `package.json` states it. */
  readonly licence: string
}

/** What a lock file says of a package. */
interface Locked {
  readonly version: string
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** All packages that are installed where this one is, however far its dependencies go; what is optional for its users is not among them. */
export function runtimePackages(): RuntimePackage[] {
  const {packages} = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {packages: Record<string, Locked>}
  const found = new Map<string, RuntimePackage>()
  const places = new Set([''])
  for (const place of places) {
    const locked = packages[place]!
    if (place !== '') {
      const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
      found.set(`${name} ${locked.version}`, {name, version: locked.version, licence: locked.license ?? 'none stated'})
    }
    for (const name of Object.keys({...locked.dependencies, ...locked.optionalDependencies})) {
      const paths = foldersAbove(place).map((folder) => `${folder}node_modules/${name}`)
      const at = paths.find((path) => path in packages)
      if (at === undefined) throw new Error(`Expected ${name} of ${place} in package-lock.json, found none`)
      places.add(at)
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1))
}

/** The folder of a package, and those above it, as prefixes, from the inside out. */
function foldersAbove(place: string): string[] {
  const folders = ['']
  for (let at = place.indexOf('/node_modules/'); at >= 0; at = place.indexOf('/node_modules/', at + 1)) folders.push(`${place.slice(0, at)}/`)
  if (place !== '') folders.push(`${place}/`)
  return folders.reverse()
}

/** The text of THIRD-PARTY-NOTICES.md. */
export async function noticesText(): Promise<string> {
  const names = new Set((await inputsOf()).map((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1]).filter((name) => name !== undefined))
  const sections = [...names].sort().map((name) => {
    const folder = join(root, 'node_modules', name)
    const {version} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {version: string}
    const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file))
    if (!licence) throw new Error(`Expected a licence file in ${name}, found none`)
    return `## ${name} ${version}\n\n\`\`\`text\n${readFileSync(join(folder, licence), 'utf8').trim()}\n\`\`\``
  })
  const lists = readFileSync(join(root, 'src/language/lexicons/LICENCES.md'), 'utf8').replace(/^# .*\n/, '')
  const beside = new Map<string, Set<string>>()
  for (const {name, licence} of runtimePackages()) beside.set(licence, (beside.get(licence) ?? new Set()).add(name))
  const rows = [...beside].sort(([a], [b]) => (a < b ? -1 : 1)).map(([licence, packages]) => `| ${licence} | ${[...packages].join(', ')} |`)
  return `# Third-party notices

Written by \`npm run notices\`. The CommonJS build of nutgraf holds the packages below; all builds hold the word lists.

## Word lists
${lists.trimEnd()}

## Packages that are installed beside it

Each brings its own licence. What is optional (readers of CSV, zstd and Parquet) is not among them.

| licence | packages |
| --- | --- |
${rows.join('\n')}

${sections.join('\n\n')}
`
}

if (process.argv[1] === import.meta.filename) writeFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), await noticesText())
