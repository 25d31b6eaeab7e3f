import type {Nodes, Sentence} from 'nlcst'
import {toString} from 'nlcst-to-string'
import {ParseEnglish} from 'parse-english'
import {describe, expect, it} from 'vitest'
import {createPointAt} from '../../src/document/points.ts'
import {createSentenceTokenizer} from '../../src/document/tokenizer/index.ts'
import {MAX_RUN} from '../../src/document/tokenizer/scan.ts'

function tokenize(text: string): Sentence {
  return createSentenceTokenizer(text)(0, text.length, createPointAt(text))
}

function tokens(text: string): string[] {
  return tokenize(text).children.filter((node) => node.type !== 'WhiteSpaceNode').map((node) => toString(node))
}

/** The nodes of a sentence, those of words with their parts. */
function partsOf(sentence: Sentence): Nodes[] {
  return sentence.children.flatMap((node): Nodes[] => (node.type === 'WordNode' ? [node, ...node.children] : [node]))
}

/** The type, place and letters of each node. */
function nodesOf(sentence: Sentence, shift = 0): string[] {
  return partsOf(sentence)
    .map((node) => `${node.type} ${node.position!.start.offset! + shift}-${node.position!.end.offset! + shift} ${toString(node)}`)
}

const LETTER_OF = new Map([['WordNode', 'W'], ['TextNode', 'T'], ['PunctuationNode', 'P'], ['SymbolNode', 'S'], ['SourceNode', 'X']])

function typesOf(sentence: Sentence): string {
  return sentence.children.filter((node) => node.type !== 'WhiteSpaceNode')
    .map((node) => LETTER_OF.get(node.type)! + (node.type === 'WordNode' ? `(${node.children.map((part) => LETTER_OF.get(part.type)).join(' ')})` : ''))
    .join(' ')
}

