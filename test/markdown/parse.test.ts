import {describe, expect, it} from 'vitest'
import {extractQuotes, parseDocument, type Document} from '../../src/index.ts'
import {parseMarkdown, sourceSlices} from '../../src/markdown/index.ts'
import {FILE} from './files.ts'

const PROSE = 'The council of the small harbour town has voted to close the old fish market in the spring, and to move its traders, its leader said on Monday.'
const textOf = (markdown: string): string => parseMarkdown(markdown, {structure: 'body'}).text
const blocksOf = ({text, blocks}: Document): string[] => blocks.map(({type, body, start, end}) => `${body ? type : `(${type})`}: ${text.slice(start, end)}`)

describe('parseMarkdown', () => {
  it('labels the blocks of a story', () => {
    expect(blocksOf(parseMarkdown(FILE)).map((block) => block.slice(0, 60))).toEqual([
      '(headline): Council votes to close fish market',
      '(caption): The old market hall, which is to close. Photo: Tom Marsh',
      'paragraph: The council of the small harbour town has voted to close',
      'subheading: Years of debate',
      'paragraph: "We have waited for ten years," Mara Quill told reporters',
      'block-quote: The gulls will miss us more than any of you will, and so will',
      'paragraph: What the council will do:',
      'list-item: close the hall',
      'list-item: move the traders to North Gate or to Old Square',
      'list-item: Year | Traders',
      'list-item: 1911 | 64',
      'list-item: 2019 | 12',
      '(marker): traders = 12',
      '(editor-note): An earlier version of this article gave the wrong sum.',
    ].map((block) => block.slice(0, 60)))
  })

  it('reads what front matter and text say of the article', () => {
    const {metadata} = parseMarkdown(FILE)
    expect(metadata.headline).toMatchObject({value: 'Council votes to close fish market'})
    expect(metadata.author).toEqual([{value: 'Jo Reed', source: 'front-matter'}, {value: 'Ann Lee', source: 'front-matter'}])
    expect(metadata.datePublished).toEqual({value: '2019-05-03T08:15+01:00', source: 'front-matter'})
    expect(metadata.keywords).toEqual([{value: 'harbour', source: 'front-matter'}, {value: 'trade', source: 'front-matter'}])
    expect(metadata.inLanguage).toEqual({value: 'en-GB', source: 'front-matter'})
  })

  it('finds quotations over markup', () => {
    const quotes = extractQuotes(parseMarkdown(FILE)).filter(({kind}) => kind === 'direct')
    expect(quotes.map(({text, speakers}) => [text.slice(0, 27), speakers.map(({name}) => name)])).toContainEqual(['We have waited for ten year', ['Mara Quill']])
  })

  it('says that the text was read from Markdown', () => {
    expect(parseMarkdown('Rain.').source?.format).toBe('markdown')
  })

  it('makes of plain text what parseDocument makes of it', () => {
    const text = `${PROSE}\n\n“We have waited for ten years,” Mara Quill told reporters.`
    expect(parseMarkdown(text).blocks).toEqual(parseDocument(text).blocks)
  })

  it.each<[string, string, string]>([
    ['emphasis', '*a* __b__ ~~c~~ `d`', 'a b c d'],
    ['emphasis inside a word', 'un*frigging*believable', 'unfriggingbelievable'],
    ['no emphasis', 'snake_case_name 5 * 4 * 3', 'snake_case_name 5 * 4 * 3'],
    ['escapes', String.raw`1\. \*a\* \[b\] C:\dir`, String.raw`1. *a* [b] C:\dir`],
    ['character references', '&lt;p&gt; &#163;5 &#x80;5 &nope; AT&T', '<p> £5 €5 &nope; AT&T'],
    ['a space by reference', 'a&#32;b', 'a b'],
    ['a no-break space', '5&nbsp;km', '5\u00a0km'],
    ['soft line ends', 'a\nb\r\nc\rd', 'a b c d'],
    ['hard breaks', 'a  \nb\\\nc', 'a b c'],
    ['links', '[a b](/x "t") [c][d] <https://e.example> https://f.example/_g_\n\n[d]: /y', 'a b c https://e.example https://f.example/_g_'],
    ['brackets that are no links', '[a] said [he], "it [the car] stopped"', '[a] said [he], "it [the car] stopped"'],
    ['pictures in a line', 'a ![b](c.jpg) d', 'a d'],
    ['footnotes', 'a[^1] b\n\n[^1]: note', 'a b\n\nnote'],
    ['tasks', '- [x] a\n- [ ] b', 'a\nb'],
    ['quotations with lazy lines', '> a\nb\n>c', 'a b c'],
    ['items', '* a\n* b\n\n1) c\n2) d', 'a\nb\nc\nd'],
    ['items of several paragraphs', '- a\n\n  b', 'a\nb'],
    ['headings', '# a #\n## b\nc\n===', 'a\n\nb\n\nc'],
    ['rules', 'a\n\n***\n\nb', 'a\n\nb'],
    ['tables', '|a|b \\| c|\n|-|-|\n| `d\\|e` | |', 'a | b | c\nd|e'],
    ['code', '    a  b\n\n```js\nc\n```', 'a b\nc'],
    ['comments', 'a <!-- b --> c\n\n<!-- d\n\ne -->\n\nf', 'a c\n\nf'],
    ['raw HTML in a line', 'a <b>c</b><br>d <script>e</script>', 'a c d'],
    ['raw HTML', '<div class="x">\n<p>a &amp;\nb</p><p>c</p>\n</div>\n\n<script>\n\nd()\n</script>\ne', 'a & b\n\nc\n\ne'],
    ['raw HTML in a quotation', '> <p>a\n> b</p>', 'a b'],
    ['NUL', 'a\0b', 'a\uFFFDb'],
    ['a byte order mark', '\uFEFF# a', 'a'],
    ['nothing', '', ''],
    ['nothing but markup', '***\n\n![](a.jpg)\n\n[a]: /b', ''],
  ])('reads %s', (_, markdown, text) => { expect(textOf(markdown)).toBe(text) })

  it.each<[string, string, string[]]>([
    ['a picture with a title', '![x](a.jpg "Gulls over the market hall")', ['(caption): Gulls over the market hall']],
    ['a picture with a description', '![Gulls over the market hall](a.jpg)', ['(caption): Gulls over the market hall']],
    ['a picture with a name only', '![IMG_0042](a.jpg)', []],
    ['words in italics under a picture', '![x](a.jpg)\n*Gulls over the market hall*', ['(caption): Gulls over the market hall']],
    ['a paragraph in italics after a picture', '![x](a.jpg)\n\n*Gulls over the market hall*', ['(caption): Gulls over the market hall']],
    ['a figure in HTML', '<figure><img src="a.jpg"><figcaption>Gulls over the market hall</figcaption></figure>', ['(caption): Gulls over the market hall']],
  ])('takes %s for a caption', (_, markdown, blocks) => {
    expect(blocksOf(parseMarkdown(`# Market to close\n\n${PROSE}\n\n${markdown}\n\n${PROSE}`)).slice(2, -1)).toEqual(blocks)
  })

  it('takes the rows of a table for items, whatever stands in them', () => {
    const rows = '| Year | Traders | Sales |\n| - | - | - |\n| 1911 | 64 | 12,000 |\n| 2019 | 12 | |'
    expect(blocksOf(parseMarkdown(`${PROSE}\n\n${rows}\n\n${PROSE}`)).slice(1, -1)).toEqual(['list-item: Year | Traders | Sales', 'list-item: 1911 | 64 | 12,000', 'list-item: 2019 | 12'])
  })

  it('takes a post embedded in HTML for an embed', () => {
    const post = '<blockquote class="twitter-tweet"><p lang="en">We will fight this.</p>&mdash; Mara Quill (@maraquill) <a href="/1">May 3, 2019</a></blockquote>\n<script async src="widgets.js"></script>'
    expect(blocksOf(parseMarkdown(`${PROSE}\n\n${post}\n\n${PROSE}`)).slice(1, -1)).toEqual(['embed: We will fight this.', 'embed: — Mara Quill (@maraquill) May 3, 2019'])
  })

  it('takes the first heading of depth 1 for the headline, unless text stands above it', () => {
    const types = (markdown: string): string[] => parseMarkdown(markdown).blocks.map(({type}) => type)
    expect(types(`# Market to close\n\n${PROSE}\n\n# Reactions\n\n${PROSE}`)).toEqual(['headline', 'paragraph', 'subheading', 'paragraph'])
    expect(types(`${PROSE}\n\n# Reactions\n\n${PROSE}`)).toEqual(['paragraph', 'subheading', 'paragraph'])
    expect(types(`---\ntitle: Market to close\n---\n\n# One\n\n${PROSE}\n\n# Two\n\n${PROSE}`)[0]).not.toBe('headline')
    expect(types(`---\ntitle: Market to close\n---\n\n# News\n\n# Market to close in spring\n\n${PROSE}\n\n# Two\n\n${PROSE}`)[1]).toBe('headline')
  })

  it('takes the name under a quotation that is set apart for its source', () => {
    expect(blocksOf(parseMarkdown(`${PROSE}\n\n> > We will fight this,\n> > and win\\!\n> lazily.\n>\n> — *Mara Quill*, trader\n\n${PROSE}`)).slice(1, -1)).toEqual(['block-quote: We will fight this, and win! lazily.', '(quote-attribution): — Mara Quill, trader'])
  })

  it.each<[string, string, string]>([
    ['an attribute', 'Open <span hidden>shut</span> today.', 'Open today.'], ['a style', 'Open <b style="display: none">shut</b> today.', 'Open today.'],
    ['a class for screen readers', 'Open <i class="sr-only">shut <b>for</b> now</i> today.', 'Open today.'], ['an attribute, elements of its name in it', 'Open <span hidden>a <span>b</span> c</span> today.', 'Open today.'],
    ['nothing', 'Open <span class="none">for all</span> <br hidden>today.', 'Open for all today.'], ['a script', 'Open <script>a < b</script> today.', 'Open today.'],
  ])('keeps out of the text what is hidden by %s', (_, markdown, text) => { expect(textOf(markdown)).toBe(text) })

  it('reads quotations and code in lists, escapes and lazy lines', () => {
    const markdown = '1. First, the *sensors*:\n   - one was \\_off\\_ &amp; two\n\n     The foreman `did not` ask.\n   > A quotation in an item\n   goes on\n10) Then the ![x](a.png)bell\n\n    > - deep &#8212; down'
    expect(blocksOf(parseMarkdown(`${PROSE}\n\n${markdown}\n\n${PROSE}`)).slice(1, -1)).toEqual([
      'list-item: First, the sensors:', 'list-item: one was _off_ & two', 'list-item: The foreman did not ask.', 'block-quote: A quotation in an item goes on', 'list-item: Then the bell', 'list-item: deep — down',
    ])
  })
})

