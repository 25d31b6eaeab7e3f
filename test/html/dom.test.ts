import {Readability} from '@mozilla/readability'
import {parseHTML} from 'linkedom'
import {describe, expect, it} from 'vitest'
import {findArticle} from '../../src/html/article.ts'
import {DomDocument, DomText} from '../../src/html/dom.ts'
import {readPage} from '../../src/html/tree.ts'
import {PAGE, STORY} from './pages.ts'

const squeezed = (text: string): string => text.replace(/\s+/g, '')
const ours = (html: string): string => squeezed([...findArticle(readPage(html)).nodes].map(({value}) => value).join(''))
const linkedom = (html: string): string => {
  return squeezed(new Readability((parseHTML(html) as {document: ConstructorParameters<typeof Readability>[0]}).document).parse()?.textContent ?? '')
}

const paragraphs = STORY.map((line) => `<p>${line}</p>`).join('')
const links = '<ul><li><a href="/a">Ferry line adds a boat</a></li><li><a href="/b">Third ship will sail</a></li></ul>'
const html = (body: string): string => `<!DOCTYPE html><html><head><title>Bridge to stay shut</title></head><body>${body}</body></html>`

describe('Readability on our DOM', () => {
  it.each([
    ['paragraphs', html(`<div>${paragraphs}</div>`)],
    ['a sidebar', html(`<div class="main">${paragraphs}</div><div class="sidebar">${links}</div>`)],
    ['line breaks', html(`<div>${STORY.join('<br><br>')}</div>`)],
    ['divs', html(`<div>${STORY.map((line) => `<div>${line}</div>`).join('')}</div>`)],
    ['a comment section', html(`<article>${paragraphs}</article><div id="comments"><p>${STORY[0]}</p></div>`)],
    ['fonts and tables', html(`<table><tr><td><font>${STORY.join('</font><font>')}</font></td></tr></table>`)],
    ['pictures without text', html(`<figure><img data-src="a.jpg"></figure>${paragraphs}<div><img src="b.jpg"></div>`)],
    // Too short for the first try: the page is put by and taken out again.
    ['a short page', html(`<div class="sidebar"><p>${STORY[0]}</p></div>`)],
    ['a short page with classes that look like furniture', html(`<div class="comment"><p>${STORY[0]}</p><p>${STORY[1]}</p></div><div class="footer">${links}</div>`)],
  ])('finds what it finds on linkedom: %s', (_, page) => {
    expect(ours(page)).toBe(linkedom(page))
    expect(ours(page)).not.toBe('')
  })

  it('knows each text node by its place in the file', () => {
    for (const {value, sourceCodeLocation} of findArticle(readPage(PAGE)).nodes) {
      expect(PAGE.slice(sourceCodeLocation?.startOffset, sourceCodeLocation?.endOffset)).toBe(value)
    }
  })
})

describe('DomElement', () => {
  const make = (): {document: DomDocument; list: string[]} => {
    const document = new DomDocument()
    for (const name of ['a', 'b', 'c']) {
      const child = document.createElement(name)
      child.appendChild(new DomText(name))
      document.body.appendChild(child)
    }
    return {document, list: document.body.children.map(({localName}) => localName)}
  }
  const names = (document: DomDocument): string => document.body.children.map(({localName}) => localName).join('')

  it('keeps its children in order', () => {
    const {document} = make()
    const [a, b, c] = document.body.children
    document.body.appendChild(a!)
    expect(names(document)).toBe('bca')
    document.body.replaceChild(a!, b!)
    expect(names(document)).toBe('ac')
    document.body.removeChild(c!)
    expect([names(document), document.body.textContent, document.body.lastChild]).toEqual(['a', 'a', a])
    expect(c!.parentNode).toBeNull()
  })

  it('finds elements by name, whatever its case', () => {
    const {document} = make()
    expect(document.querySelectorAll('C,A').map(({localName}) => localName)).toEqual(['a', 'c'])
    expect(document.getElementsByTagName('B')).toHaveLength(1)
    expect(document.body.getElementsByTagName('*')).toHaveLength(3)
  })

  it('gives the body back as it was', () => {
    const {document, list} = make()
    const kept = document.body.innerHTML
    document.body.removeChild(document.body.firstChild!)
    document.body.innerHTML = kept
    document.body.innerHTML = kept
    expect(document.body.children.map(({localName}) => localName)).toEqual(list)
    expect(document.body.textContent).toBe('abc')
  })

  it('holds attributes', () => {
    const {document: {body}} = make()
    body.setAttribute('class', 'one')
    body.className = 'two'
    body.id = 'x'
    expect([body.className, body.id, body.getAttribute('lang'), body.hasAttribute('id')]).toEqual(['two', 'x', null, true])
    body.removeAttribute('class')
    body.removeAttribute('none')
    expect(body.attributes.map(({name}) => name)).toEqual(['id'])
  })
})