// The text, and its tokens with bars between.
const CASES: Record<string, readonly (readonly [string, string])[]> = {
  'words': [
    ['She left.', 'She|left|.'],
    ['It’s Anna\'s well-known café.', 'It’s|Anna\'s|well-known|café|.'],
    ['mother-in-law', 'mother-in-law'],
    ['R&D at AT&T', 'R&D|at|AT&T'],
    ['pro- and anti-war', 'pro-|and|anti-war'],
    ['anti-', 'anti-'],
    ['write to me @', 'write|to|me|@'],
    ['the don`t and can´t of it', 'the|don`t|and|can´t|of|it'],
    ['Zoe\u0308 co\u00adop\u200berates', 'Zoe\u0308|co\u00adop\u200berates'],
    ['𝐁𝐨𝐥𝐝 words', '𝐁𝐨𝐥𝐝|words'],
    ['O’Neil’s snake_case', 'O’Neil’s|snake_case'],
    ['a km/h w/ it', 'a|km/h|w/|it'],
    ['and/or', 'and|/|or'],
    ['one—two', 'one|—|two'],
    ['mother_-law and a__b', 'mother_-law|and|a__b'],
    ['n__', 'n|__'],
    ['a-\u00adb', 'a-|b'],
    ['co\u00ad\u200bop', 'co\u00ad\u200bop'],
    ['co\u00ad', 'co'],
    ['+\u0301', '+|\u0301'],
    ['well-1st, 1-a', 'well-1st|,|1-a'],
    ['a·b a‧b a‐b a‑b a=b a:b a?b', 'a·b|a‧b|a‐b|a‑b|a=b|a:b|a?b'],
    ['a;b', 'a|;|b'],
    ['a+b', 'a|+|b'],
    ['&AT', '&AT'],
    ['no&', 'no|&'],
    ['O’’s', 'O’’s'],
    ['U./S', 'U./S'],
    ['p.-a ’-a `-a', 'p.-a|’|-|a|`|-|a'],
    ['a’-b a´-b', 'a’-b|a´-b'],
    ['a--b', 'a|--|b'],
    ['km/ it', 'km/|it'],
    ['the km/ it', 'the|km/|it'],
    ['mile/ it', 'mile|/|it'],
    ['23Inc=#a a=+b', '23Inc=#a|a|=|+|b'],
  ],
  'elisions': [
    ['’Twas rock ’n’ roll', '’Twas|rock|’n’|roll'],
    ['back in the ’90s', 'back|in|the|’90s'],
    ['\'twere \'tis \'cause \'em \'er \'im', '\'twere|\'tis|\'cause|\'em|\'er|\'im'],
    ['the \'90 and ’05s', 'the|\'90|and|’05s'],
    ['man o\' war', 'man|o\'|war'],
    ['\'sem \'1x0 \'twasnt', '\'|sem|\'|1x0|\'|twasnt'],
  ],
  'possessives of plurals': [
    ['the members’ votes', 'the|members’|votes'],
    ['the members\' votes', 'the|members\'|votes'],
    ['It was the states’.', 'It|was|the|states’|.'],
    ['the ‘friends’ of us', 'the|‘|friends|’|of|us'],
    ['the \'friends\' of us', 'the|\'|friends|\'|of|us'],
    ['‘The members’ votes count,’ he said', '‘|The|members’|votes|count|,|’|he|said'],
    ['the members’-only club', 'the|members’-only|club'],
    ['the ‘best of members’ said', 'the|‘|best|of|members|’|said'],
    ['the ‘best, of Reed’s members’ said', 'the|‘|best|,|of|Reed’s|members|’|said'],
    ['\'friends\'', '\'|friends|\''],
    ['the‘members’', 'the|‘|members|’'],
    ['é´ men´s', 'é|´|men´s'],
    ['90s\'\'', '90s|\'\''],
    ['‘members’,’', '‘|members|’|,|’'],
    ['‘members’  ,’', '‘|members|’|,|’'],
    ['(\'friends\' "\'friends\' “\'friends\' [\'friends\'', '(|\'|friends|\'|"|\'|friends|\'|“|\'|friends|\'|[|\'|friends|\''],
    ['–\'friends\' —\'friends\' ―\'friends\'', '–|\'|friends|\'|—|\'|friends|\'|―|\'|friends|\''],
    [':\'friends\' ‒\'friends\'', ':|\'|friends\'|‒|\'|friends\''],
    ['x \' friends\' of', 'x|\'|friends\'|of'],
    ['‘the members’ of, us’', '‘|the|members’|of|,|us|’'],
    ['‘the members’ a', '‘|the|members|’|a'],
    ['‘the members’ of us ’s', '‘|the|members|’|of|us|’|s'],
  ],
  'numbers': [
    ['20,000 of 1,234,567', '20,000|of|1,234,567'],
    ['Rs 12,34,567 and 1,23,45,678', 'Rs|12,34,567|and|1,23,45,678'],
    ['1,23,4 and 12,34,', '1|,|23|,|4|and|12|,|34|,'],
    ['notes [18,19,20]', 'notes|[|18|,|19|,|20|]'],
    ['1.5 at 9:30 on 9/11', '1.5|at|9:30|on|9/11'],
    ['hit .324 and 5%', 'hit|.324|and|5|%'],
    ['call +4420', 'call|+4420'],
    ['US$20 and HK$ 5 or $7', 'US$|20|and|HK$|5|or|$|7'],
    ['the 1990s, 3rd', 'the|1990s|,|3rd'],
    ['In 2015.', 'In|2015|.'],
    ['90s,567 12,34567 12,34.567', '90s|,|567|12|,|34567|12|,|34.567'],
    ['12,345 123,4567 1,2345', '12,345|123|,|4567|1|,|2345'],
    ['23,45,,000 1,23,456, 1,23,456,7', '23|,|45|,|,|000|1,23,456|,|1,23,456|,|7'],
    ['a/1 1/a and/1or 9/11/01', 'a/1|1/a|and|/|1or|9/11/01'],
    ['.5 -5 +5 a.5 a+5 .a +a', '.5|-|5|+5|a.5|a|+|5|.|a|+|a'],
    ['²$ AB$5 ABC$5 ABCD$5 Ab$5', '²|$|AB$|5|ABC$|5|ABCD|$|5|Ab|$|5'],
    ['1,23,45,67,89,01,234 1,23,45,67,89,01,23,456', '1,23,45,67,89,01,234|1|,|23,45,67,89,01,23,456'],
  ],
  'addresses': [
    ['see https://example.com/a_b?c=1&d=2.', 'see|https://example.com/a_b?c=1&d=2|.'],
    ['(www.example.org)', '(|www.example.org|)'],
    ['see www.example.org/a_(b)!', 'see|www.example.org/a_(b)|!'],
    ['at example.com/news/1, he', 'at|example.com/news/1|,|he'],
    ['write to j.doe-x@mail.example.com', 'write|to|j.doe-x@mail.example.com'],
    ['@some_body and #MeToo!', '@some_body|and|#MeToo|!'],
    ['@body’s feed', '@body’s|feed'],
    ['issue #5 @ home', 'issue|#|5|@|home'],
    ['see http://a.org ftp://a.org HTTPS://A.ORG, Www.a.org;', 'see|http://a.org|ftp://a.org|HTTPS://A.ORG|,|Www.a.org|;'],
    ['http:// www. ftp://- fthe', 'http|:|//|www|.|ftp|:|//|-|fthe'],
    ['www.a.org“x” www.a.org<x www.a.org[1]', 'www.a.org|“|x|”|www.a.org|<|x|www.a.org|[|1|]'],
    ['www.a.org/x.,;:!?\'*…', 'www.a.org/x|.|,|;|:|!|?|\'|*|…'],
    ['(see www.a.org/(x))', '(|see|www.a.org/(x)|)'],
    ['www.a.org)x', 'www.a.org|)|x'],
    ['example.com/- a.b/c ab.cd/e 9p.m/c', 'example.com|/|-|a.b|/|c|ab.cd/e|9p.m|/|c'],
    ['a.information/x a.informations/x', 'a.information/x|a.informations|/|x'],
    ['example.co1/x examplecom/x', 'example.co1|/|x|examplecom|/|x'],
    ['#a #5 #\u0301 1@a', '#a|#|5|#\u0301|1@a'],
    ['httpd wwwx hw', 'httpd|wwwx|hw'],
  ],
  'stops': [
    ['Mr. Okafor left.', 'Mr.|Okafor|left|.'],
    ['He joined Acme Inc.', 'He|joined|Acme|Inc|.'],
    ['Acme Inc., he said.', 'Acme|Inc.|,|he|said|.'],
    ['in the U.S. Senate', 'in|the|U.S.|Senate'],
    ['in the U.S.', 'in|the|U.S.'],
    ['a U.S.-led raid', 'a|U.S.-led|raid'],
    ['at 5 p.m. on', 'at|5|p.m.|on'],
    ['Al Grant Jr.’s hat', 'Al|Grant|Jr.’s|hat'],
    ['1. Wash', '1.|Wash'],
    ['an Incomprehensibly. long', 'an|Incomprehensibly|.|long'],
    ['see [in the U.S.]', 'see|[|in|the|U.S.|]'],
    ['George H. W. Reed', 'George|H.|W.|Reed'],
    ['It ended. [17]', 'It|ended|.|[|17|]'],
    ['for its time.23', 'for|its|time|.|23'],
    ['wait... what?!', 'wait|...|what|?|!'],
    ['“No.” and (He left.) and', '“|No|.|”|and|(|He|left|.|)|and'],
    ['No. 5', 'No.|5'],
    ['by Iván Reed, Jr..', 'by|Iván|Reed|,|Jr.|.'],
    ['time.000', 'time|.|000'],
    ['time.1234', 'time.1234'],
    ['a fee. 8', 'a|fee|.|8'],
    ['a fee.” 8', 'a|fee|.|”|8'],
    ['It.8 a', 'It.8|a'],
    ['000.23', '000.23'],
    ['fee.12', 'fee|.|12'],
    ['ee.12', 'ee.12'],
    ['Inc.23', 'Inc.23'],
    ['See Reed.23', 'See|Reed|.|23'],
    ['It ended.;[17]', 'It|ended|.|;|[|17|]'],
    ['It ended.[17][18]', 'It|ended|.|[|17|]|[|18|]'],
    ['It ended.[a b]', 'It|ended|.|[|a|b|]'],
    ['U.S.]', 'U.S.|]'],
    ['H. [x] y', 'H.|[|x|]|y'],
    ['leftp.m...', 'leftp.m|...'],
    ['Jr..) p...', 'Jr.|.|)|p|...'],
    ['waitexample.com..', 'waitexample.com|..'],
    ['².. Reed..', '²|..|Reed|..'],
    ['doe-mail.. x-Jr..', 'doe-mail|..|x-Jr.|.'],
    ['Acme.; Reed., AcmeIncsaidInc.,he', 'Acme.|;|Reed.|,|AcmeIncsaidInc|.|,|he'],
    ['said Reed. Wash', 'said|Reed.|Wash'],
    ['said reed. 1Wash', 'said|reed.|1Wash'],
    ['said reed. (x)', 'said|reed|.|(|x|)'],
    ['H. .Reed x. y', 'H.|.|Reed|x.|y'],
    ['1é. ;X a 2015. x', '1é.|;|X|a|2015|.|x'],
    ['U.', 'U|.'],
    ['No. It', 'No.|It'],
    ['inNoU.S.', 'inNoU.S|.'],
    ['non-U.S.', 'non-U.S.'],
    ['1.2. x', '1.2.|x'],
    ['“Mr.” Reed \'Mr.\' Reed "Mr." Reed ‘Mr.’ Reed “Jr.” Reed', '“|Mr.|”|Reed|\'|Mr.|\'|Reed|"|Mr.|"|Reed|‘|Mr.|’|Reed|“|Jr|.|”|Reed'],
    ['H.) j.) Jr.) WordThe.)', 'H.|)|j|.|)|Jr.|)|WordThe|.|)'],
    ['Jr.’s.', 'Jr.’s|.'],
    ['www.´n', 'www|.|´|n'],
    ['Inc.[1][2][3][4][5][6][7][8]', 'Inc|.|[|1|]|[|2|]|[|3|]|[|4|]|[|5|]|[|6|]|[|7|]|[|8|]'],
    ['Inc.[1][2][3][4][5][6][7][8][9]', 'Inc.|[|1|]|[|2|]|[|3|]|[|4|]|[|5|]|[|6|]|[|7|]|[|8|]|[|9|]'],
    ['It ended.[17]]', 'It|ended|.|[|17|]|]'],
    ['It ended.[[17]', 'It|ended|.|[|[|17|]'],
    ['Inc.😀', 'Inc.|😀'],
    ['abc.) 8', 'abc|.|)|8'],
    ['abC.12 ab1.12', 'abC.12|ab1.12'],
    ['Inc.[x][1]', 'Inc|.|[|x|]|[|1|]'],
  ],
  'marks': [
    ['``Yes,\'\' he said', '``|Yes|,|\'\'|he|said'],
    ['((a)) ""', '(|(|a|)|)|"|"'],
    ['yes -- no — or –', 'yes|--|no|—|or|–'],
    ['👍🏽 👨‍👩‍👧 ❤️🇬🇧🇫🇷', '👍🏽|👨‍👩‍👧|❤️|🇬🇧|🇫🇷'],
    ['a\u00a0b\u200b c', 'a|b|c'],
    ['x\ud800y', 'x|\ud800|y'],
    ['👩‍ a', '👩‍|a'],
    ['!! ?? ** __ // \\\\ :: ‐‐ ―― …… •• ‖‖', '!!|??|**|__|//|\\\\|::|‐‐|――|……|••|‖|‖'],
    ['$$ ++ === %%', '$$|++|===|%%'],
    [',, ;; ((', ',|,|;|;|(|('],
    ['🇬🇧🇫 🇬 a', '🇬🇧|🇫|🇬|a'],
    ['🇦🇿', '🇦🇿'],
    ['👍🏻👍🏿', '👍🏻|👍🏿'],
    ['\ud800🇧', '\ud800|🇧'],
    ['\ud800\ud800', '\ud800|\ud800'],
    ['👨‍& 👨‍,', '👨‍&|👨‍|,'],
    ['+\udc00', '+|\udc00'],
    ['*\ufe0f ❤\ufe00', '*|❤\ufe00'],
    ['🏴\u{e0067}\u{e007f}x', '🏴\u{e0067}\u{e007f}|x'],
    ['🇬👩', '🇬|👩'],
    ['` `` \'\'\'', '`|``|\'\'|\''],
  ],
}

