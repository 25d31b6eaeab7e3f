import {scaleLinear} from 'd3-scale'
import {area, curveStepAfter} from 'd3-shape'
import type {Evidence, ThemeTrend} from '../themes/index.ts'
import {periodOf, readDate, writeDate} from './dates.ts'
import {html, joined, named, NOTHING, type Html} from './html.ts'
import {colourClass, renderSpeakers, speakerNumbers} from './quote-note.ts'
import type {ArticleView, ReportView, ThemeView} from './view-types.ts'
import {counted, percent} from './words.ts'

/** Pieces of evidence that are shown at once; the others on demand. */
const SHOWN_EVIDENCE = 3

/** The themes with what shows them. */
export function renderThemes(view: ReportView): Html {
  const {themes, summary, articles} = view
  if (themes.length === 0) return html`<p class="none">No themes were found: there is too little text that has to do with each other.</p>`
  const shown = new Map(articles.map((article) => [article.analysis.id, article]))
  const unit = summary.unit === 'sentence' ? 'sentences' : 'articles'
  const note = summary.sampled ? html` The corpus is large: themes are those of a sample of its articles.` : NOTHING
  return html`<p class="hint">Each share is that of the ${unit} that have to do with the theme. The words are its own; the quotations and sentences are those nearest to its middle.${note}</p>
<div class="cards">${joined(themes.map((theme) => renderCard(theme, view, shown)))}</div>`
}

function renderCard(view: ThemeView, report: ReportView, shown: ReadonlyMap<string, ArticleView>): Html {
  const {number, theme, label} = view
  const {weight, documents, evidence, terms, trend} = theme
  // What somebody said is what a newsroom looks for first.
  const ranked = [...evidence.filter(({kind}) => kind === 'quote').slice(0, 2), ...evidence.filter(({kind}) => kind === 'sentence').slice(0, 1)]
  const first = (ranked.length < SHOWN_EVIDENCE ? evidence.slice(0, SHOWN_EVIDENCE) : ranked)
  const others = evidence.filter((each) => !first.includes(each))
  const show = (each: Evidence): Html => renderEvidence(each, report, shown)
  return html`<section class="card" id="t${number}" data-t="${number}" aria-labelledby="t${number}h">
<h3 id="t${number}h"><button data-pick="t${number}">${named(label)}</button></h3>
<p class="facts"><strong>${percent(weight)}</strong> · ${counted(documents.length, 'article')}</p>
<svg class="share" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="4"/><rect class="bar" width="${(weight * 100).toFixed(1)}" height="4"/></svg>
<ul class="terms" aria-label="Terms">${joined(terms.map(({text, weight: of}) => html`<li><button class="term w${Math.max(1, Math.ceil(of * 3))}" data-find="${text}">${named(text)}</button></li>`))}</ul>
${trend ? renderTrend(trend) : NOTHING}
<ul class="evidence">${joined(first.map(show))}</ul>
${others.length > 0 ? html`<details class="more"><summary>${counted(others.length, 'more place')}</summary><ul class="evidence">${joined(others.map(show))}</ul></details>` : NOTHING}
${renderThemeSpeakers(view, report)}
</section>`
}

function renderEvidence(evidence: Evidence, {anchorOf}: ReportView, shown: ReadonlyMap<string, ArticleView>): Html {
  const {document, text, kind, speakers = []} = evidence
  const article = shown.get(document)
  const place = anchorOf(evidence) ?? article?.id
  const title = article ? article.headline : document
  const where = place === undefined ? html`<span dir="auto">${title}</span>` : html`<a href="#${place}"><bdi>${title}</bdi></a>`
  if (kind === 'sentence') return html`<li><p dir="auto">${text}</p><p class="from">${where}</p></li>`
  const quote = article?.quotes.find((view) => view.quote.id === evidence.quote)
  // Of an article that is not on the page only the names are known.
  const who = quote ? renderSpeakers(quote) : speakers.length === 0 ? html`the text leaves open who` : joined(speakers.map(named), ' and ')
  return html`<li class="quote ${quote ? colourClass(quote) : 'c0'}"${quote ? html` data-s="${speakerNumbers(quote)}"` : NOTHING}><p dir="auto">${text}</p><p class="from"><span class="by">${who}</span>, ${where}</p></li>`
}

function renderThemeSpeakers({quotesBy}: ThemeView, {speakers}: ReportView): Html {
  if (quotesBy.size === 0) return NOTHING
  const ranked = [...quotesBy].sort(([, a], [, b]) => b - a).slice(0, 6)
  const chips = ranked.map(([number, quotes]) => {
    const {name, colour} = speakers[number - 1]!
    return html`<button class="chip c${colour}" data-pick="s${number}">${named(name)} <b>${quotes}</b></button>`
  })
  return html`<p class="chips"><span class="label">Who speaks to it</span> ${joined(chips, ' ')}</p>`
}

/** The theme's share in each period, as steps; where no article is dated there is none. */
function renderTrend({by, periods}: ThemeTrend): Html {
  const dated = periods.flatMap(({start, share}) => {
    const date = readDate(start)
    const at = date && periodOf(date, by)
    return date === undefined || at === undefined ? [] : [{at, share, words: writeDate(date)}]
  })
  const [first] = dated
  const last = dated.at(-1)
  if (!first || !last) return NOTHING
  const steps = dated.flatMap(({at, share}, index) => (dated[index + 1]?.at === at + 1 ? [{at, share}] : [{at, share}, {at: at + 1, share: 0}]))
  const most = dated.reduce((a, b) => (b.share > a.share ? b : a))
  const x = scaleLinear([first.at, last.at + 1], [0, 100])
  const y = scaleLinear([0, most.share || 1], [24, 1])
  const draw = area<(typeof steps)[number]>().curve(curveStepAfter).x(({at}) => round(x(at))).y0(24).y1(({share}) => round(y(share)))
  return html`<p class="trend"><svg viewBox="0 0 100 24" preserveAspectRatio="none" role="img" aria-label="Its share by ${by}, from ${first.words} to ${last.words}: most, ${percent(most.share)}, from ${most.words}"><path d="${draw(steps) ?? ''}"/></svg><span class="ends" aria-hidden="true"><span>${first.words}</span><span>by ${by}, at most ${percent(most.share)}</span><span>${last.words}</span></span></p>`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
