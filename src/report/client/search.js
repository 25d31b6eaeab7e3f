// @ts-check
import {articles, filterArticles} from './articles.js'

/** Places that are shown at most: a letter is found a million times. */
const SHOWN = 2000

/** @type {string[]} */
let words = []
/** @type {Map<Element, string>} */
const texts = new Map()

/**
 * Leaves the articles that hold all the words, in any form of capitals and accents.
 *
 * @param {string} query
 */
export function search(query) {
  words = query.split(/\s+/).filter((word) => word !== '')
  const folded = words.map(fold)
  filterArticles({found: words.length === 0 ? undefined : new Set(articles.filter((article) => folded.every((word) => textOf(article).includes(word))))})
  showFound()
}

/** @param {string} text */
function fold(text) {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase()
}

/**
 * An article's headline and text, without the notes beside it.
 *
 * @param {Element} article
 */
function textOf(article) {
  const known = texts.get(article)
  if (known !== undefined) return known
  const parts = Array.from(searched(article), (part) => part.textContent ?? '')
  const kept = article.querySelector('noscript')?.textContent
  if (kept) parts.push(wordsOf(kept))
  const text = fold(parts.join('\n').replace(/\s+/g, ' '))
  texts.set(article, text)
  return text
}

/**
 * The words of an article that is not in the page yet. Its markup is this library's own: `<` and `>` stand nowhere but around tags, and
 * references are numbers.
 *
 * @param {string} markup
 */
function wordsOf(markup) {
  return markup
    .slice(markup.indexOf('<div class="row'))
    .replace(/<ul class="notes">[^]*?<\/ul>/g, '')
    .replace(/<\/?(?:p|div|blockquote)\b[^<>]*>/g, ' ')
    .replace(/<[^<>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
}

/** @param {Element} article */
function searched(article) {
  return article.querySelectorAll('h3, .facts, .row > p, .row > blockquote')
}

/** Shows the words where they stand in open articles, without a change of the page; browsers that cannot leave it out. */
export function showFound() {
  const registry = typeof Highlight === 'function' ? CSS.highlights : undefined
  if (!registry) return
  registry.delete('found')
  if (words.length === 0) return
  /** @type {Range[]} */
  const ranges = []
  for (const article of articles) {
    if (article.hidden || ranges.length >= SHOWN) continue
    const parts = article.open ? searched(article) : article.querySelectorAll('h3')
    for (const part of parts) addRanges(part, ranges)
  }
  registry.set('found', new Highlight(...ranges.slice(0, SHOWN)))
}

/**
 * @param {Element} part
 * @param {Range[]} ranges
 */
function addRanges(part, ranges) {
  const nodes = []
  const starts = []
  let text = ''
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push(node)
    starts.push(text.length)
    text += node.nodeValue
  }
  const lower = text.toLowerCase()
  // A few letters get longer: then places would be wrong, and none is shown.
  if (lower.length !== text.length) return
  for (const word of words) {
    const sought = word.toLowerCase()
    let node = 0
    for (let from = lower.indexOf(sought); from >= 0 && ranges.length < SHOWN; from = lower.indexOf(sought, from + sought.length)) {
      const range = document.createRange()
      while (node + 1 < starts.length && starts[node + 1] <= from) node++
      range.setStart(nodes[node], from - starts[node])
      let last = node
      while (last + 1 < starts.length && starts[last + 1] < from + sought.length) last++
      range.setEnd(nodes[last], from + sought.length - starts[last])
      ranges.push(range)
    }
  }
}
