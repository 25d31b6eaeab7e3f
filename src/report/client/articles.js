// @ts-check
import {counted, data, element, thousands} from './page.js'
import {lightIn} from './lights.js'

/** Names that an open article lists. */
const NAMES = 24
/** Found articles up to which they open by themselves. */
const OPENED = 3

/** @type {HTMLDetailsElement[]} */
export const articles = Array.from(element('articles').querySelectorAll('.article'))

/** What narrows the list: the selection and the search. Nothing narrows where there is nothing. */
const filters = {
  /** @type {Set<Element> | undefined} */ picked: undefined,
  /** @type {Set<Element> | undefined} */ found: undefined,
}

/** @type {Set<HTMLDetailsElement>} */
const openedHere = new Set()

/**
 * Shows the articles that pass, and says how many they are.
 *
 * @param {Partial<typeof filters>} change
 */
export function filterArticles(change) {
  Object.assign(filters, change)
  const {picked, found} = filters
  const shown = articles.filter((article) => (!picked || picked.has(article)) && (!found || found.has(article)))
  const passing = new Set(shown)
  for (const article of articles) article.hidden = !passing.has(article)
  const narrowed = picked || found
  if (narrowed && shown.length <= OPENED) {
    for (const article of shown) if (!article.open) openedHere.add(article).forEach((each) => (each.open = true))
  } else {
    // What opened by itself closes by itself.
    for (const article of openedHere) article.open = false
    openedHere.clear()
  }
  element('nothing').hidden = shown.length > 0 || articles.length === 0
  element('count').textContent = narrowed ? `${thousands(shown.length)} of ${counted(articles.length, 'article')}` : counted(articles.length, 'article')
}

/**
 * Puts an article's text into the page. A page of many articles keeps each in a `noscript` element, which costs next to nothing to open
 * and is all there without a script; what stands in it was escaped when the page was made.
 *
 * @param {Element} article
 */
export function renderArticle(article) {
  const kept = article.querySelector('noscript')
  if (!kept) return
  kept.outerHTML = kept.textContent ?? ''
  lightIn(article)
}

/**
 * Opens the article that something stands in.
 *
 * @param {Element} place
 */
export function openArticle(place) {
  const article = place.closest('.article')
  if (!(article instanceof HTMLDetailsElement)) return
  renderArticle(article)
  article.hidden = false
  article.open = true
  const details = place.closest('details')
  if (details) details.open = true
}

/**
 * Lists the names of an article as buttons: in the text itself they are many, and none is a stop of the Tab key.
 *
 * @param {HTMLDetailsElement} article
 */
export function renderNamesHere(article) {
  const list = article.querySelector('.names-here')
  if (!(list instanceof HTMLElement) || !list.hidden) return
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const mention of article.querySelectorAll('.n')) {
    const number = mention.getAttribute('data-n') ?? ''
    counts.set(number, (counts.get(number) ?? 0) + 1)
  }
  if (counts.size === 0) return
  const label = document.createElement('span')
  label.className = 'label'
  label.textContent = 'Names here'
  list.append(label)
  for (const [number, count] of [...counts].sort((a, b) => b[1] - a[1]).slice(0, NAMES)) {
    const button = document.createElement('button')
    button.className = 'chip'
    button.dataset.pick = `n${number}`
    const name = document.createElement('bdi')
    name.textContent = data.n[Number(number) - 1] ?? ''
    const figure = document.createElement('b')
    figure.textContent = String(count)
    button.append(name, ' ', figure)
    list.append(button)
  }
  list.hidden = false
}
