import type {Block} from '../document/index.ts'
import {html, joined, NOTHING, trusted, type Html} from './html.ts'
import {byPlace, END_SPAN, markText, type Mark} from './marks.ts'
import {colourClass, renderNote, speakerNumbers} from './quote-note.ts'
import type {ArticleView, QuoteView} from './view-types.ts'

/** A stretch of a text that stands in one paragraph of the page. */
interface Row {
  readonly start: number
  readonly end: number
  readonly type: Block['type'] | 'rest'
  readonly body: boolean
  readonly marks: Mark[]
  readonly quotes: QuoteView[]
}

/** An article's text, letter by letter as it was given, with its quotations, names and evidence marked, and each quotation's note beside it. */
export function renderText({analysis, quotes, mentions, evidence}: ArticleView, text: string): Html {
  const rows = readRows(text, analysis.blocks)
  const rowAt = createRowAt(rows)
  const add = (start: number, end: number, order: number, open: Html, again = open, close = END_SPAN): void => {
    const from = Math.max(0, start)
    let at = rowAt(from)
    if (at < 0) at = 0
    let first = true
    for (; at < rows.length && (first || rows[at]!.start < end); at++) {
      const row = rows[at]!
      const mark = {start: Math.min(Math.max(from, row.start), row.end), end: Math.min(end, row.end), order, open: first ? open : again, again, close}
      if (first || mark.end > mark.start) row.marks.push(mark)
      first = false
    }
  }
  const byId = new Map(quotes.map((view) => [view.quote.id, view]))
  for (const {id, themes, start, end} of evidence) {
    const list = themes.join(' ')
    add(start, end, 0, html`<span class="e" id="${id}" data-t="${list}">`, html`<span class="e" data-t="${list}">`)
  }
  for (const view of quotes) {
    const again = html`<span class="q ${view.quote.kind} ${colourClass(view)}" data-s="${speakerNumbers(view)}" data-q="${view.id}">`
    const open = html`<span class="q ${view.quote.kind} ${colourClass(view)}" data-s="${speakerNumbers(view)}" id="${view.id}">`
    const {content} = view.quote
    content.forEach(({start, end}, at) => add(start, end, 1, at === 0 ? open : again, again))
    const last = content.at(-1)
    if (last) add(last.end, last.end, 3, html`<sup data-k="${view.number}">`, NOTHING, trusted('</sup>'))
    rows[Math.max(0, rowAt(content[0]?.start ?? 0))]?.quotes.push(view)
  }
  for (const {name, kind, start, end} of mentions) add(start, end, 2, kind === 'name' ? html`<span class="n" data-n="${name}">` : html`<span data-n="${name}">`)

  let at = 0
  const pieces: Html[] = []
  for (const row of rows) {
    if (row.start > at) pieces.push(html`${text.slice(at, row.start)}`)
    pieces.push(renderRow(row, text, byId))
    at = row.end
  }
  return joined([...pieces, html`${text.slice(at)}`])
}

function renderRow({start, end, type, body, marks, quotes}: Row, text: string, byId: ReadonlyMap<string, QuoteView>): Html {
  const marked = markText(text, start, end, marks.sort(byPlace))
  const kind = body && type === 'paragraph' ? '' : ` ${body ? 'body' : 'beside'} b-${type}`
  const notes = quotes.length === 0 ? NOTHING : html`<ul class="notes">${quotes.map((view) => renderNote(view, byId.get(view.quote.parent ?? '')))}</ul>`
  return html`<div class="row${kind}"><p dir="auto">${marked}</p>${notes}</div>`
}

/** The blocks, and what stands outside of them where a text was too long to be read whole. */
function readRows(text: string, blocks: readonly Block[]): Row[] {
  const rows: Row[] = []
  let at = 0
  const rest = (end: number): void => {
    const gap = text.slice(at, end)
    const trimmed = gap.trim()
    if (trimmed === '') return
    const start = at + gap.indexOf(trimmed)
    rows.push({start, end: start + trimmed.length, type: 'rest', body: false, marks: [], quotes: []})
  }
  for (const {start, end, type, body} of blocks) {
    if (start < at || end <= start || end > text.length) continue
    rest(start)
    rows.push({start, end, type, body, marks: [], quotes: []})
    at = end
  }
  rest(text.length)
  return rows
}

/**
 * Finds the last row that begins at or before a place; -1 if none does. Marks of one kind come in the order of the text, mostly: so each is
 * looked for from the last one on, in steps that double, and only backwards among all rows.
 */
function createRowAt(rows: readonly Row[]): (place: number) => number {
  let last = 0
  return (place) => {
    const isBefore = (at: number): boolean => rows[at]!.start <= place
    let low = last < rows.length && isBefore(last) ? last : 0
    let high = rows.length
    for (let step = 1; low + step < high; step *= 2) {
      if (isBefore(low + step)) low += step
      else high = low + step
    }
    while (low < high) {
      const middle = (low + high) >>> 1
      if (isBefore(middle)) low = middle + 1
      else high = middle
    }
    last = Math.max(0, low - 1)
    return low - 1
  }
}
