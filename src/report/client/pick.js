// @ts-check
import {articles, filterArticles, openArticle, renderArticle} from './articles.js'
import {samePerson, setLights} from './lights.js'
import {counted, data, element} from './page.js'

/** What is lit: `t2` a theme, `s3` a speaker, `s0` nobody, `n7` a name. */
let picked = ''
/** The articles that have some of it. @type {Set<HTMLDetailsElement>} */
let having = new Set()
/** Where the reader is among the lit places. @type {Element | undefined} */
let now

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
 * Goes to the next lit place, or to the one before; from the last to the first.
 *
 * @param {1 | -1} by
 */
export function step(by) {
  const shown = articles.filter((article) => having.has(article) && !article.hidden)
  if (shown.length === 0) return
  const here = now?.closest('.article')
  let at = here instanceof HTMLDetailsElement ? shown.indexOf(here) : -1
  let places = at < 0 ? [] : placesOf(shown[at])
  let place = at < 0 || !now ? undefined : places[places.indexOf(now) + by]
  // An article may carry a theme and have no place that shows it.
  for (let tried = 0; !place && tried < shown.length; tried++) {
    at = at < 0 && by < 0 ? shown.length - 1 : (at + by + shown.length) % shown.length
    places = placesOf(shown[at])
    place = by > 0 ? places[0] : places[places.length - 1]
  }
  now?.classList.remove('now')
  now = place ?? shown[0]
  openArticle(now)
  now.classList.add('now')
  now.scrollIntoView({block: 'center'})
  element('where').textContent = place ? `place ${places.indexOf(place) + 1} of ${places.length} in article ${at + 1} of ${shown.length}` : ''
  // Who cannot see the place hears what stands there.
  const words = document.createElement('span')
  words.className = 'unseen'
  words.textContent = `: ${(now.textContent ?? '').slice(0, 200)}`
  if (place) element('where').append(words)
}

/** @param {Element} article */
function placesOf(article) {
  renderArticle(article)
  return Array.from(article.querySelectorAll('.row .q.lit[id], .row [data-n].lit, .row .e.lit[id]')).filter((each) => !each.parentElement?.closest('.lit'))
}

/**
 * @param {string} key
 * @param {boolean} address Whether the page's address is to say it.
 */
function light(key, address) {
  picked = key
  now = undefined
  const keys = key === '' ? [] : samePerson(key)
  setLights(keys)
  const root = document.documentElement.classList
  root.toggle('some-lit', key !== '')
  root.toggle('lit-t', key[0] === 't')
  element('lit').hidden = key === ''
  element('lit-what').textContent = describe()
  element('where').textContent = ''
  showHits(keys)
  if (address) writeAddress(key)
}

function describe() {
  const number = Number(picked.slice(1))
  if (picked[0] === 't') return `Theme: ${data.t[number - 1] ?? ''}`
  if (picked[0] === 's') return number === 0 ? 'Speaker left open' : data.s[number - 1]?.[0] ?? ''
  return data.n[number - 1] ?? ''
}

/**
 * Says in each article's line what is lit in it, and leaves the other articles out.
 *
 * @param {readonly string[]} keys
 */
function showHits(keys) {
  having = new Set()
  articles.forEach((article, at) => {
    const words = []
    for (const key of keys) {
      const number = Number(key.slice(1))
      if (key[0] === 't') {
        if ((article.dataset.themes ?? '').split(' ').includes(String(number))) words.push('carries the theme')
        continue
      }
      const count = countIn(data.a[at]?.[key[0] === 's' ? 0 : 1] ?? [], number)
      if (count > 0) words.push(counted(count, key[0] === 's' ? 'quotation' : 'mention'))
    }
    if (words.length > 0) having.add(article)
    writeHits(article, words.join(', '))
  })
  filterArticles({picked: picked === '' ? undefined : having})
}

/**
 * @param {readonly number[]} counts Numbers and counts by turns.
 * @param {number} number
 */
function countIn(counts, number) {
  for (let at = 0; at < counts.length; at += 2) if (counts[at] === number) return counts[at + 1]
  return 0
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
