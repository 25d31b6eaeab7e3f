/**
 * Who said what, about whom, and what it is all about, as a journalist would read it.
 *
 *     npx tsx examples/analyze.ts [FILE...]
 *
 * `nutgraf` is this repository's source here (by `paths` in tsconfig.json, which tsx reads); in your project it is the package.
 */
import {stripVTControlCharacters, styleText} from 'node:util'
import {
  analyzeDocument, summarizeThemes,
  type Diagnostic, type Document, type Entity, type Evidence, type Metadata, type Quote, type Theme,
} from 'nutgraf'
import {readDocuments} from './input.ts'

const WIDTH = Math.min(process.stdout.columns || 100, 110)
const RULE = '━'.repeat(WIDTH)
const hasColour = process.stdout.isTTY && !process.env.NO_COLOR
const paint = (style: Parameters<typeof styleText>[0], text: string): string => (hasColour ? styleText(style, text) : text)
const bold = (text: string): string => paint('bold', text)
const dim = (text: string): string => paint('dim', text)
const share = (part: number): string => `${Math.round(part * 100)} %`

/** Prints words in lines of the terminal's width: the first begins with `lead`, the others with as many spaces and `hang`. */
function print(text: string, lead = '', hang = ''): void {
  let margin = lead
  let line = ''
  let width = 0
  for (const word of text.split(/\s+/)) {
    const length = stripVTControlCharacters(word).length
    if (line && margin.length + width + 1 + length > WIDTH) {
      console.log(margin + line)
      margin = ' '.repeat(lead.length) + hang
      line = ''
    }
    width = line ? width + 1 + length : length
    line = line ? `${line} ${word}` : word
  }
  console.log(margin + line)
}

function printMetadata(metadata: Metadata, id: string): void {
  const {headline, alternativeHeadline, author, datePublished, publisher, articleSection, image} = metadata
  console.log(`\n${bold(RULE)}`)
  print(`${bold(headline?.value ?? 'No headline in the text')} ${dim(`(${id})`)}`)
  if (alternativeHeadline) print(alternativeHeadline.value)
  const rows: [string, string | undefined][] = [
    ['byline', author?.map(({value}) => value).join(', ')],
    ['date', datePublished?.value],
    ['publication', publisher?.value],
    ['section', articleSection?.value],
  ]
  for (const {caption, creditText} of image ?? []) {
    rows.push(['picture', caption.value + (creditText ? ` (${creditText.value})` : '')])
  }
  for (const [name, value] of rows) print(value ?? dim('not in the text'), `  ${name.padEnd(12)}`)
}

/** The quotations under those who said them, in the order of their first; those without a speaker at the end. */
function groupBySpeakers(quotes: readonly Quote[]): [string, Quote[]][] {
  const groups = new Map<string, Quote[]>()
  for (const quote of quotes) {
    const speakers = quote.speakers.map(({name}) => name).sort().join(' and ')
    groups.set(speakers, [...(groups.get(speakers) ?? []), quote])
  }
  return [...groups].sort(([a], [b]) => Number(a === '') - Number(b === ''))
}

function printQuote({kind, cue, source, speakers, parent, content}: Quote): void {
  const how = [
    kind,
    parent && `inside ${parent}`,
    source && `source “${source.text}”${speakers[0] ? ` (${speakers[0].via})` : ''}`,
    !source && speakers[0]?.via,
    cue && `cue “${cue.text}”${cue.negated ? ' (negated)' : ''}`,
    `at ${content[0]!.start}–${content.at(-1)!.end}`,
  ]
  print(content.map(({text}) => text).join(' … '), '    ')
  print(dim(how.filter(Boolean).join(', ')), '      ')
}

function printEntity({name, type, aliases, roles, mentions}: Entity): void {
  const also = aliases.length > 0 ? `, also ${aliases.join(', ')}` : ''
  const titles = [...new Set(roles.map(({text}) => text))].join('; ')
  print(`${name} ${dim(`(${type}, ${mentions.length}×${also})`)}${titles ? `: ${titles}` : ''}`, '  ', '    ')
}

function printDocument(document: Document): void {
  const {id, metadata, quotes, entities, diagnostics} = analyzeDocument(document)
  printMetadata(metadata, id)
  console.log(`\n${bold('Who said what')}`)
  for (const [speakers, said] of groupBySpeakers(quotes)) {
    print(paint('cyan', `${speakers || 'The text does not say who'} (${said.length})`), '  ')
    for (const quote of said) printQuote(quote)
  }
  console.log(`\n${bold('Whom and what it names')}`)
  for (const entity of [...entities].sort((a, b) => b.salience - a.salience)) printEntity(entity)
  if (diagnostics.length > 0) console.log(`\n${bold('What is odd about the text')}`)
  for (const diagnostic of diagnostics) printDiagnostic(diagnostic)
}

function printDiagnostic({code, severity, message, span}: Diagnostic): void {
  print(paint('yellow', `${severity} ${code}: ${message}${span ? ` (at ${span.start})` : ''}`), '  ', '    ')
}

function printEvidence({kind, speakers, text, document, start}: Evidence): void {
  const who = kind === 'quote' ? `${paint('cyan', speakers?.join(' and ') || 'The text does not say who')}: ` : ''
  print(`– ${who}${text} ${dim(`[${document}:${start}]`)}`, '   ', '  ')
}

function printTheme({label, weight, terms, documents, speakers, evidence}: Theme, index: number): void {
  console.log(`\n${bold(`${index + 1}. ${label}`)}  ${dim(`${share(weight)} of the sentences`)}`)
  print(dim(terms.map(({text}) => text).join(' · ')), '   ')
  print(`in ${documents.map((each) => `${each.id} ${share(each.weight)}`).join(', ')}`, '   ')
  if (speakers.length > 0) print(`speaking: ${speakers.map(({name, quotes}) => `${name} (${quotes})`).join(', ')}`, '   ')
  for (const kind of ['sentence', 'quote']) evidence.filter((each) => each.kind === kind).slice(0, 2).forEach(printEvidence)
}

const documents = readDocuments()
for (const document of documents) printDocument(document)
console.log(`\n${bold(RULE)}\n${bold(`What ${documents.length === 1 ? 'it is' : 'they are'} about`)}`)
for (const [index, theme] of summarizeThemes(documents).themes.entries()) printTheme(theme, index)
