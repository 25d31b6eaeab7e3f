import {describe, expect, it} from 'vitest'
import {finalMarks} from '../../src/document/tokenizer/finals.ts'
import {isInner, joinLength} from '../../src/document/tokenizer/joins.ts'
import {isRewritten} from '../../src/document/tokenizer/rewrites.ts'
import {stopBelongs} from '../../src/document/tokenizer/stops.ts'
import {symbolEnd} from '../../src/document/tokenizer/symbols.ts'
import {urlEnd, urlTail} from '../../src/document/tokenizer/urls.ts'

// What stands around a sentence is another's: each answer is asked for in the midst of these, too.
const AROUND: readonly (readonly [string, string])[] = [
  ['', ''], ['x', 'x'], ['1', '1'], ['[', ']'], [')', '('], [']', '['], ['.', '.'], ['a.', '/a'], [' ', ' '], ['_', '_a'], ['é', '\u200d🏽'], ['?', 'sa'], ['/', ',000'], ['\'', '-a'], ['o', 'em'],
]

/** Asks in the midst of all of {@link AROUND}: `ask(text, shift)` answers with a place in the text, which is given without the shift. */
function everywhere<T>(text: string, expected: T, ask: (all: string, shift: number) => T): void {
  for (const [before, after] of AROUND) expect([before, text, after, ask(before + text + after, before.length)]).toEqual([before, text, after, expected])
}

describe('finalMarks', () => {
  // `|` is where the marks that close the sentence begin.
  it.each([
    'It ended|.', 'It ended|.”)', '|...', '|.”', '|', 'ended|', 'the cafe\u0301|', 'see 𝐁|', 'see 😀|',
    'a fee|. 8', 'a fee|.8', 'a fee|.” 8', 'a fee|.”) 123', 'a fee. 1234|', 'a fee|.”\u00a08', 'a fee.”  8|', 'a fee” 8|', 'a fee) 8|',
    'the cafe\u0301. 8|', 'the cafée|. 8', 'the cafe\u0301s|. 8', 'go it. 8|', 'of it.8|', 'it.8|', 'ThE. 8|', '12a|. 8', '000. 8|', 'abc|. 8',
    'Inc. 8|', 'Acme Inc.” 8|', 'a fee, 8|', 'a fee 8|', '8|', '23|', '. 8|', 'ee. 8|',
    'It ended|.[17]', 'It ended|. [17] [18]', '|[17]', '|.[17]', 'It ended|.[a]', 'It ended|.[note 5]', 'It ended|.[17]]', 'It ended|.[[17]',
    '17|]', 'It ended.[a b|]', 'It ended|.[]', 'Ended|]]]]]]]]]]]]', 'Ended|.[citation greatly needed]', 'Ended.[citations greatly needed|]',
    'Inc|.[1][2][3][4][5][6][7][8]', 'Inc.|[1][2][3][4][5][6][7][8][9]',
  ])('%j', (marked) => {
    const text = marked.replace('|', '')
    everywhere(text, marked.indexOf('|'), (all, shift) => finalMarks(all, shift, shift + text.length) - shift)
  })
})

