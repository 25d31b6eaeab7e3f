import {renderText} from './article-text.ts'
import {writeDate} from './dates.ts'
import {html, joined, named, NOTHING, webAddress, type Html} from './html.ts'
import {isLanguage} from './options.ts'
import {colourClass, renderNote, speakerNumbers} from './quote-note.ts'
import {renderStrip} from './strip.ts'
import type {ArticleView, SpeakerView, ThemeView} from './view-types.ts'
import {counted} from './words.ts'

/** Speakers named in an article's line of the list. */
const LISTED_SPEAKERS = 4

/** How an article stands on the page: open, closed, or closed and read by the browser only when it is opened. */
export type ArticleState = 'open' | 'closed' | 'kept'

/** An article: a line of the list that opens to its text. */
export function renderArticle(view: ArticleView, themes: readonly ThemeView[], state: ArticleState): Html {
  const {id, analysis, headline, hasHeadline, quotes} = view
  const {inLanguage} = analysis.metadata
  const language = isLanguage(inLanguage?.value) ? html` lang="${inLanguage.value}"` : NOTHING
  const title = hasHeadline ? html`<h3 dir="auto">${headline}</h3>` : html`<h3 class="untitled" dir="auto"><span class="unseen">No headline; begins: </span>${headline}</h3>`
  const article = html`<article aria-label="${headline}">${renderSource(view, themes)}${quotes.length === 0 && analysis.text === undefined ? html`<p class="none">No quotations were found.</p>` : NOTHING}${renderBody(view)}</article>`
  // With a script, browsers take what stands in "noscript" as one string, a hundred times as fast as elements; without, it is simply there.
  return html`<details class="article" id="${id}" data-themes="${view.themes.join(' ')}"${language}${state === 'open' ? html` open` : NOTHING}>
<summary>${title}<span class="facts">${renderFacts(view)}</span>${renderStrip(view)}<span class="voices">${renderVoices(view)}</span></summary>
${state === 'kept' ? html`<noscript>${article}</noscript>` : article}
</details>`
}

function renderBody(view: ArticleView): Html {
  const {text} = view.analysis
  if (text !== undefined && text.trim() !== '') return html`<div class="text">${renderText(view, text)}</div>`
  const byId = new Map(view.quotes.map((each) => [each.quote.id, each]))
  return joined(view.quotes.map((each) => {
    const {id, quote} = each
    return html`<div class="row body"><blockquote dir="auto" class="q ${quote.kind} ${colourClass(each)}" data-s="${speakerNumbers(each)}" id="${id}">${quote.content.map(({text: part}) => part).join(' … ') || quote.text}<sup data-k="${each.number}"></sup></blockquote><ul class="notes">${renderNote(each, byId.get(quote.parent ?? ''))}</ul></div>`
  }))
}

function renderFacts({analysis: {metadata}, date, quotes}: ArticleView): Html {
  const {publisher, articleSection} = metadata
  const facts = [
    date ? html`<time datetime="${isoOf(date)}">${writeDate(date)}</time>` : NOTHING,
    publisher ? named(publisher.value) : NOTHING,
    articleSection ? named(articleSection.value) : NOTHING,
    html`${counted(quotes.length, 'quotation')}`,
  ]
  return joined(facts.filter((fact) => fact !== NOTHING), ' · ')
}

function isoOf({year, month, day}: NonNullable<ArticleView['date']>): string {
  const two = (part: number | undefined): string => (part === undefined ? '' : `-${String(part).padStart(2, '0')}`)
  return `${String(year).padStart(4, '0')}${two(month)}${two(day)}`
}

function renderVoices({quotes}: ArticleView): Html {
  const counts = new Map<SpeakerView, number>()
  for (const {speakers} of quotes) for (const {view} of speakers) counts.set(view, (counts.get(view) ?? 0) + 1)
  const ranked = [...counts].sort(([, a], [, b]) => b - a)
  const shown = ranked.slice(0, LISTED_SPEAKERS).map(([{name, colour, number}]) => html`<span class="voice c${colour}" data-s="${number}">${named(name)}</span>`)
  if (ranked.length > LISTED_SPEAKERS) shown.push(html`<span>and ${ranked.length - LISTED_SPEAKERS} more</span>`)
  return joined(shown, ' ')
}

function renderSource({id, analysis, themes: numbers}: ArticleView, themes: readonly ThemeView[]): Html {
  const {metadata: {author = [], url, alternativeHeadline}} = analysis
  const address = webAddress(url?.value)
  const facts = [
    author.length > 0 ? html`By ${joined(author.map(({value}) => named(value)), ', ')}` : NOTHING,
    address === undefined ? NOTHING : html`<a href="${address}" rel="noopener noreferrer nofollow">the article’s own page</a>`,
    html`<a href="#${id}">link to this place</a>`,
    html`<code dir="auto">${analysis.id}</code>`,
  ]
  const chips = numbers.map((number) => html`<button class="chip" data-pick="t${number}">${named(themes[number - 1]!.label)}</button>`)
  const deck = alternativeHeadline && analysis.text === undefined ? html`<p dir="auto">${alternativeHeadline.value}</p>` : NOTHING
  return html`<p class="source">${joined(facts.filter((fact) => fact !== NOTHING), ' · ')}</p>${deck}${chips.length > 0 ? html`<p class="chips"><span class="label">Themes</span> ${joined(chips, ' ')}</p>` : NOTHING}<p class="chips names-here" hidden></p>`
}
