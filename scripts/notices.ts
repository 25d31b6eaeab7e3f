/**
 * Writes THIRD-PARTY-NOTICES.md: the licences of what the package holds of others: `npx tsx scripts/notices.ts`.
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

const names = new Set((await inputsOf()).map((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1]).filter((name) => name !== undefined))

const sections = [...names].sort().map((name) => {
  const folder = join(root, 'node_modules', name)
  const {version} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {version: string}
  const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file))
  if (!licence) throw new Error(`Expected a licence file in ${name}, found none`)
  return `## ${name} ${version}\n\n\`\`\`text\n${readFileSync(join(folder, licence), 'utf8').trim()}\n\`\`\``
})

const lists = readFileSync(join(root, 'src/language/lexicons/LICENCES.md'), 'utf8').replace(/^# .*\n/, '')
const text = `# Third-party notices

Written by \`npx tsx scripts/notices.ts\`. The CommonJS build of nutgraf holds the packages below; all builds hold the word lists.

## Word lists
${lists.trimEnd()}

${sections.join('\n\n')}
`
writeFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), text)