describe('parseMarkdown on bad input', () => {
  it.each<[unknown[], string]>([
    [[undefined], 'Expected'], [[42], 'Expected'], [['a', null], 'Expected'], [['a', {limits: {maxLength: -1}}], 'Expected'],
  ])('says what is wrong with %j', (args, message) => {
    expect(() => parseMarkdown(...(args as Parameters<typeof parseMarkdown>))).toThrow(message)
  })

  it('says that lists and quotations were nested too deep, and keeps their text', () => {
    for (const mark of ['> ', '- ', '1. ', '>']) {
      const {text, diagnostics} = parseMarkdown(`${mark.repeat(10_000)}The rain came back.`)
      expect(text).toBe('The rain came back.')
      expect(diagnostics.map(({code}) => code)).toEqual(['nesting-over-limit'])
    }
    expect(parseMarkdown(`${'* '.repeat(100)}\n\nThe rain came back.`).diagnostics).toEqual([])
  })

  it('reads no more of a file than the limit', () => {
    const {text, diagnostics} = parseMarkdown(`The **rain** came.\n\n${'word '.repeat(1000)}`, {limits: {maxLength: 18}})
    expect(text).toBe('The rain came.')
    expect(diagnostics.map(({code}) => code)).toEqual(['text-over-limit'])
  })

  // A line is three tags, and 16 characters are one.
  it.each([[8, []], [7, ['markup-over-limit']]])('reads as much markup as %i tags', (maxMarkup, expected) => {
    const file = `**The** rain.\n\n${'a'.repeat(17)}`
    const {text, tree, blocks, diagnostics} = parseMarkdown(file, {structure: 'body', limits: {maxMarkup: maxMarkup + 3}})
    expect(diagnostics.map(({code}) => code)).toEqual(expected)
    expect(text.replace(/\s+/g, '')).toBe(`Therain.${'a'.repeat(17)}`)
    expect(blocks).toHaveLength(2)
    expect(tree.children.at(-1)!.type).toBe(maxMarkup === 8 ? 'ParagraphNode' : 'SourceNode')
  })

  it('keeps what it does not read as it stands in the file', () => {
    const file = 'The **rain** came.\n\n- *boats*\n- cars\n'
    const document = parseMarkdown(file, {structure: 'body', limits: {maxMarkup: 9}})
    expect(document.text).toBe('The rain came.\n\n- *boats*\n- cars\n')
    expect(document.diagnostics.map(({code, span}) => [code, span?.start])).toEqual([['markup-over-limit', 14]])
    expect(sourceSlices(document, {start: 18, end: 25}).map(({start, end}) => file.slice(start, end))).toEqual(['*boats*'])
  })

  it('reads a file that breaks off anywhere', () => {
    for (let end = 0; end < FILE.length; end += 7) {
      const {tree, text} = parseMarkdown(FILE.slice(0, end))
      expect(tree.position?.end.offset).toBe(text.length)
    }
  })

  it('says that a file is empty', () => {
    expect(parseMarkdown('<!-- nothing -->').diagnostics.map(({code}) => code)).toEqual(['empty-text'])
  })
})
