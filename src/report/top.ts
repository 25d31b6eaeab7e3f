import {dayNumber, writeDate} from './dates.ts'
import {html, joined, listed, named, NOTHING, type Html} from './html.ts'
import type {ReportView} from './view-types.ts'
import {capitalized, counted, percent, thousands} from './words.ts'

/** Themes that the heading names. */
const HEADED = 3
/** Themes of the overview. */
const GLANCED = 8

/** The top of the page: what the corpus is about in words, in figures and at a glance. */
export function renderTop(view: ReportView, title: string): Html {
  const {summary, themes, articles} = view
  const labels = themes.slice(0, HEADED).map(({label}, at) => named(at === 0 ? capitalized(label) : label))
  const heading = labels.length === 0 ? html`<h1><bdi>${title}</bdi></h1>` : html`<p class="kicker"><bdi>${title}</bdi></p><h1 dir="auto">${listed(labels)}</h1>`
  const part = summary.documents === articles.length ? NOTHING : html`<p class="hint">The corpus has ${counted(summary.documents, 'article')}; this page shows ${thousands(articles.length)} of them. Themes are those of all, figures those of the articles shown.</p>`
  return html`<div class="lead"><div>${heading}<p class="deck">${renderSpan(view)}${describeSpeakers(view)}</p>${renderFigures(view)}${part}</div>${renderGlance(view)}</div>`
}

function renderFigures({articles, speakers, open}: ReportView): Html {
  let quotes = 0
  for (const each of articles) quotes += each.quotes.length
  const figures: readonly (readonly [string, string])[] = [
    [thousands(articles.length), articles.length === 1 ? 'article' : 'articles'],
    [thousands(quotes), quotes === 1 ? 'quotation' : 'quotations'],
    [thousands(speakers.length), speakers.length === 1 ? 'speaker' : 'speakers'],
    [quotes === 0 ? '–' : percent((quotes - open.quotes) / quotes), 'have a speaker'],
  ]
  return html`<dl class="figures">${joined(figures.map(([figure, what]) => html`<div><dt>${what}</dt><dd>${figure}</dd></div>`))}</dl>`
}

/** The themes by weight: the page in one look, and the way to each. */
function renderGlance({themes, summary}: ReportView): Html {
  if (themes.length < 2) return NOTHING
  const most = themes[0]!.theme.weight || 1
  const rows = themes.slice(0, GLANCED).map(({number, label, theme: {weight}}) => html`<li data-t="${number}"><a href="#t${number}">${named(label)}</a><span>${percent(weight)}</span><svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="bar" width="${(Math.min(1, weight / most) * 100).toFixed(1)}" height="4"/></svg></li>`)
  return html`<div><p class="glanced label" id="glance">Themes, by their share of the ${summary.unit === 'sentence' ? 'sentences' : 'articles'}</p><ol class="glance" aria-labelledby="glance">${joined(rows)}</ol></div>`
}

/** From when to when the articles are, and how many do not say. */
function renderSpan({articles}: ReportView): Html {
  const dates = articles.flatMap(({date}) => (date ? [date] : []))
  const [last] = dates
  const first = dates.at(-1)
  if (!first || !last) return NOTHING
  const words = dayNumber(first) === dayNumber(last) ? writeDate(first) : `${writeDate(first)} to ${writeDate(last)}`
  const undated = articles.length - dates.length
  return html`${words}${undated > 0 ? `; ${counted(undated, 'article')} without a date` : ''}. `
}

/** The speakers who say most; nothing where nobody with a name speaks. */
function describeSpeakers({speakers}: ReportView): Html {
  const first = speakers.filter(({colour}) => colour > 0).slice(0, 3)
  return first.length === 0 ? NOTHING : html`Most quoted: ${listed(first.map(({name, quotes}) => html`${named(name)} (${thousands(quotes)})`))}.`
}
