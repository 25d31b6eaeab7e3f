// @ts-check
import {articles, openArticle, renderArticle, renderNamesHere} from './articles.js'
import {element} from './page.js'
import {clearPick, pick, pickOfHash, step} from './pick.js'
import {search, showFound} from './search.js'

const find = /** @type {HTMLInputElement} */ (element('find'))

document.documentElement.classList.add('js')
element('bar').hidden = false
element('unfold').hidden = articles.length === 0

/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting
find.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(() => search(find.value), 150)
})

document.addEventListener('click', ({target}) => {
  if (!(target instanceof Element)) return
  // The address may be the same as before, and then nothing would happen.
  if (target.closest('a[href^="#a"]')) setTimeout(followHash)
  const control = target.closest('[data-pick]')
  if (control) return pick(/** @type {string} */ (control.getAttribute('data-pick')))
  const term = target.closest('[data-find]')
  if (term) {
    find.value = term.getAttribute('data-find') ?? ''
    return search(find.value)
  }
  // Whoever selects words to copy them chooses nothing.
  if (String(getSelection()) !== '' || target.closest('a, summary, .notes')) return
  const place = target.closest('.row [data-n], .row .q')
  if (!place) return
  const [speaker] = (place.getAttribute('data-s') ?? '').split(' ')
  pick(place.hasAttribute('data-n') ? `n${place.getAttribute('data-n')}` : `s${speaker}`)
})

element('clear').addEventListener('click', () => clearPick())
element('previous').addEventListener('click', () => step(-1))
element('next').addEventListener('click', () => step(1))

document.addEventListener('keydown', (event) => {
  const {key, target} = event
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  const writes = target instanceof HTMLInputElement
  if (key === '/' && !writes) {
    event.preventDefault()
    find.focus()
    find.select()
  }
  if (key !== 'Escape') return
  if (writes && find.value !== '') {
    // Some browsers empty the field themselves, some do not.
    event.preventDefault()
    find.value = ''
    search('')
  } else clearPick()
})

const unfold = element('unfold')
unfold.addEventListener('click', () => {
  const open = unfold.textContent === 'Open all'
  for (const article of articles) if (!article.hidden) article.open = open
  unfold.textContent = open ? 'Close all' : 'Open all'
})

/** What a reader needs in an open article, made when it first opens. `toggle` does not rise: it is caught on the way down. */
element('articles').addEventListener('toggle', ({target}) => {
  if (!(target instanceof HTMLDetailsElement) || !target.open || !target.classList.contains('article')) return
  renderArticle(target)
  renderNamesHere(target)
  showFound()
}, true)
for (const article of articles) if (article.open) renderNamesHere(article)

/** @type {HTMLDetailsElement[]} */
let opened = []
addEventListener('beforeprint', () => {
  opened = articles.filter((article) => !article.open && !article.hidden)
  for (const article of opened) {
    renderArticle(article)
    article.open = true
  }
})
addEventListener('afterprint', () => {
  for (const article of opened) article.open = false
})

/** Goes where the address says: into an article that may be closed, or not in the page yet. */
function followHash() {
  const id = location.hash.slice(1)
  if (/^[stn]\d+$/.test(id)) pickOfHash(id)
  const [own] = /^a\d+/.exec(id) ?? []
  const article = document.getElementById(own ?? '')
  if (!article) return
  openArticle(article)
  const place = document.getElementById(id) ?? article
  place.classList.add('now')
  place.scrollIntoView({block: place === article ? 'start' : 'center'})
}
addEventListener('hashchange', followHash)
followHash()