describe('joinLength', () => {
  // `|` is before what joins the word before it to the one after it, in so many code units.
  it.each<[string, number]>([
    ['well|-known', 1], ['anti|-', 0], ['anti|--war', 0], ['pro|- and', 0], ['AT|&T', 1], ['R|& D', 0], ['it|’s', 1], ['it|\'s', 1], ['it|`s', 1], ['it|´s', 1], ['a|.b', 1], ['a|:b', 1],
    ['a|=b', 1], ['a|?b', 1], ['a|@b', 1], ['a|·b', 1], ['a|‐b', 1], ['a|‑b', 1], ['a|‧b', 1], ['a|–b', 0], ['a|!b', 0], ['a|;b', 0], ['a|+b', 0], ['a|-𝐁', 1], ['a|-😀', 0], 
    ['20|,000', 1], ['20|,000,000', 1], ['20|,00', 0], ['20|,0000', 0], ['20|,0', 0], ['a|,000', 0], ['20|,abc', 0], ['20|,', 0], ['20|,000a', 1], ['20|, 000', 0],
    ['1|,00,000', 1], ['12|,34,56,789', 1], ['12|,34,5', 0], ['12|,34,', 0], ['12|,34', 0], ['12|,34,567,8', 1], ['12|,34,5678', 0], ['12|,34.567', 0], ['12|,34,56', 0], ['12|,34,56.789', 0],
    ['12|,34,56,', 0], ['1|,23,45,67,89,01,234', 1], ['1|,23,45,67,89,01,23,456', 0], ['1|,20,,000', 0],
    ['9|/11', 1], ['a|/11', 0], ['9|/a', 0], ['|/11', 0], ['9|/', 0],
    ['a|_b', 1], ['a|__b', 2], ['a|____b', 4], ['a|_', 0], ['a|__', 0], ['a|_ b', 0], ['a|__ b', 0], ['a|_-b', 0], ['_a|_𝐁', 1],
    ['U.S|.-led', 2], ['U.S|.- led', 0], ['U.S|.-', 0], ['Jr|.’s', 2], ['Jr|.\'s', 2], ['Jr|.’S', 2], ['Jr|.’s hat', 2], ['Jr|.’s.', 2], ['Jr|.’so', 0], ['Jr|.’s𝐁', 0], ['Jr|.’Then', 0], ['Jr|.’', 0], ['Jr|.’t', 0],
    ['Jr|.=s', 0], ['Jr|=’s', 0], ['Jr|-’s', 0], ['rock|’-n', 2], ['rock|\'-n', 2], ['rock|=-n', 0], ['rock|’-', 0], ['rock|’- n', 0], ['a|.&b', 0], ['a|’’s', 0],
  ])('%j', (marked, length) => {
    const text = marked.replace('|', '')
    everywhere(text, length, (all, shift) => joinLength(all, shift, shift + marked.indexOf('|'), shift + text.length, shift + text.length))
  })

  it('leaves the stop that is the sentence’s own', () => {
    expect(joinLength('a.b', 0, 1, 3, 1)).toBe(0)
    expect(joinLength('a.-b', 0, 1, 4, 1)).toBe(0)
    expect(joinLength('a.b', 0, 1, 3, 2)).toBe(1)
    expect(joinLength('a-b', 0, 1, 3, 1)).toBe(1)
  })
})

describe('isInner', () => {
  it('is stated whole', () => {
    expect(Array.from({length: 0x10000}, (_, unit) => unit).filter(isInner).map((unit) => String.fromCharCode(unit)).join('')).toBe('&\'-./:=?@_`´·‐‑’‧')
  })
})

