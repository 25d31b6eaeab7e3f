// @ts-check
import {articles, filterArticles, openArticle} from './articles.js'
import {counted, data, element} from './page.js'

/** What is lit: `t2` a theme, `s3` a speaker, `s0` nobody, `n7` a name. */
let picked = ''
/** @type {Element[]} */
let lit = []
/** The lit places of the texts, in the order of the page. @type {Element[]} */
let places = []
let at = -1

/**
 * Lights up all about a theme, a speaker or a name; what is lit already goes out.
 *
 * @param {string} key
 */
export function pick(key) {
  if (key === picked) clearPick()
  else light(key, true)
}

/**
 * Lights up what an address asks for.
 *
 * @param {string} key
 */
export function pickOfHash(key) {
  if (key !== picked) light(key, false)
}

/** Nothing is lit any more. */
export function clearPick() {
  if (picked !== '') light('', true)
}

/**
 * Goes to the next lit place, or to the one before.
 *
 * @param {1 | -1} by
 */
export function step(by) {
  const shown = places.filter((place) => !(/** @type {HTMLElement} */ (place.closest('.article'))?.hidden))
  if (shown.length === 0) return
  places[at]?.classList.remove('now')
  const before = shown.indexOf(places[at] ?? shown[0])
  const next = shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : (before + by + shown.length) % shown.length]
  at = places.indexOf(next)
  openArticle(next)
  next.classList.add('now')
  next.scrollIntoView({block: 'center'})
  element('lit-what').textContent = `${describe()} – ${shown.indexOf(next) + 1} of ${shown.length}`
}

/**
 * @param {string} key
 * @param {boolean} address Whether the page's address is to say it.
 */
function light(key, address) {
  picked = key
  for (const each of lit) each.classList.remove('lit', 'now')
  for (const control of document.querySelectorAll('[aria-pressed=true]')) control.setAttribute('aria-pressed', 'false')
  const keys = key === '' ? [] : samePerson(key)
  lit = keys.length === 0 ? [] : Array.from(document.querySelectorAll(keys.map(selectorOf).join(',')))
  for (const each of lit) each.classList.add('lit')
  for (const each of keys) for (const control of document.querySelectorAll(`[data-pick="${each}"]`)) control.setAttribute('aria-pressed', 'true')
  places = lit.filter((each) => each.matches('.row .q[id], .row [data-n], .row .e') && !each.parentElement?.closest('.lit'))
  at = -1
  const root = document.documentElement.classList
  root.toggle('some-lit', key !== '')
  root.toggle('lit-t', key.startsWith('t'))
  element('lit').hidden = key === ''
  element('lit-what').textContent = describe()
  showHits()
  if (address) writeAddress(key)
}

/**
 * A speaker and the name that is the same person.
 *
 * @param {string} key
 */
function samePerson(key) {
  const number = Number(key.slice(1))
  if (key[0] === 's' && number > 0 && data.s[number - 1]?.[1]) return [key, `n${data.s[number - 1][1]}`]
  const speaker = key[0] === 'n' ? data.s.findIndex(([, name]) => name === number) : -1
  return speaker < 0 ? [key] : [key, `s${speaker + 1}`]
}

/** @param {string} key */
function selectorOf(key) {
  return `[data-${key[0]}~="${Number(key.slice(1))}"]`
}

function describe() {
  const number = Number(picked.slice(1))
  if (picked[0] === 't') return `Theme: ${data.t[number - 1]}`
  if (picked[0] === 's') return number === 0 ? 'Speaker left open' : data.s[number - 1]?.[0] ?? ''
  return data.n[number - 1] ?? ''
}

/** Says in each article's line what is lit in it, and leaves the other articles out. */
function showHits() {
  /** @type {Map<Element, {q: Set<string>, n: number, e: number}>} */
  const counts = new Map()
  for (const each of lit) {
    const row = each.closest('.row')
    const article = row?.closest('.article')
    if (!article || each.closest('.notes')) continue
    const count = counts.get(article) ?? {q: new Set(), n: 0, e: 0}
    counts.set(article, count)
    if (each.classList.contains('q')) count.q.add(each.id || (each.getAttribute('data-q') ?? ''))
    else if (each.hasAttribute('data-n')) count.n++
    else if (each.id) count.e++
  }
  const theme = picked[0] === 't' ? picked.slice(1) : ''
  for (const article of articles) {
    const count = counts.get(article)
    if (!count && theme !== '' && article.dataset.themes?.split(' ').includes(theme)) counts.set(article, {q: new Set(), n: 0, e: 0})
    writeHits(article, count ? [count.q.size && counted(count.q.size, 'quotation'), count.n && counted(count.n, 'mention'), count.e && counted(count.e, 'place')].filter(Boolean).join(', ') : '')
  }
  filterArticles({picked: picked === '' ? undefined : new Set(counts.keys())})
}

/**
 * @param {Element} article
 * @param {string} words
 */
function writeHits(article, words) {
  let hits = article.querySelector('.hits')
  if (!hits) {
    if (words === '') return
    hits = document.createElement('span')
    hits.className = 'hits'
    article.querySelector('summary')?.append(hits)
  }
  hits.textContent = words
}

/** @param {string} key */
function writeAddress(key) {
  const hash = key !== '' && document.getElementById(key) ? `#${key}` : location.pathname + location.search
  try {
    history.replaceState(null, '', hash)
  } catch {
    // A page inside another may not write its address; all else works.
  }
}
