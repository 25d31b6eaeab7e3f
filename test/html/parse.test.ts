import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {extractEntities, extractQuotes} from '../../src/index.ts'
import {parseHtml} from '../../src/html/index.ts'
import type {BlockType, Document} from '../../src/index.ts'
import {PAGE, STORY} from './pages.ts'

const linesOf = ({text, blocks}: Document): [type: BlockType, text: string][] => blocks.map(({type, start, end}) => [type, text.slice(start, end)])
const body = (html: string): string[] => {
  const document = parseHtml(html)
  return document.blocks.filter((block) => block.body).map(({start, end}) => document.text.slice(start, end))
}
const page = (inner: string): string => `<html><body><article>${STORY.map((line) => `<p>${line}</p>`).join('\n')}${inner}</article></body></html>`
const after = (inner: string): [type: BlockType, text: string][] => linesOf(parseHtml(page(inner))).slice(STORY.length)

describe('parseHtml', () => {
  it('finds the article, and says what each block is', () => {
    const lines = linesOf(parseHtml(PAGE))
    for (const paragraph of STORY) expect(lines).toContainEqual(['paragraph', paragraph])
    expect(lines).toContainEqual(['subheading', 'What the traders want'])
    expect(lines).toContainEqual(['list-item', 'a cut in rates'])
    expect(lines).toContainEqual(['pull-quote', 'The risk was too great for that'])
    expect(lines.find(([, text]) => text.startsWith('It is the third'))?.[0]).toBe('block-quote')
    expect(lines.find(([, text]) => text.startsWith('The bridge in winter'))?.[0]).toBe('caption')
    expect(body(PAGE)).toHaveLength(8)
  })

  it('keeps what readers do not see out of the text', () => {
    const {text} = parseHtml(PAGE)
    for (const words of ['Written by a script', 'A hidden paragraph', 'Another one that', 'A template is', 'color: black']) expect(text).not.toContain(words)
  })

  it('finds quotations and names as in plain text', () => {
    const document = parseHtml(PAGE)
    const [quote] = extractQuotes(document)
    expect(quote?.text).toBe('We could not leave it open for another night, The risk was too great for that.')
    expect(quote?.speakers.map(({name}) => name)).toEqual(['Ann Reed'])
    expect(extractEntities(document).map(({name}) => name)).toContain('Ann Reed')
  })

  it.each([
    ['runs of white space are one space', '<p>a \n\t  b<b> c </b> d</p>', 'a b c d'],
    ['character references are decoded', '<p>Fish &amp chips &lt;cheap&gt; &#8220;today&#x201d;</p>', 'Fish & chips <cheap> “today”'],
    ['a line that breaks off goes on', '<p>The rain came<br>\nback again</p>', 'The rain came back again'],
    ['cells of a row stand on one line', '<table><tr><td>Leeds</td><td>2</td><td>York</td></tr></table>', 'Leeds 2 York'],
    ['NULs are dropped', '<p>a\0b</p>', 'ab'],
    ['a comment divides no word', '<p>bri<!-- x -->dge</p>', 'bridge'],
    ['soft hyphens stay', '<p>bri&shy;dge</p>', 'bri\u00addge'],
    ['no-break spaces at the edges are no part of a block', '<p>&nbsp;a bridge&nbsp;</p>', 'a bridge'],
  ])('%s', (_, html, text) => {
    const document = parseHtml(html, {structure: 'body'})
    expect(document.blocks.map(({start, end}) => document.text.slice(start, end))).toEqual([text])
  })

  it('makes blocks of lines that line breaks divide', () => {
    const document = parseHtml('<p>Roses are red.<br>Violets are blue.<br><br>The end.</p><pre>one\ntwo.\n\nThree</pre>', {structure: 'body'})
    expect(document.text).toBe('Roses are red.\nViolets are blue.\n\nThe end.\n\none two.\n\nThree')
  })

  describe('block types', () => {
    it.each<[string, string, BlockType]>([
      ['<div class="photoCaption">The harbour at night</div>', 'The harbour at night', 'caption'],
      ['<span class="wrap"><div><img src="a.jpg"><div>Boats on the Quill in May</div></div></span>', 'Boats on the Quill in May', 'caption'],
      ['<p class="image-credit">Mara Quill/Coast</p>', 'Mara Quill/Coast', 'credit'],
      ['<blockquote class="twitter-tweet"><p>The bridge is shut, and I am stuck on the wrong side of it.</p></blockquote>', 'The bridge is shut, and I am stuck on the wrong side of it.', 'embed'],
      ['<p>Correction: an earlier version of this article gave the wrong number of beams.</p>', 'Correction: an earlier version of this article gave the wrong number of beams.', 'editor-note'],
      ['<div class="author-bio"><p>Jo Lind writes about rivers.</p></div>', 'Jo Lind writes about rivers.', 'author-bio'],
      ['<p>By now the ferry has come to a stop too.</p>', 'By now the ferry has come to a stop too.', 'paragraph'],
      ['<dl><dt>East bank</dt><dd>no way over the river</dd></dl>', 'no way over the river', 'list-item'],
    ])('%s', (html, text, type) => {
      expect(after(html)).toContainEqual([type, text])
    })

    it('takes lists of links for other articles, and the heading over them', () => {
      const types = after('<h3>More from the coast</h3><ul><li><a href="/a">Ferry line adds a boat</a></li><li><a href="/b">Third ship will sail</a></li></ul>')
      expect(types.map(([type]) => type)).toEqual(['related-heading', 'related-item', 'related-item'])
    })

    it('believes no class that most of the story has', () => {
      const html = `<html><body><div class="related"><div class="newsletter">${STORY.map((line) => `<p>${line}</p>`).join('')}</div></div></body></html>`
      expect(body(html)).toEqual(STORY)
    })

    it('takes an article in an article for another, but the posts of a live blog for one story', () => {
      const other = '<article><h2>Old mill opens</h2><p>The old mill opens as a shelter on Friday, and everybody who lost a home may come.</p></article>'
      expect(body(page(other))).toEqual(STORY)
      const posts = [...STORY, ...STORY.map((line) => line.replace('The', 'A')), ...STORY].map((line) => `<article><h3>10.30</h3><p>${line}</p></article>`)
      expect(body(`<html><body><main>${posts.join('')}</main></body></html>`).length).toBeGreaterThan(11)
    })
  })

  it('takes all of the page for the article where told so', () => {
    const html = '<p>Short.</p><ul><li><a href="/a">A link</a></li></ul>'
    const document = parseHtml(html, {structure: 'body'})
    expect(linesOf(document)).toEqual([['paragraph', 'Short.'], ['list-item', 'A link']])
  })

  it('lets the caller know better', () => {
    const {id, metadata} = parseHtml(PAGE, {id: 'bridge-1', metadata: {headline: 'Shut', url: 'https://example.org/1', keywords: ['bridges']}})
    expect(id).toBe('bridge-1')
    expect(metadata.headline).toEqual({value: 'Shut', source: 'caller'})
    expect(metadata.url?.value).toBe('https://example.org/1')
    expect(metadata.keywords?.map(({value}) => value)).toEqual(['bridges'])
  })

  it.each([
    [[5], 'Expected text to be a string, got number 5'],
    [[PAGE, {structure: 'all'}], "Expected options.structure to be 'detect' or 'body', got string \"all\""],
    [[PAGE, {uri: 'x'}], 'Expected options to have only id, metadata, structure, limits, abbreviations, url; got "uri"'],
    [[PAGE, {url: 5}], 'Expected options.url to be a string, got number 5'],
  ])('says what is wrong with %j', (args, message) => {
    expect(() => parseHtml(...(args as Parameters<typeof parseHtml>))).toThrow(message)
  })

  it('loads nothing by itself', () => {
    const source = readFileSync(new URL('../../src/html/parse.ts', import.meta.url), 'utf8')
    expect(source).not.toMatch(/\bfetch\(|node:/)
  })
})
