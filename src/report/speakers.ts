import {scaleLinear, scaleSqrt} from 'd3-scale'
import {html, joined, named, NOTHING, type Html} from './html.ts'
import type {ReportView, SpeakerView, ThemeView} from './view-types.ts'
import {counted} from './words.ts'

/** Speakers that have a row of their own. */
const ROWS = 12
/** Speakers after those who are listed by name. */
const LISTED = 60
/** Themes that have a column. */
const COLUMNS = 8
const RADIUS = 11

/** Who speaks most, and on what: a row for each of the first speakers, a column for each theme. */
export function renderSpeakers({speakers, open, themes}: ReportView): Html {
  const rows = speakers.slice(0, ROWS)
  if (rows.length === 0 && open.quotes === 0) return html`<p class="none">No quotations were found.</p>`
  const columns = themes.slice(0, COLUMNS)
  const width = scaleLinear([0, rows.reduce((most, {quotes}) => Math.max(most, quotes), Math.max(open.quotes, 1))], [0, 100])
  let most = 1
  for (const {quotesBy} of columns) for (const {number} of rows) most = Math.max(most, quotesBy.get(number) ?? 0)
  const radius = scaleSqrt([0, most], [0, RADIUS])
  const cells = (number: number): Html => joined(columns.map((column) => renderCell(column, number, radius)))
  const bar = ({quotes}: SpeakerView): Html => html`<td class="count"><span>${quotes}</span><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${width(quotes).toFixed(1)}" height="10"/></svg></td>`
  const body = rows.map((speaker) => html`<tr id="s${speaker.number}" class="c${speaker.colour}" data-s="${speaker.number}"><th scope="row"><button class="who" data-pick="s${speaker.number}">${named(speaker.name)}</button></th>${bar(speaker)}<td class="number">${speaker.documents}</td>${cells(speaker.number)}</tr>`)
  const openRow = open.quotes > 0 ? html`<tr id="s0" class="c-open" data-s="0"><th scope="row"><button class="who" data-pick="s0">left open by the text</button></th>${bar(open)}<td class="number">${open.documents}</td>${joined(columns.map(() => html`<td></td>`))}</tr>` : NOTHING
  const heads = columns.map(({number, label}) => html`<th scope="col" class="theme" data-t="${number}"><button data-pick="t${number}">${named(label)}</button></th>`)
  return html`<p class="hint">Who is quoted, under all names together, and to which theme. Where the text leaves the speaker open, so does this page.</p>
<div class="scroll" role="region" aria-label="Speakers and themes" tabindex="0"><table class="matrix"><thead><tr><th scope="col">Speaker</th><th scope="col">Quotations</th><th scope="col">Articles</th>${joined(heads)}</tr></thead><tbody>${joined(body)}${openRow}</tbody></table></div>
${renderOthers(speakers.slice(ROWS))}`
}

function renderCell({label, quotesBy}: ThemeView, speaker: number, radius: (quotes: number) => number): Html {
  const quotes = quotesBy.get(speaker) ?? 0
  if (quotes === 0) return html`<td></td>`
  const size = RADIUS * 2 + 2
  return html`<td class="dot" title="${label}: ${counted(quotes, 'quotation')}"><svg width="${size}" height="${size}" aria-hidden="true"><circle cx="${size / 2}" cy="${size / 2}" r="${radius(quotes).toFixed(1)}"/></svg><span>${quotes}</span></td>`
}

function renderOthers(speakers: readonly SpeakerView[]): Html {
  if (speakers.length === 0) return NOTHING
  const shown = speakers.slice(0, LISTED)
  const chips = shown.map(({number, name, quotes}) => html`<button class="chip" id="s${number}" data-pick="s${number}">${named(name)} <b>${quotes}</b></button>`)
  const rest = speakers.length - shown.length
  return html`<details class="more"><summary>${counted(speakers.length, 'more speaker')}</summary><p class="chips">${joined(chips, ' ')}${rest > 0 ? html` <span class="label">and ${rest} more in the articles</span>` : NOTHING}</p></details>`
}
