import {toScriptText} from '../exchange/index.ts'
import {renderArticle} from './article.ts'
import {SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH} from './client.generated.ts'
import {html, joined, NOTHING, trusted, visible, type Html} from './html.ts'
import {renderNames} from './names.ts'
import {DEFAULT_TITLE, type ReportOptions} from './options.ts'
import {renderSpeakers} from './speakers.ts'
import {renderThemes} from './themes.ts'
import {renderTimeline} from './timeline.ts'
import {renderTop} from './top.ts'
import type {ReportView} from './view-types.ts'
import {counted} from './words.ts'

/** Articles up to which all are open at first, and up to which all are elements of the page at once. */
const OPEN_ARTICLES = 5
const READ_ARTICLES = 50

/**
 * Nothing is loaded and nothing runs but the one script and the one style whose hashes stand here: text of an article that became
 * markup in spite of all could still do nothing.
 */
const POLICY = `default-src 'none'; script-src '${SCRIPT_HASH}'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`

/** The whole page. */
export function renderPage(view: ReportView, {title = DEFAULT_TITLE, lang = 'en', generated}: ReportOptions): string {
  const {articles, themes} = view
  const timeline = renderTimeline(view)
  const state = articles.length <= OPEN_ARTICLES ? 'open' : articles.length <= READ_ARTICLES ? 'closed' : 'kept'
  const page = html`<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#articles">Skip to the articles</a>
<header class="top">${renderTop(view, title)}<nav aria-label="Sections"><a href="#themes">Themes</a> ${timeline === NOTHING ? NOTHING : html`<a href="#when">When</a> `}<a href="#who">Who</a> <a href="#names">Names</a> <a href="#articles">Articles</a></nav></header>
${renderBar(articles.length)}
<main>
<section id="themes" aria-labelledby="themesh"><h2 id="themesh">Themes</h2>${renderThemes(view)}</section>
${timeline}
<section id="who" aria-labelledby="whoh"><h2 id="whoh">Who speaks, and on what</h2>${renderSpeakers(view)}</section>
<section id="names" aria-labelledby="namesh"><h2 id="namesh">Whom and what they name</h2>${renderNames(view)}</section>
<section id="articles" aria-labelledby="articlesh"${articles.length > OPEN_ARTICLES ? html` class="many"` : NOTHING}><h2 id="articlesh">Articles</h2>${renderLegend()}<button id="unfold" class="plain" hidden>Open all</button>
<p class="none" id="nothing" hidden>No article fits.</p>
${joined(articles.map((article) => renderArticle(article, themes, state)), '\n')}
</section>
</main>
<footer><p>Read from the texts alone by nutgraf, offline. Direct quotations stand in quotation marks as a whole, mixed ones in part, indirect ones not at all. The percentage beside a quotation is how probable it is that it is one, of this extent and from this source. A quotation whose speaker the text leaves open is given to nobody.${generated === undefined ? NOTHING : html` Made: <bdi>${generated}</bdi>.`}</p></footer>
<script type="application/json" id="data">${trusted(renderData(view))}</script>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`
  return page.markup
}

/** What is lit, and the search: hidden until the script is there to answer. */
function renderBar(articles: number): Html {
  return html`<div class="bar" id="bar" role="search" aria-label="Search and selection" hidden>
<label for="find">Search<span class="unseen"> the articles; the key / comes here</span></label><input id="find" type="search" autocomplete="off" spellcheck="false" placeholder="word or words">
<span id="lit" hidden><span id="lit-what"></span> <span id="where" role="status"></span><button id="previous" aria-label="Previous place (key p)">↑</button><button id="next" aria-label="Next place (key n)">↓</button><button id="clear">Clear<span class="unseen"> the selection (key Escape)</span></button></span>
<output id="count" for="find" aria-live="polite">${counted(articles, 'article')}</output></div>`
}

function renderLegend(): Html {
  return html`<p class="legend"><span class="q direct c1">in quotation marks</span> <span class="q indirect c1">told in other words</span> <span class="q direct c0">speaker without a colour</span> <span class="q direct c-open">speaker left open</span> <span class="n">a name</span></p>
<p class="hint">Colours are the most quoted speakers’; the note beside a quotation says who, of what kind, and how sure. Choose a speaker, a name or a theme, and all about it lights up.</p>`
}

/** What the script needs beside the page itself: names by number, which name is which speaker, and what is in each article. */
function renderData({themes, speakers, names, articles}: ReportView): string {
  return toScriptText({
    t: themes.map(({label}) => visible(label)),
    s: speakers.map(({name, nameNumber = 0}) => [visible(name), nameNumber]),
    n: names.map(({name}) => visible(name)),
    a: articles.map(({quotes, mentions}) => [
      tally(quotes.flatMap(({speakers: by}) => (by.length === 0 ? [0] : by.map(({view}) => view.number)))),
      tally(mentions.map(({name}) => name)),
    ]),
  })
}

/** Numbers and how often each is there, by turns. */
function tally(numbers: readonly number[]): number[] {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return [...counts].flat()
}
