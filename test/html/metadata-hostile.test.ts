import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readPageMetadata, type PageField, type PageMetadata} from '../../src/html/metadata/index.ts'
import {readPage} from '../../src/html/tree.ts'

const TITLE = 'Bridge to stay shut until spring'
const read = (html: string, url?: string): PageMetadata => readPageMetadata(readPage(html), url === undefined ? {} : {url})
const script = (json: string): string => `<h1>${TITLE}</h1><script type="application/ld+json">${json}</script>`

/** Every field of every page is a field as its type says. */
function expectFields(metadata: PageMetadata): void {
  for (const [name, value] of Object.entries(metadata as unknown as Record<string, PageField | readonly PageField[]>)) {
    for (const field of 'value' in value ? [value] : value) {
      expect(typeof field.value).toBe('string')
      expect(field.value.length).toBeGreaterThan(0)
      expect(field.value.length).toBeLessThanOrEqual(2000)
      expect(['json-ld', 'meta', 'microdata', 'html']).toContain(field.source)
      if (name.startsWith('date')) expect(field.value).toMatch(/^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?)?)?)?$/)
      if (name === 'url') expect(field.value).toMatch(/^https?:/)
    }
  }
}

describe('hostile pages', () => {
  const FIELDS = ['@type', '@id', '@graph', 'headline', 'name', 'author', 'creator', 'publisher', 'datePublished', 'dateModified', 'articleSection', 'keywords', 'inLanguage', 'url', 'mainEntityOfPage', 'mainEntity', 'description', 'creditText', '__proto__', 'constructor', 'toString']

  it('may have any value anywhere', () => {
    const leaf = fc.oneof(fc.constant(null), fc.integer(), fc.double(), fc.boolean(), fc.string(), fc.constantFrom('NewsArticle', TITLE, 'Ann Reed', '2019-11-18', '#a', 'en_GB', '', '&#0;&#xD800;'))
    const value = fc.letrec((tie) => ({
      value: fc.oneof({maxDepth: 4}, leaf, fc.array(tie('value'), {maxLength: 4}), fc.dictionary(fc.constantFrom(...FIELDS), tie('value'), {maxKeys: 6})),
    })).value
    fc.assert(fc.property(value, (json) => expectFields(read(script(JSON.stringify({'@type': 'NewsArticle', headline: TITLE, ...(json as object)}).replaceAll('<', '\\u003c'))))), {numRuns: 500})
  })

  it('may have any attribute anywhere', () => {
    const word = fc.constantFrom('author', 'byline', 'date', 'datePublished', 'name', 'headline', 'https://schema.org/NewsArticle', 'https://schema.org/Person', 'By Ann Reed', '2019-11-18', '', 'updated', 'breadcrumbs', '18 November 2019')
    const attribute = fc.tuple(fc.constantFrom('class', 'itemprop', 'itemscope', 'itemtype', 'rel', 'datetime', 'content', 'property', 'name', 'href', 'hidden', 'lang'), word).map(([name, text]) => ` ${name}="${text}"`)
    const element = fc.tuple(fc.constantFrom('div', 'span', 'time', 'meta', 'link', 'a', 'h1', 'h2', 'article', 'aside', 'p', 'title', 'base', 'svg', 'template', 'html', 'table', 'td'), fc.array(attribute, {maxLength: 4}), word, fc.boolean())
    const page = fc.array(element.map(([tag, attributes, text, closed]) => `<${tag}${attributes.join('')}>${text}${closed ? `</${tag}>` : ''}`), {maxLength: 30}).map((parts) => parts.join(''))
    fc.assert(fc.property(page, (html) => expectFields(read(html, 'https://quill.example/a'))), {numRuns: 500})
  })

  it('may name prototypes', () => {
    const json = `{"@type": "NewsArticle", "headline": "${TITLE}", "__proto__": {"datePublished": "2012-01-01", "polluted": 1}, "constructor": {"prototype": {"polluted": 1}},
      "author": {"__proto__": {"name": "Ann Reed"}, "@type": "Person"}, "publisher": {"@id": "__proto__"}, "articleSection": {"@id": "constructor"}}`
    const metadata = read(script(json) + '<meta name="__proto__" content="x"><meta name="constructor" content="x"><meta property="hasOwnProperty" content="x">')
    expect(metadata).toEqual({headline: expect.objectContaining({value: TITLE}) as unknown})
    expect(({} as {polluted?: number}).polluted).toBeUndefined()
  })

  it.each<[string, string]>([
    ['elements', '<div>'.repeat(100_000) + TITLE],
    ['bylines', `<h1>${TITLE}</h1>` + '<div class="byline">'.repeat(100_000) + 'By Ann Reed'],
    ['dates', `<h1>${TITLE}</h1>` + '<div class="date" itemprop="datePublished">'.repeat(100_000) + '18 November 2019'],
    ['items', '<div itemscope itemtype="https://schema.org/NewsArticle" itemprop="author">'.repeat(50_000) + `<h1 itemprop="headline">${TITLE}</h1>`],
    ['breadcrumbs', '<div class="breadcrumbs">'.repeat(50_000) + '<a href="/n">News</a>'],
    ['headings', '<h1><span>'.repeat(20_000) + TITLE],
    ['lists', script('['.repeat(100_000) + ']'.repeat(100_000))],
    ['objects', script('{"@graph":'.repeat(5000) + '1' + '}'.repeat(5000))],
    ['authors', script(`{"@type":"NewsArticle","headline":"${TITLE}","author":${'{"author":'.repeat(3000)}1${'}'.repeat(3000)}}`)],
  ])('may be nested: %s', (_, html) => expectFields(read(html)))

  it.each<[string, string]>([
    ['metas', '<meta name="author" content="Ann Reed"><meta property="og:title" content="x">'.repeat(20_000)],
    ['bylines', `<h1>${TITLE}</h1>` + '<p class="byline">By the editor of it</p>'.repeat(20_000)],
    ['dates', `<h1>${TITLE}</h1>` + '<p>18 November 2019</p>'.repeat(20_000)],
    ['properties', '<div itemscope itemtype="https://schema.org/Article">' + '<b itemprop="author name headline datePublished">Ann Reed</b>'.repeat(20_000)],
    ['items', '<div itemscope itemtype="https://schema.org/Article"></div>'.repeat(20_000)],
    ['articles', script(`[${Array.from({length: 20_000}, () => '{"@type":"NewsArticle","headline":"Bridge to stay"}').join()}]`)],
    ['values', script(`{"@type":"NewsArticle","headline":"${TITLE}","author":[${Array.from({length: 50_000}, (_, index) => `"Ann Reed${index}"`).join()}],"keywords":[${Array.from({length: 50_000}, (_, index) => `"a${index},b"`).join()}]}`)],
    ['classes', `<h1>${TITLE}</h1><p class="${'author '.repeat(100_000)}">Ann Reed</p>`],
    ['spaces', `<h1>${TITLE}</h1><p class="byline">By${' '.repeat(500_000)}Ann Reed</p><meta name="author" content="By${' '.repeat(19_000)}Ann">`],
    ['separators', `<title>${'a | '.repeat(100_000)}</title><h1>${'a - '.repeat(100_000)}</h1>`],
    ['references', script(`{"@type":"NewsArticle","headline":"${'&amp;'.repeat(3000)}"}`)],
    ['tags in strings', script(`{"@type":"NewsArticle","description":"${'<b '.repeat(6000)}"}`)],
    ['canonicals', '<link rel="canonical" href="https://quill.example/a">'.repeat(20_000)],
    ['scripts', script('{"@type":"NewsArticle"}').repeat(5000)],
  ])('may be large: %s', (_, html) => expectFields(read(html)))

  it('may be empty', () => {
    for (const html of ['', ' ', '<!DOCTYPE html>', '<h1></h1>', '<title></title><h1> </h1><time></time><meta><link rel=canonical><base><script type="application/ld+json"></script>']) {
      expect(read(html, '')).toEqual({})
    }
  })
})
