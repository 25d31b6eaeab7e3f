/**
 * Writes THIRD-PARTY-NOTICES.md: the licences of what the package holds of others. Run after a build: `npx tsx scripts/notices.ts`.
 * The CommonJS build inlines the packages that its source maps name; the word lists have their own page.
 */
import {readFileSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

const root = join(import.meta.dirname, '..')
const sources = ['index', 'html/index', 'markdown/index'].flatMap((entry) =>
  (JSON.parse(readFileSync(join(root, `dist/${entry}.cjs.map`), 'utf8')) as {sources: string[]}).sources)
const names = new Set(sources.map((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1]).filter((name) => name !== undefined))

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
