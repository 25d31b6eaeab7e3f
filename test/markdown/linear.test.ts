import {describe, expect, it, test} from 'vitest'
// First: V8 counts the functions that are compiled after counting begins.
import {countBlocks} from '../helpers/count.ts'
import {parseMarkdown} from '../../src/markdown/index.ts'

/** What files are made of, and what broke parsers of this format; each is repeated within a file. */
const PATTERNS: readonly (readonly [name: string, pattern: string])[] = [
  ['paragraphs', 'The council voted to close the market on Monday.\n\n'], ['lines', 'The council voted again\n'], ['words', 'rain '], ['one word', 'a'],
  ['stars', '*'], ['open stars', '*a '], ['closing stars', 'a* '], ['pairs of stars', '*a* '], ['stars of two kinds', '*a_ '], ['strong', '**a '],
  ['underscores', '_'], ['tildes', '~~a '], ['open brackets', '['], ['closing brackets', ']'], ['brackets with text', '[a '], ['pictures', '![a '],
  ['links', '[a](/x) '], ['open links', '[a]('], ['links with open titles', '[a](/x "'], ['references', '[a][b] '], ['definitions', '[a]: /x\n'],
  ['definitions and references', '[a]: /x\n\n[a]\n\n'], ['footnotes', '[^a]: b\n\n'], ['calls of footnotes', '[^a] '], ['backticks', '`'], ['runs of backticks', '`a``b```c'],
  ['less-than signs', '<'], ['tags', '<b>'], ['hidden tags', '<b hidden>a</b> '], ['open hidden tags', '<i hidden>a '], ['signed quotations', '> It is shut.\n>\n> — Jo Lind\n\n'], ['open tags', '<a b="'], ['open comments', '<!--'], ['open instructions', '<?'], ['CDATA', '<![CDATA['], ['blocks of HTML', '<div>\n\n'],
  ['one block of HTML', '<p>a\n'], ['quotations', '>'], ['quoted lines', '> a\n'], ['nested quotations', '> > a\n'], ['items', '- a\n'], ['nested items', '- '],
  ['numbered items', '1. a\n'], ['empty items', '-\n'], ['items set in', '  - a\n'], ['headings', '# a\n'], ['underlines', 'a\n=\n'], ['rules', '---\n'], ['fences', '```\n'], ['tilde fences', '~~~~\na\n'],
  ['rows', '|a|b\n'], ['tables', '|a|b\n|-|-\n|c|d\n\n'], ['a table', 'a|b\n-|-\n'], ['escapes', '\\*'], ['character references', '&amp;'], ['ampersands', '&'], ['addresses', 'https://a_b_'], ['blank lines', '\n'],
  ['spaces', ' '], ['tabs', '\t'], ['carriage returns', '\r'], ['hard breaks', 'a  \n'], ['NULs', '\0'], ['front matter', '---\na: b\n---\n'],
]

const SMALL = 1500

test.each(PATTERNS)('does work in proportion to the file: %s', (_, pattern) => {
  const make = (times: number): string => pattern.repeat(Math.ceil((times * SMALL) / pattern.length))
  const isCounted = (url: string): boolean => /\/src\/|\/node_modules\/(?:micromark|parse5|parse-|nlcst-|yaml|smol)/.test(url)
  const count = (times: number): number => countBlocks(() => void parseMarkdown(make(times), {structure: 'body'}), isCounted)
  count(1)
  const small = count(4)
  expect(count(16) / small).toBeLessThanOrEqual(4.5)
})

describe('front matter', () => {
  it.each([
    ['lists', `a: ${'['.repeat(100_000)}`], ['tables', `a: ${'{'.repeat(100_000)}`], ['items', '- '.repeat(30_000)],
    ['indents', Array.from({length: 300}, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['aliases', `a: &a [x, x]\nb: &b [*a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c]\ne: [*d, *d, *d, *d, *d]`],
    ['an alias of itself', 'a: &a [*a]'],
  ])('may be hostile: %s', (_, yaml) => {
    const {diagnostics, text} = parseMarkdown(`---\n${yaml}\n---\n\nThe rain came back.`)
    expect(text).toBe('The rain came back.')
    expect(diagnostics.length).toBeLessThanOrEqual(1)
  })
})
