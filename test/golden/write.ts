import {analyzeDocument, summarizeThemes, type Document, type Span} from 'nutgraf'

const at = ({start, end}: Span): string => `${start}–${end}`

/** Line ends as a reader sees them: a golden is read by lines. */
const shown = (text: string): string => text.split('\n').map((line) => line.trim()).join(' ⏎ ')

/** What is read of a document, to be read by people: a line a block, a quotation, an entity, a theme, each with its place in the text. */
export function writeGolden(document: Document): string {
  const {metadata, blocks, quotes, entities, diagnostics} = analyzeDocument(document, {level: 'attitude', refusals: true})
  const {themes} = summarizeThemes([document])
  const sections: [title: string, lines: string[]][] = [
    ['metadata', Object.entries(metadata).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)],
    ['blocks', blocks.map(({start, end, type, body}) => `${start}–${end} | ${body ? type : `(${type})`} | ${shown(document.text.slice(start, Math.min(end, start + 40)))}`)],
    ['quotations', quotes.flatMap(({id, kind, level, content, cue, source, speakers, addressee, parent, confidence}) => [
      [
        id, kind, ...(level === 'attitude' ? [level] : []), ...(parent === undefined ? [] : [`in ${parent}`]),
        speakers.map(({name, via, entity, unnamed}) => `${name} (${via}${entity ?? unnamed ? ` ${entity ?? unnamed}` : ''})`).join(' + ') || 'nobody',
        `source ${source ? `${source.text} ${at(source)}` : '–'}`, `cue ${cue ? `${cue.text} ${at(cue)} ${cue.lemma}${cue.negated ? ' negated' : ''}${cue.hypothetical ? ' hypothetical' : ''}${cue.refusal ? ' refusal' : ''}` : '–'}`,
        ...(addressee ? [`to ${addressee.name} ${at(addressee)}`] : []), confidence.toFixed(2),
      ].join(' | '),
      ...content.map((span) => `    ${at(span)} ${shown(span.text)}`),
    ])],
    ['entities', entities.map(({id, type, name, aliases, roles, mentions, date, salience}) => [
      id, type, name, ...(aliases.length > 0 ? [`also ${aliases.join(', ')}`] : []), ...(roles.length > 0 ? [`roles ${roles.map((role) => `${role.text} ${at(role)}`).join(', ')}`] : []),
      ...(date ? [`${date.start}–${date.end}`] : []), mentions.map((mention) => `${mention.kind === 'name' ? '' : `${mention.kind} `}${mention.text} ${at(mention)}`).join(', '), salience.toFixed(3),
    ].join(' | '))],
    ['themes', themes.flatMap(({label, weight, terms, evidence}) => [
      `${label} | ${weight.toFixed(3)} | ${terms.slice(0, 6).map(({text}) => text).join(', ')}`, ...evidence.slice(0, 2).map((span) => `    ${at(span)} ${shown(span.text)}`),
    ])],
    ['diagnostics', diagnostics.map(({code, span}) => `${code}${span ? ` ${at(span)}` : ''}`)],
  ]
  return sections.filter(([, lines]) => lines.length > 0).map(([title, lines]) => `== ${title}\n${lines.join('\n')}\n`).join('\n')
}