describe('stopBelongs', () => {
  // In braces is the word whose stop is asked for.
  it.each<[string, boolean]>([
    ['{Mr}. Reed left.', true], ['{Reed}. Left he.', true], ['{reed}. left he', false], ['{reed}. 5 he', true], ['{Reed}. (x) y', false], ['{no}. é', true], ['{no}. é', true],
    ['{Incomprehens}. Long', true], ['{Incomprehense}. Long', false], ['in the {x}. of', true], ['in the {xy}. of', false],
    ['{12}. of', true], ['a {12}. of', false], ['{1a}. of', true], ['{a1}. of', false], ['{Xy}. of', false],
    ['the {Reed}.', false], ['the {Jr}.', false], ['the {U.S}.', true], ['the {U.S}.”', true], ['the {H}.', false],
    ['{Jr}.. x', true], ['{Jr}... x', false], ['{Jr}..', true], ['{Reed}..', false], ['{p.m}..', true], ['{p.m}...', false], ['{x-aaaaaaa-Jr}.. x', true], ['{x-aaaaaaaa-Jr}.. x', false],
    ['{Reed}., x', true], ['{Reed}.; x', true], ['{Reed}.: x', false], ['{Reed}.) x', false], ['{Jr}.) x', true], ['{H}.) x', true], ['{h}.) x', false], ['{É}.) x', true], ['{Hx}.) x', false], ['{5}.) x', false],
    ['“{Mr}.” x', true], ['“{Mr}.” x', true], ['{Mr}.\' x', true], ['{Mr}." x', true], ['{Mr}.’ x', true], ['{Jr}.” x', false], ['{Jr}.\' x', false], ['{Jr}." x', false], ['{Jr}.’ x', false], ['{H}.” x', false], ['{Jr}.» x', true],
    ['a {1.2}.', false], ['a {-.b}.', false], ['a {-a.b}.', true], ['a {x-.a.b}.', false], ['{\u0301.g}.', true], ['{xe\u0301.g}.', false], ['a {1.b}.', true],
    ['{U.S}. x', true], ['{U.K.S}. x', true], ['{e.g}. x', true], ['{1.2}. x', true], ['a {1.2}. x', true], ['{a.1}. x', true], ['{non-U.S}. x', true], ['{non-US}. x', false], ['{ab.c}. x', true], ['a {ab.cd}. x', true],
    ['a {-.b}. x', true], ['a {e\u0301.g}. x', true], ['{x-Jr}. x', true], ['{x-of}. x', false], ['{Ph.D}. x', true], ['{-a.b}. x', true], ['{x.-ab}. x', false], ['{a.bc-de}. x', false],
  ])('%j', (marked, belongs) => {
    const text = marked.replace(/[{}]/g, '')
    const at = marked.indexOf('{')
    const stop = marked.indexOf('}') - 1
    everywhere(text, belongs, (all, shift) => {
      const [start, end] = [shift, shift + text.length]
      return stopBelongs(all, shift + at, shift + stop, start, end, finalMarks(all, start, end))
    })
  })
})

describe('symbolEnd', () => {
  // `|` is after the symbol.
  it.each([
    '$|', '$$$|', '$$|+', '❤\ufe0f|', '❤\ufe00|', '❤|\ufdff', '❤|！', '❤|\ufe10', '😀|', '😀|😀', '👍🏻|', '👍🏿|👍', '👍|\u{1f3fa}', '👍|🐀', '👩‍💻|', '👩‍👩‍👧|👧', '👩‍|', '👩‍| a', '👩‍|a', '👩‍❤️‍👨|',
    '👨‍&|', '👨‍|,', '🇬🇧|🇫🇷', '🇬|', '🇬|👩', '🇦🇿|', '👩|🇬', '👩|🇬🇧', '🏴\u{e0067}\u{e007f}|x', '🏴\u{e0020}|', '🏴\u{e01ef}|', '🏴|\u{e01f0}', '🏴|\u{e001f}',
    '\ud800|', '\ud800|\ud800', '\udc00|', '\udc00|\udc00', '\ud800\udc00|x', '\udbff\udfff|x', '\udbff|x', '\ue000|', '\ue000|\ue001', '\ue000|\ue000', '🇬‍🇬|', '+‍|',
  ])('%j', (marked) => {
    const text = marked.replace('|', '')
    everywhere(text, marked.indexOf('|'), (all, shift) => symbolEnd(all, shift, shift + text.length) - shift)
  })

  it.each([
    ['$', '$'], ['😀', '🏽'], ['😀', '\ufe0f'], ['😀', '\u200d👧'], ['👩\u200d', '👧'], ['👩\u200d', '❤'], ['🇬', '🇧'], ['👩\u200d\ud83d', '\udc67'], ['\ud83d', '\udc67'], ['\ud83c', '\uddec🇧'], ['🇬\ud83c', '\udde7'], ['👍\ud83c', '\udfff'],
  ])('ends with the sentence: %j, %j', (text, after) => {
    expect(symbolEnd(text + after, 0, text.length)).toBe(text.length)
  })
})

