import type {CorpusSummary, Theme} from '../themes/index.ts'
import {printable} from './terminal.ts'

/** So many lines of each kind are shown. */
const MOST_SHOWN = 10

/** A summary for people: themes with who speaks to them, who speaks most, whom and what it names. */
export function describeSummary({documents, themes, speakers, entities, sampled}: CorpusSummary): string {
  const lines = [`${counted(documents, 'document')}${sampled ? ', themes from a sample of them' : ''}`]
  const add = (heading: string, rows: readonly string[]): void => {
    if (rows.length > 0) lines.push('', heading)
    for (const row of rows.slice(0, MOST_SHOWN)) lines.push(`  ${row}`)
  }
  add('What it is about', themes.map(describeTheme))
  add('Who speaks most', speakers.map(({name, quotes, documents: count}) => `${printable(name)}: ${counted(quotes, 'quotation')} in ${count}`))
  add('Whom and what it names', entities.map(({name, type, documents: count}) => `${printable(name)} (${type}) in ${count}`))
  return `${lines.join('\n')}\n`
}

/** A number of things: `1 document`, `2 documents`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function describeTheme({label, weight, speakers}: Theme): string {
  const who = speakers.slice(0, 2).map(({name}) => printable(name)).join(', ')
  return `${printable(label)} (${Math.round(weight * 100)} %)${who === '' ? '' : `: ${who}`}`
}
