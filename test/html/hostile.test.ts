import {describe, expect, it} from 'vitest'
import {parseHtml} from '../../src/html/index.ts'
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
})