describe('urlEnd', () => {
  // `|` is after the address; before all where there is none.
  it.each([
    'http://a|', 'https://a.org/b?c=1#d| x', 'ftp://a|', 'www.a|', 'HTTP://A|', 'wWw.A|', '|http://', '|http:// a', '|http:/a', '|www.', '|www. a', '|www.-', '|ftp://-', 'www.\u0301a|', '|httpx', '|wwx.a', '|hello', '|ftps://a', '|xww.a', '|Www', '|gopher://a', '|xttp://a',
    'www.a|.', 'www.a|.,;:!?\'*…', 'www.a/(b)|', 'www.a/(b)|)', 'www.a/((b))|) c', 'www.a|)b', 'www.a/(b|', 'www.a|"', 'www.a|<', 'www.a|>', 'www.a|“', 'www.a|”', 'www.a|‘', 'www.a|’', 'www.a|«', 'www.a|»', 'www.a|{', 'www.a|}', 'www.a|\\', 'www.a|^', 'www.a|`', 'www.a|[', 'www.a|]', 'www.a/é|\u00a0',
    'www.a.b|', 'www.a|. b', 'www.a/(b|.',
  ])('%j', (marked) => {
    const text = marked.replace('|', '')
    everywhere(text, marked.indexOf('|'), (all, shift) => urlEnd(all, shift, shift + text.length) - shift)
  })
})

describe('urlTail', () => {
  // `|` is after the bare address that is asked about, `>` after its path.
  it.each([
    'example.com|/news>', 'example.com|/news/1>, he', 'ab.cd|/e>', 'a.b|>/c', 'a.bc|/d>', 'examplecom|>/x', 'com|>/x', '.com|>/x', 'x.com|/x>', 'a.information|/x>', 'a.informations|>/x', 'example.co1|>/x', 'example.com|>/', 'example.com|>/-x', 'example.com|>/ x',
    'example.com|/\u0301x>', 'example.com|>,news', 'example.com|>', 'example.com|>news', 'example.com|/a(b)>)', 'example.com|/a>.', 'a.é\u0301|>/x', 'example-com|>/x',
  ])('%j', (marked) => {
    const text = marked.replace(/[|>]/g, '')
    const to = marked.indexOf('|')
    everywhere(text, marked.indexOf('>') - 1, (all, shift) => urlTail(all, shift, shift + to, shift + text.length) - shift)
  })
})

describe('isRewritten', () => {
  // `|` is before the mark.
  it.each<[string, boolean]>([
    ['rock |\'n\' roll', true], ['|’Twas', true], ['|\'twere', true], ['|\'tis', true], ['|\'cause', true], ['|\'em', true], ['|\'ER', true], ['|\'im', true], ['|\'90s', true], ['|’90', true], ['|\'901', false], ['|\'9', false],
    ['|\'twasx', false], ['|\'xtwas', false], ['|\'friends', false], ['it|\'em', false], ['|\'n\u0301', false], ['|\'', false], ['|\' em', false], ['|,em', false], ['|`em', false], ['|\'xem', false], ['|\'emx', false],
    ['ol|\' man', true], ['the ol|’ man', true], ['o|\' man', true], ['so|\' man', true], ['SO|\' man', true], ['al|\' man', false], ['boa|\' man', false], ['ole|\' man', false], ['so |\' man', false], ['l|\' man', false],
    ['w|/o', true], ['ab|/c', true], ['abc|/d', false], ['a b|/c', true], ['bad a|/c', true], ['a bc|/d', true], ['|/a', false], ['a |/b', false], ['abe\u0301c|/d', false], ['abc|/', false], ['b|/', true],
    ['|&a', true], ['|& a', false], ['|&', false], ['|&, b', true], ['a|&b', true],
    ['a|-?b', true], ['a|-?', false], ['a|-#b', true], ['a|-+b', true], ['a|- b', false], ['a|-!b', false], ['a|,-b', false], ['|-?b', false], ['a|-b', false], ['a|..b', true], ['a|-', false], [' |-?b', false], ['a|?-b', true], ['a|+-b', false],
  ])('%j', (marked, holds) => {
    const text = marked.replace('|', '')
    everywhere(text, holds, (all, shift) => isRewritten(all, shift + marked.indexOf('|'), shift, shift + text.length))
  })
})
