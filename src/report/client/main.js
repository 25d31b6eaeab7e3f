// @ts-check
import {articles, openArticle, renderNamesHere} from './articles.js'
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
  renderNamesHere(target)
  showFound()
}, true)
for (const article of articles) if (article.open) renderNamesHere(article)

/** @type {HTMLDetailsElement[]} */
let opened = []
addEventListener('beforeprint', () => {
  opened = articles.filter((article) => !article.open && !article.hidden)
  for (const article of opened) article.open = true
})
addEventListener('afterprint', () => {
  for (const article of opened) article.open = false
})

function followHash() {
  const id = location.hash.slice(1)
  const target = document.getElementById(id)
  if (!target) return
  if (/^[stn]\d+$/.test(id)) return pickOfHash(id)
  openArticle(target)
  target.scrollIntoView()
}
addEventListener('hashchange', followHash)
followHash()
