import {FIRST, LAST, makeFile, type HostileFile} from './files.ts'

const P = `<p>${FIRST}</p>`

/** Pages that are made to cost much: one thing repeated, within an article. */
const PAGES: readonly HostileFile[] = [
  {name: 'paragraphs', why: 'as much text and as many blocks as there can be', repeat: P, expected: []},
  {name: 'a paragraph', why: 'one block, whose words are told one by one', repeat: `${FIRST} `, before: '<p>', after: '</p>', expected: []},
  {name: 'paragraphs of one letter', why: 'most blocks for their length', repeat: '<p>a', expected: []},
  {name: 'lines', why: 'most blocks that one tag gives', repeat: 'A<br>', expected: []},
  {name: 'lines of preformatted text', why: 'blocks without a tag', repeat: 'A&#10;', before: '<pre>', after: '</pre>', expected: []},
  {name: 'items', why: 'as much to weigh as there can be in the search for the article', repeat: '<li>a', before: '<ul>', after: '</ul>', expected: []},
  {name: 'links', why: 'text that may be furniture', repeat: '<a href=/x>Title of a story</a> ', expected: []},
  {name: 'captions', why: 'what is kept beside the article', repeat: '<figure><img src=a><figcaption>A boat</figcaption></figure>', expected: []},
  {name: 'bylines', why: 'what readers are told of authors', repeat: '<p class="byline">By Jo Lind</p>', expected: []},
  {name: 'open `<div>`', why: 'nesting', repeat: '<div>', expected: ['nesting-over-limit']},
  {name: 'open `<b>`', why: 'nesting of elements that end in any order', repeat: '<b>', expected: ['nesting-over-limit']},
  {name: 'open tables', why: 'nesting, and elements that have no tag', repeat: '<table><tr><td>', expected: ['nesting-over-limit']},
  {name: 'letters in a table', why: 'text and elements that are put before the table', repeat: 'a<b>', before: '<table>', after: '</table>', expected: ['nesting-over-limit']},
  {name: 'links in links', why: 'elements that end each other', repeat: '<a><p>a', expected: ['markup-over-limit']},
  {
    name: 'elements opened anew', why: 'elements in the square of the tags',
    repeat: '<p>ab</p>', before: `<p>${Array.from({length: 300}, (_, index) => `<b id=${index}>`).join('')}</p>`, expected: ['nesting-over-limit', 'markup-over-limit'],
  },
  {name: 'end tags', why: 'tags that make nothing', repeat: '</x>', before: '<span>'.repeat(100), expected: []},
  {name: 'less-than signs', why: 'tags that are none', repeat: '<', expected: []},
  {name: 'references', why: 'text that stands otherwise in the file', repeat: '&amp;', expected: []},
  {name: 'comments', why: 'nodes without text', repeat: '<!--a-->', expected: []},
  {name: 'a comment', why: 'a search for an end in what looks like a beginning', repeat: '<!--', after: '-->', isFree: true, expected: []},
  {name: 'attributes', why: 'a tag that is long', repeat: 'a=b ', before: '<p ', after: '>', expected: []},
  {name: 'a script', why: 'a search for an end tag', repeat: 'x="</p>";', before: '<script>', after: '</script>', isFree: true, expected: []},
  {name: 'JSON-LD', why: 'nesting in data', repeat: '[', before: '<script type="application/ld+json">', after: '</script>', isFree: true, expected: []},
  {name: 'meta elements', why: 'as much metadata as there can be', repeat: '<meta name="author" content="Jo Lind">', expected: []},
]

/** Each with the function that makes it in a length. */
export const pages = PAGES.map((page) => ({...page, make: (length: number): string => makeFile([`<article>${P}`, `<p>${LAST}</p></article>`], page, length)}))
