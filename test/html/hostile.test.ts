import {describe, expect, it} from 'vitest'
import {parseHtml, sourceSlices} from '../../src/html/index.ts'
import {PAGE, STORY} from './pages.ts'

const P = `<p>${STORY[0]}</p>`
const codes = (html: string): string[] => parseHtml(html).diagnostics.map(({code}) => code)
const bodyOf = (html: string): string[] => {
  const {text, blocks} = parseHtml(html)
  return blocks.filter(({body}) => body).map(({start, end}) => text.slice(start, end))
}

describe('parseHtml on bad input', () => {
  it.each<[string, string, string[]]>([
    ['the empty string', '', ['empty-text']],
    ['white space', ' \r\n\t', ['empty-text']],
    ['a page with no text', '<html><head><title>x</title></head><body><img src="a.jpg"></body></html>', ['empty-text']],
    ['a page of links', '<ul><li><a href="/a">Ferry line adds a boat</a></li><li><a href="/b">Third ship will sail</a></li></ul>', ['no-article']],
    ['a page with no article', '<body><h1>Not found</h1><p>Nothing here.</p></body>', ['no-article']],
  ])('%s', (_, html, expected) => { expect(codes(html)).toEqual(expected) })

  it('keeps all of a page without an article', () => {
    expect(parseHtml('<body><h1>Not found</h1><p>Nothing here.</p></body>').text).toBe('Not found\n\nNothing here.')
  })

  it('reads a page that breaks off anywhere', () => {
    for (let end = 0; end < PAGE.length; end += 23) {
      const {text, blocks, tree} = parseHtml(PAGE.slice(0, end))
      expect(tree.children.length).toBeGreaterThanOrEqual(blocks.length)
      expect(text).not.toContain('Written by a script')
    }
  })

  it('reads wrong nesting', () => {
    expect(bodyOf(`<b><p>${STORY[0]}</b></p></i><p>${STORY[1]}<div></p></div>`)).toEqual([STORY[0], STORY[1]])
  })

  it('reads binary data', () => {
    const bytes = String.fromCharCode(...Array.from({length: 4000}, (_, index) => (index * 7919 + index * index * 31) % 256))
    expect(() => parseHtml(bytes)).not.toThrow()
  })

  it('is deaf to attributes that look like properties of objects', () => {
    expect(bodyOf(`<div class="__proto__ constructor toString" id="hasOwnProperty">${P}</div>`)).toEqual([STORY[0]])
  })

  it.each(['div', 'b', 'p><b', 'table><tr><td', 'blockquote', 'article', 'ul><li', 'font', 'a'])('reads 100,000 nested <%s>', (tag) => {
    const {text} = parseHtml(`<${tag}>`.repeat(100_000) + P)
    expect(text).toContain('closed the bridge over the Quill')
  })

  it('says that elements were nested too deep', () => {
    expect(codes('<div>'.repeat(500) + P)).toEqual(['nesting-over-limit'])
    expect(codes('<div>'.repeat(100) + P)).toEqual([])
  })

  it('reads no more of a file than the limit', () => {
    const html = `${P}\r\n<p>${'word '.repeat(1000)}</p>`
    const document = parseHtml(html, {limits: {maxLength: P.length + 1}})
    expect(document.text).toBe(STORY[0])
    expect(document.diagnostics.map(({code}) => code)).toEqual(['text-over-limit'])
  })

  // A tag is one, 32 characters are one, and so is the tags' own length: 2 tags and 7 characters, 25 of text.
  it.each([[3, []], [2, ['markup-over-limit']]])('reads as much markup as %i tags', (maxMarkup, expected) => {
    const words = 'The rain came back today.'
    const {text, tree, diagnostics} = parseHtml(`<p>${words}</p>`, {structure: 'body', limits: {maxMarkup}})
    expect(text).toBe(words)
    expect(diagnostics.map(({code}) => code)).toEqual(expected)
    expect(tree.children.map(({type}) => type)).toEqual(['ParagraphNode'])
  })

  it('keeps the text of what it does not read, without tags and scripts', () => {
    const html = `${P}<p>Snow &amp; <b>ice</b> came.</p>\n<script>track("<p>")</script><!-- Jo: check --><ul><li title=">">boats</li><li>cars</ul>`
    const document = parseHtml(html, {structure: 'body', limits: {maxMarkup: 6}})
    expect(document.text).toBe(`${STORY[0]}\n\nSnow &amp; ice came.\nboats\ncars`)
    expect(document.tree.children.map(({type}) => type)).toEqual(['ParagraphNode', 'SourceNode'])
    expect(document.blocks).toHaveLength(1)
    expect(document.diagnostics.map(({code, span}) => [code, span?.start])).toEqual([['markup-over-limit', STORY[0]!.length]])
    const start = document.text.indexOf('ice')
    expect(sourceSlices(document, {start, end: start + 9}).map((slice) => html.slice(slice.start, slice.end))).toEqual(['ice', 'came.'])
  })

  it('keeps the text of elements that it does not make', () => {
    const html = `<p>${Array.from({length: 300}, (_, index) => `<b id=${index}>`).join('')}</p>${'<p>a word</p>'.repeat(300)}`
    const {text, diagnostics} = parseHtml(html, {structure: 'body'})
    expect(text.match(/a word/g)).toHaveLength(300)
    expect(diagnostics.map(({code}) => code)).toEqual(['markup-over-limit'])
  })

  it('reads no more blocks than the limit', () => {
    const {text, blocks, tree, diagnostics} = parseHtml('<pre>A&#10;B&#10;C&#10;D</pre>', {structure: 'body', limits: {maxMarkup: 3}})
    expect([text, blocks.length, tree.children.at(-1)!.type]).toEqual(['A\nB\nC\nD', 3, 'SourceNode'])
    expect(diagnostics.map(({code}) => code)).toEqual(['markup-over-limit'])
  })

  it('reads nothing where nothing may be read', () => {
    const {text, blocks} = parseHtml(P, {limits: {maxMarkup: 0}})
    expect([text, blocks]).toEqual([STORY[0], []])
  })
})
