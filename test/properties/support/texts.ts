import {readFileSync} from 'node:fs'
import fc from 'fast-check'

/** Words that are properties of every object, or that change one when they are used as its keys. */
export const PROTOTYPE_WORDS = [
  'constructor', '__proto__', 'prototype', 'hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable', 'toString', 'toLocaleString', 'valueOf', 'toJSON',
  '__defineGetter__', '__lookupSetter__', 'length', 'then',
] as const

/** What news is made of, and what breaks readers of it. */
const WORDS = [
  'Mr. Reed', 'Ann Reed', 'Reed', 'Tolver Trust', 'TT', 'the mayor', ' said', ' she said', 'said', ' told ', 'U.S.', '1,000', '20.5', 'No. 10', 'By Ann Reed', '2 April 2019',
  'on Monday', 'Related content', 'LONDON (AP) - ', 'Photo: Ann Reed', 'https://example.org/a?b=c.', '@reed', '#flood', 'a@b.example', 'that ', 'according to ', 'the statement',
  'He', 'they', 'the flood barrier', 'a', 'X', '£2m', '5%', 'Q: ', '• ', 'REED: ', ...PROTOTYPE_WORDS,
]
const MARKS = ['. ', ', ', '“', '”', '"', "'", '’', '‘', '``', "''", '«', '»', '„', ' (', ') ', ' – ', '—', '-', '…', '. . .', ': ', ' and ', '?', '!', ';', '[1]', '*', '|', '&amp;', '<b>']
const SPACES = [' ', ' ', ' ', '\n', '\n', '\n\n', '\r\n', '\r', '\t', '\f', '\v', '\u0085', '\u00A0', '\u2003', '\u2028', '\u2029', '\u3000']

/** Characters that are no letters and no space: controls, marks that join, turn round or are not seen, halves of pairs, what lies beyond 16 bits. */
const ODD = [
  '\0', '\x07', '\x1B', '\x7F', '\u00AD', '\u034F', '\u061C', '\u180E', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u202A', '\u202E', '\u202C', '\u2060', '\u2066', '\u2069', '\uFEFF',
  '\uD800', '\uDC00', '\uDBFF', '\uFFFD', '\uFFFE', '\uFFFF', '\uE000', '\u{10FFFF}', '\u{E0001}', 'e\u0301', '\u0301', '\u20DD', 'ﬁ', 'ẞ', 'İ', 'ı', '🙂', '👩‍👩‍👧', '🏽', '🇬🇧', '❤\uFE0F', '𝐁', '𠮷', '中', '。', 'א', 'ب', '１',
]

/** Texts of such pieces. */
export const atomTexts: fc.Arbitrary<string> = fc.array(
  fc.oneof(
    {weight: 5, arbitrary: fc.constantFrom(...WORDS)}, {weight: 4, arbitrary: fc.constantFrom(...MARKS)},
    {weight: 4, arbitrary: fc.constantFrom(...SPACES)}, {weight: 2, arbitrary: fc.constantFrom(...ODD)},
  ),
  {maxLength: 60},
).map((parts) => parts.join(''))

const read = (name: string): string => readFileSync(new URL(`../../../examples/articles/${name}`, import.meta.url), 'utf8')

/** The example articles. */
export const ARTICLES = ['barrier-interview.txt', 'chief-constable.txt', 'data-sharing.txt'].map(read)

/** The example pages. */
export const PAGES = ['mill-shelter.html'].map(read)

/** Stretches of texts, cut anywhere and put together with odd pieces between them. */
export function splicesOf(texts: readonly string[], most = 400): fc.Arbitrary<string> {
  const stretch = fc.tuple(fc.constantFrom(...texts), fc.nat(), fc.nat(most)).map(([text, at, length]) => text.slice(at % text.length, (at % text.length) + length))
  return fc.array(fc.oneof({weight: 3, arbitrary: stretch}, {weight: 1, arbitrary: fc.constantFrom(...MARKS, ...SPACES, ...ODD)}), {maxLength: 6}).map((parts) => parts.join(''))
}

/** Any text. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  {weight: 3, arbitrary: atomTexts},
  {weight: 2, arbitrary: splicesOf(ARTICLES)},
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 200})},
)

const HTML_PIECES = [
  '<p>', '</p>', '<p class="byline">', '<h1>', '</h1>', '<div>', '</div>', '<b>', '</b>', '<a href="/x">', '</a>', '<blockquote>', '</blockquote>', '<ul><li>', '</li></ul>',
  '<table><tr><td>', '</table>', '<br>', '<pre>', '<!-- ', ' -->', '<script>', '</script>', '<svg><text>', '<template>', '<figure><figcaption>', '</figcaption></figure>', '<aside>', '<time datetime="2019-04-02">',
  '&ldquo;', '&rdquo;', '&#8217;', '&nbsp;', '&#x110000;', '&#0;', '&amp', '<', '>', '&', '"', '<article>', '</article>', '<meta property="og:title" content="__proto__">', '<p hidden>', '<title>', '</title>', '<q>', '<![CDATA[',
  '<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"headline":"x"},"headline":"constructor"}</script>', '<span itemprop="__proto__">', '<constructor>', '<frameset>', '<plaintext>',
]
const MARKDOWN_PIECES = [
  '# ', '## ', '> ', '* ', '1. ', '    ', '\t', '```\n', '~~~', '---\n', '***\n', '| a | b |\n| - | - |\n', '[', ']', '](/x)', '![', '[^1]', '[^1]: ', '[constructor]: /x\n', '[constructor]', '[__proto__]', '**', '*', '_', '~~', '`', '\\', '\\\n', '  \n',
  '<b>', '</b>', '<!-- ', ' -->', '&ldquo;', '&#8217;', '<https://quill.example>', '---\ntitle: constructor\n__proto__: {a: 1}\n---\n', '+++\n[constructor]\na = 1\n+++\n', '- [ ] ', 'www.quill.example', '=\n',
]

/** Pages: well made, broken, cut up, or no pages at all. */
export const pages: fc.Arbitrary<string> = fileOf(HTML_PIECES, splicesOf(PAGES, 800))

/** Files of Markdown, likewise. */
export const markdowns: fc.Arbitrary<string> = fileOf(MARKDOWN_PIECES, splicesOf(ARTICLES))

function fileOf(pieces: readonly string[], splices: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const parts = fc.oneof({weight: 3, arbitrary: fc.constantFrom(...pieces)}, {weight: 2, arbitrary: fc.constantFrom(...WORDS)}, {weight: 1, arbitrary: fc.constantFrom(...SPACES, ...MARKS, ...ODD)})
  return fc.oneof(
    {weight: 4, arbitrary: fc.array(parts, {maxLength: 50}).map((list) => list.join(''))},
    {weight: 2, arbitrary: splices},
    {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 200})},
  )
}
