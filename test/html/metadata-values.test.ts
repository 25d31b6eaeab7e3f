import {describe, expect, it} from 'vitest'
import {readScripts} from '../../src/html/metadata/json.ts'
import {readPublisher, readSection} from '../../src/html/metadata/sections.ts'
import {tidy} from '../../src/html/metadata/tidy.ts'
import {compareTitles, foldName, stripSite} from '../../src/html/metadata/titles.ts'

describe('titles', () => {
  const sites = new Set(['quillportgazette', 'thequill', 'quill'])
  it.each([
    ['Bridge shut | Quillport Gazette', 'Bridge shut'],
    ['Bridge shut - The Quillport Gazette', 'Bridge shut'],
    ['Bridge shut – opinion – Quillport Gazette', 'Bridge shut – opinion'],
    ['Quillport Gazette: Bridge shut', 'Bridge shut'],
    ['Quillport Gazette | Bridge shut - The Quill', 'Bridge shut'],
    ['Bridge shut: what we know', 'Bridge shut: what we know'],
    ['Bridge shut - what we know', 'Bridge shut - what we know'],
    ['Bridge over Quill', 'Bridge over Quill'],
    ['The Quill', 'The Quill'],
    ['Quillport Gazette', 'Quillport Gazette'],
    [' | Quillport Gazette', ' | Quillport Gazette'],
  ])('%s without its site: %s', (title, rest) => expect(stripSite(title, sites)).toBe(rest))

  it('tries only so many separators', () => {
    expect(stripSite(`${'a | '.repeat(40)}Quillport Gazette`, sites)).toMatch(/Gazette$/)
  })

  it.each([
    ['Bridge to stay shut', '“Bridge” to STAY shut', 3],
    ['Bridge to stay shut until', 'Bridge to stay shut until spring', 2],
    ['Why the bridge stays shut', 'The bridge stays open', 1],
    ['Bridge to stay shut', 'Ferry line adds a boat', 0],
    ['', 'Ferry', 0],
  ])('%s and %s agree: %i', (one, other, agreement) => expect(compareTitles(one, other)).toBe(agreement))

  it('folds names', () => expect(['The Hill', 'TheHill', 'the-hill', 'The'].map(foldName)).toEqual(['hill', 'hill', 'hill', 'the']))
})

describe('other values', () => {
  it.each([
    ['  a \n b ', 'a b'], ['a&amp;b', 'a&b'], ['It&#8217;s', 'It’s'], ['a & b', 'a & b'], ['R&D', 'R&D'], ['<b>a</b> <i class="x">b</i>', 'a b'], ['a < b > c', 'a < b > c'],
    ['a\u00ADb\u200B', 'ab'], ['a\u0000b', 'a b'], ['&nbsp;', undefined], ['', undefined], ['x'.repeat(2001), undefined], ['x'.repeat(30_000), undefined],
    [5, undefined], [null, undefined], [['a'], undefined], [{}, undefined], [undefined, undefined],
  ])('%j tidied: %j', (value, text) => expect(tidy(value)).toBe(text))

  it.each([
    ['World', 'World'], ['Food, Drink & Style', 'Food, Drink & Style'], ['Health,Home Page,Popular', 'Health'], ['Uncategorized', undefined], ['Front Page', undefined],
    ['post', undefined], ['quill.example', undefined], ['https://quill.example/a', undefined], ['12', undefined], ['x'.repeat(61), undefined], [undefined, undefined],
  ])('section %s: %s', (text, section) => expect(readSection(text)).toBe(section))

  it.each([
    ['Quillport Gazette', 'Quillport Gazette'], ['The Quill | News of the harbour', 'The Quill'], ['https://quill.example', undefined], ['@quill', undefined],
    [' | x', undefined], [undefined, undefined],
  ])('publisher %s: %s', (text, publisher) => expect(readPublisher(text)).toBe(publisher))
})

describe('readScripts', () => {
  it.each([
    ['{"a": 1}', {a: 1}],
    ['<!-- {"a": 1} -->', {a: 1}],
    ['//<![CDATA[\n{"a": 1}\n//]]>', {a: 1}],
    ['/*<![CDATA[*/ {"a": 1} /*]]>*/;', {a: 1}],
    ['{"a": [1, 2, ], }', {a: [1, 2]}],
    ['{"a": "one\ntwo\tthree"}', {a: 'one two three'}],
    ['{"a": "it\\\'s \\" ,]"}', {a: 'it\'s " ,]'}],
    ['\uFEFF{"a": 1}', {a: 1}],
  ])('reads %s', (script, value) => expect(readScripts([script])).toEqual([value]))

  it.each([
    '', ' ', '{', "{'a': 1}", '{"a": 1} {"b": 2}', '{"a": undefined}', '{"a": "one', '<p>', ';;;', `{"a": "${'x'.repeat(1_000_001)}"}`,
    '['.repeat(500_000),
    `{"a": 1${','.repeat(100_000)}`,
  ])('passes over what is broken (%#)', (script) => expect(readScripts([script])).toEqual([]))

  it('reads no more than four million characters a page', () => {
    const script = `{"a": "${'x'.repeat(900_000)}"}`
    expect(readScripts(Array.from({length: 8}, () => script))).toHaveLength(4)
  })
})