describe('createSentenceTokenizer', () => {
  for (const [name, cases] of Object.entries(CASES)) {
    it.each(cases)(`${name}: %s`, (text, expected) => {
      expect(tokens(text)).toEqual(expected.split('|'))
    })
  }

  // What stands around a sentence is another's.
  it.each([
    ['x', 'x'], ['', 'X'], ['1', '1'], ['“', '”'], ['"', '"'], ['.', '.'], ['', '\'s'], ['[', ']'], ['', '[1]'], ['', ' said'], ['', '²'], ['\ud83d', '\ude00'], ['-', '-a'],
    ['/', '/a'], ['', ',000'], ['#', '\u200ba'], ['&', '&a'], ['\'', '\''], ['', '\u200d🏽'], ['', '🇬'], ['_', '__a'], ['', '$'],
  ])('reads nothing of what stands around the sentence: %j, %j', (before, after) => {
    for (const [text] of Object.values(CASES).flat()) {
      if (/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(text)) continue
      const all = before + text + after
      const inside = createSentenceTokenizer(all)(before.length, before.length + text.length, createPointAt(all))
      expect([text, nodesOf(inside, -before.length)]).toEqual([text, nodesOf(tokenize(text))])
    }
  })

  it('gives each node its place, and its letters', () => {
    for (const [text] of Object.values(CASES).flat()) {
      const sentence = tokenize(text)
      expect([sentence.type, sentence.position?.start.offset, sentence.position?.end.offset]).toEqual(['SentenceNode', 0, text.length])
      for (const node of partsOf(sentence)) {
        expect(toString(node)).toBe(text.slice(node.position!.start.offset, node.position!.end.offset))
      }
    }
  })

  // `W` word, `T` its letters, `P` punctuation, `S` symbol, `X` source; white space is left out.
  it.each([
    ['a-b, $5!', 'W(T P T) P S W(T) P'],
    ['U.S.-led R&D', 'W(T P T P P T) W(T S T)'],
    ['#tag @me +44 .5 US$', 'W(S T) W(S T) W(S T) W(P T) W(T S)'],
    ['a=b ` `` * ❤', 'W(T S T) S P S S'],
    ['a@b a__b', 'W(T S T) W(T P T)'],
    ['Mr. members’ anti- it', 'W(T P) W(T P) W(T P) W(T)'],
    ['http://a.org ab.cd/e', 'W(T) W(T)'],
    ['\ud800 \ue000', 'S S'],
  ])('gives the nodes of %j their types', (text, types) => {
    expect(typesOf(tokenize(text))).toBe(types)
  })

  // Where ParseEnglish is right, its nodes are ours, down to the parts of words and all positions.
  it.each([
    'The well-known actor’s 2 dogs didn’t bark, but AT&T’s 1.5 million users did.',
    'He said: “It isn’t over” — and left (at 9:30).',
    '’Twas the e.g. of rock ’n’ roll, w/o an end...',
    'Mail a.b@example.com about the anti- and pro-war U.S. votes.',
    'Line one,\r\nline two;\nline three!',
  ])('makes the nodes of ParseEnglish: %s', (text) => {
    const theirs = new ParseEnglish().tokenizeSentence(text)
    expect(tokenize(text)).toEqual(theirs)
  })

  it('gives positions in the whole text', () => {
    const text = 'Zero.\nOne two.'
    const sentence = createSentenceTokenizer(text)(6, 14, createPointAt(text))
    expect(sentence.position).toEqual({start: {line: 2, column: 1, offset: 6}, end: {line: 2, column: 9, offset: 14}})
    expect(sentence.children.map((node) => text.slice(node.position!.start.offset, node.position!.end.offset))).toEqual(
      sentence.children.map((node) => toString(node)),
    )
  })

  it('gives each sentence nodes of its own, however many the others have', () => {
    const text = 'One, two, three, four, and U.S.-led five. Six. Seven, eight and nine.'
    const tokenize = createSentenceTokenizer(text)
    const found = [[0, 41], [42, 46], [47, 69]].map(([start, end]) => tokenize(start!, end!, createPointAt(text)))
    expect(found.map((sentence) => sentence.children.map((node) => toString(node)).join(''))).toEqual([text.slice(0, 41), 'Six.', text.slice(47)])
    expect(found.map((sentence) => typesOf(sentence))).toEqual(['W(T) P W(T) P W(T) P W(T) P W(T) W(T P T P P T) W(T) P', 'W(T) P', 'W(T) P W(T) W(T) W(T) P'])
  })

  it('remembers an open single mark in the sentences after it, but not in the next line', () => {
    const text = '‘One. Two of the friends’ he said.\nThe friends’ he said.'
    const tokenize = createSentenceTokenizer(text)
    const pointAt = createPointAt(text)
    tokenize(0, 5, pointAt)
    expect(tokenize(6, 34, pointAt).children.map((node) => toString(node))).toContain('’')
    expect(tokenize(35, text.length, pointAt).children.map((node) => toString(node))).toContain('friends’')
  })

  it.each<[string, string, string]>([
    ['that is as long as may be', 'a-'.repeat(128), '0-256 W'],
    ['that is longer', `${'a-'.repeat(128)}a`, '0-257 X'],
    ['between others', `see ${'a-'.repeat(129)} now`, '0-3 W, 4-262 X, 263-266 W'],
    ['of the greatest length between others', `see ${'a'.repeat(256)} now`, '0-3 W, 4-260 W, 261-264 W'],
    ['one longer between others', `see ${'a'.repeat(257)} now`, '0-3 W, 4-261 X, 262-265 W'],
    ['twice', `${'a'.repeat(300)} b ${'a'.repeat(300)}`, '0-300 X, 301-302 W, 303-603 X'],
    ['of words with white space between', 'abc '.repeat(100).trim(), Array.from({length: 100}, (_, at) => `${at * 4}-${at * 4 + 3} W`).join(', ')],
    ['of marks', `${'('.repeat(257)}`, '0-257 X'],
    ['that is an address', `see www.a.org/${'a/'.repeat(200)} now`, '0-3 W, 4-414 W, 415-418 W'],
    ['of an address and more', `see www.a.org/${'a/'.repeat(200)}“x” now`, '0-3 W, 4-414 W, 414-415 P, 415-416 W, 416-417 P, 418-421 W'],
  ])('has a run %s', (_, text, nodes) => {
    for (const before of ['', 'x'.repeat(300)]) {
      const all = before + text
      const sentence = createSentenceTokenizer(all)(before.length, all.length, createPointAt(all))
      const found = sentence.children.filter((node) => node.type !== 'WhiteSpaceNode')
      expect(found.map((node) => `${node.position!.start.offset! - before.length}-${node.position!.end.offset! - before.length} ${LETTER_OF.get(node.type)}`).join(', ')).toBe(nodes)
    }
  })

  it.each([
    ['in the same line', '‘One. Two of the friends’ he said', 5, 'friends|’'],
    ['after the next line', '‘One.\nTwo of the friends’ he said', 5, 'friends’'],
    ['after a carriage return', '‘One.\rTwo of the friends’ he said', 5, 'friends’'],
    ['after 64 spaces', `‘One.${' '.repeat(64)}Two of the friends’ he said`, 5, 'friends|’'],
    ['after 65 spaces', `‘One.${' '.repeat(65)}Two of the friends’ he said`, 5, 'friends’'],
    ['unless it closes', '‘One’. Two of the friends’ he said', 6, 'friends’'],
  ])('remembers an open single mark %s', (_, text, end, expected) => {
    const tokenize = createSentenceTokenizer(text)
    const pointAt = createPointAt(text)
    tokenize(0, end, pointAt)
    const second = tokenize(text.indexOf('Two'), text.length, pointAt)
    expect(second.children.map((node) => toString(node)).join('|')).toContain(`the| |${expected}| `)
  })

  it('forgets it where an earlier sentence is asked for', () => {
    const text = 'The friends’ he said. ‘One.'
    const tokenize = createSentenceTokenizer(text)
    const pointAt = createPointAt(text)
    tokenize(22, 27, pointAt)
    expect(tokenize(0, 21, pointAt).children.map((node) => toString(node))).toContain('friends’')
  })

  it('keeps a run that is too long as source, but an address as a word', () => {
    const run = 'a-'.repeat(MAX_RUN)
    expect(tokenize(`see ${run} now`).children.map((node) => node.type)).toEqual(
      ['WordNode', 'WhiteSpaceNode', 'SourceNode', 'WhiteSpaceNode', 'WordNode'],
    )
    const address = `https://example.com/${'a/'.repeat(MAX_RUN)}`
    expect(tokens(`see ${address} now`)).toEqual(['see', address, 'now'])
  })

  it('makes a sentence without children of nothing', () => {
    expect(createSentenceTokenizer('ab')(1, 1, createPointAt('ab'))).toMatchObject({type: 'SentenceNode', children: []})
  })
})
