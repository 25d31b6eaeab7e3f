import type {Sentence} from 'nlcst'
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

// The text, and its tokens with bars between.
const CASES: Record<string, readonly (readonly [string, string])[]> = {
  'words': [
    ['She left.', 'She|left|.'],
    ['It’s Anna\'s well-known café.', 'It’s|Anna\'s|well-known|café|.'],
    ['mother-in-law', 'mother-in-law'],
    ['R&D at AT&T', 'R&D|at|AT&T'],
    ['pro- and anti-war', 'pro-|and|anti-war'],
    ['the don`t and can´t of it', 'the|don`t|and|can´t|of|it'],
    ['Zoe\u0308 co\u00adop\u200berates', 'Zoe\u0308|co\u00adop\u200berates'],
    ['𝐁𝐨𝐥𝐝 words', '𝐁𝐨𝐥𝐝|words'],
    ['O’Neil’s snake_case', 'O’Neil’s|snake_case'],
    ['a km/h w/ it', 'a|km/h|w/|it'],
    ['and/or', 'and|/|or'],
    ['one—two', 'one|—|two'],
  ],
  'elisions': [
    ['’Twas rock ’n’ roll', '’Twas|rock|’n’|roll'],
    ['back in the ’90s', 'back|in|the|’90s'],
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
  ],
  'marks': [
    ['``Yes,\'\' he said', '``|Yes|,|\'\'|he|said'],
    ['((a)) ""', '(|(|a|)|)|"|"'],
    ['yes -- no — or –', 'yes|--|no|—|or|–'],
    ['👍🏽 👨‍👩‍👧 ❤️🇬🇧🇫🇷', '👍🏽|👨‍👩‍👧|❤️|🇬🇧|🇫🇷'],
    ['a\u00a0b\u200b c', 'a|b|c'],
    ['x\ud800y', 'x|\ud800|y'],
    ['👩‍ a', '👩‍|a'],
  ],
}

describe('createSentenceTokenizer', () => {
  for (const [name, cases] of Object.entries(CASES)) {
    it.each(cases)(`${name}: %s`, (text, expected) => {
      expect(tokens(text)).toEqual(expected.split('|'))
    })
  }

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

  it('remembers an open single mark in the sentences after it, but not in the next line', () => {
    const text = '‘One. Two of the friends’ he said.\nThe friends’ he said.'
    const tokenize = createSentenceTokenizer(text)
    const pointAt = createPointAt(text)
    tokenize(0, 5, pointAt)
    expect(tokenize(6, 34, pointAt).children.map((node) => toString(node))).toContain('’')
    expect(tokenize(35, text.length, pointAt).children.map((node) => toString(node))).toContain('friends’')
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
