/**
 * Who said what, about whom, and what it is all about, as a journalist would read it.
 *
 *     npx tsx examples/analyze.ts [FILE...]
 *
 * `nutgraf` is this repository's source here (by `paths` in tsconfig.json); in your project it is the package.
 */
import {styleText} from 'node:util'
import {analyzeDocument, summarizeThemes, type Entity, type Quote, type Theme} from 'nutgraf'
import {readDocuments} from './input.ts'

const WIDTH = Math.min(process.stdout.columns || 100, 110)
const paint = (style: Parameters<typeof styleText>[0], text: string): string => (process.stdout.isTTY ? styleText(style, text) : text)
const bold = (text: string): string => paint('bold', text)
const dim = (text: string): string => paint('dim', text)

/** Breaks words into lines of the terminal's width. */
function wrap(text: string, indent: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line && indent.length + line.length + word.length >= WIDTH) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line].map((each) => indent + each).join('\n')
}

function printQuote(quote: Quote): void {
  const speakers = quote.speakers.map((speaker) => speaker.name).join(' and ') || 'not said by whom'
  const source = quote.source ? ` ${dim(`“${quote.source.text}”, ${quote.cue?.text ?? ''}`)}` : ''
  const via = quote.speakers[0] && quote.speakers[0].via !== 'name' ? dim(` [by ${quote.speakers[0].via}]`) : ''
  console.log(`  ${paint('cyan', speakers)}${via}${source} ${dim(`${quote.kind}, at ${quote.content[0]?.start}`)}`)
  console.log(wrap(quote.content.map((span) => span.text).join(' … '), '      '))
}

function printEntity({name, type, aliases, roles, mentions}: Entity): void {
  const also = aliases.length > 0 ? `, also ${aliases.join(', ')}` : ''
  const uniqueRoles = [...new Set(roles.map((role) => role.text))]
  console.log(wrap(`${name} ${dim(`(${type}, ${mentions.length}×${also})`)}${uniqueRoles.length > 0 ? `: ${uniqueRoles.join('; ')}` : ''}`, '  '))
}

function printTheme(theme: Theme, index: number): void {
  console.log(`\n${bold(`${index + 1}. ${theme.label}`)}  ${dim(`${Math.round(theme.weight * 100)} % of the sentences`)}`)
  console.log(wrap(dim(theme.terms.map((term) => term.text).join(' · ')), '   '))
  console.log(`   in ${theme.documents.map(({id, weight}) => `${id} ${Math.round(weight * 100)} %`).join(', ')}`)
  if (theme.speakers.length > 0) console.log(`   speaking: ${theme.speakers.map(({name, quotes}) => `${name} (${quotes})`).join(', ')}`)
  for (const evidence of theme.evidence.filter(({kind}) => kind === 'sentence').slice(0, 2)) console.log(wrap(`– ${evidence.text} ${dim(`[${evidence.document}:${evidence.start}]`)}`, '   '))
  for (const evidence of theme.evidence.filter(({kind}) => kind === 'quote').slice(0, 2)) {
    console.log(wrap(`– ${paint('cyan', evidence.speakers?.join(' and ') ?? '')}: ${evidence.text} ${dim(`[${evidence.document}:${evidence.start}]`)}`, '   '))
  }
}

const documents = readDocuments()
for (const document of documents) {
  const {metadata, quotes, entities, diagnostics} = analyzeDocument(document)
  console.log(`\n${bold('━'.repeat(WIDTH))}\n${bold(metadata.headline?.value ?? 'No headline in the text')}  ${dim(document.id)}`)
  const facts = [
    metadata.alternativeHeadline?.value,
    metadata.author && `by ${metadata.author.map((author) => author.value).join(', ')}`,
    metadata.datePublished?.value,
    metadata.publisher?.value,
    metadata.articleSection && `section ${metadata.articleSection.value}`,
  ].filter((fact) => fact !== undefined)
  console.log(facts.length > 0 ? wrap(facts.join(' · '), '') : dim('no byline, date or publication in the text'))

  console.log(`\n${bold('Who said what')}`)
  for (const quote of quotes) printQuote(quote)
  console.log(`\n${bold('Whom and what it names')}`)
  for (const entity of [...entities].sort((a, b) => b.salience - a.salience)) printEntity(entity)
  for (const {message} of diagnostics) console.log(paint('yellow', `  ! ${message}`))
}

console.log(`\n${bold('━'.repeat(WIDTH))}\n${bold(`What ${documents.length === 1 ? 'it is' : 'they are'} about`)}`)
for (const [index, theme] of summarizeThemes(documents).themes.entries()) printTheme(theme, index)
