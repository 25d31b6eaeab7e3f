import {expect, test} from 'vitest'
import {Recorder} from '../../src/document/tokenizer/record.ts'
import type {Sink} from '../../src/document/tokenizer/scan.ts'

/** What a sink is told, as it is told. */
function listener(): Sink & {readonly heard: unknown[][]} {
  const heard: unknown[][] = []
  return {
    heard,
    leaf: (...told) => heard.push(['leaf', ...told]),
    part: (...told) => heard.push(['part', ...told]),
    dropParts: () => heard.push(['dropParts']),
    word: (...told) => heard.push(['word', ...told]),
  }
}

/** "co-op 5%": a word of three parts, white space, a word of one and a mark. */
function tell(sink: Sink): void {
  sink.part('TextNode', 0, 2)
  sink.part('PunctuationNode', 2, 3)
  sink.part('TextNode', 3, 5)
  sink.word(0, 5)
  sink.leaf('WhiteSpaceNode', 5, 6)
  sink.word(6, 7)
  sink.leaf('SymbolNode', 7, 8)
}

function tokensOf(record: Recorder): unknown[][] {
  const tokens: unknown[][] = []
  record.takeTokens((...token) => tokens.push(token))
  return tokens
}

test('tells another sink all that it was told, and once', () => {
  const [record, expected, sink] = [new Recorder(), listener(), listener()]
  tell(record)
  tell(expected)
  record.replay(sink)
  expect(sink.heard).toEqual(expected.heard)
  record.replay(sink)
  expect(sink.heard).toHaveLength(expected.heard.length)
  expect(tokensOf(record)).toEqual([])
})

test('gives what is neither white space nor part of a word as tokens, and once', () => {
  const record = new Recorder()
  tell(record)
  expect(tokensOf(record)).toEqual([['WordNode', 0, 5], ['WordNode', 6, 7], ['SymbolNode', 7, 8]])
  expect(tokensOf(record)).toEqual([])
  record.word(9, 12)
  expect(tokensOf(record)).toEqual([['WordNode', 9, 12]])
})

test('parts that were none are dropped, and no word before them', () => {
  const [record, sink] = [new Recorder(), listener()]
  record.dropParts()
  record.part('TextNode', 0, 3)
  record.dropParts()
  record.word(0, 4)
  record.leaf('PunctuationNode', 4, 5)
  record.part('TextNode', 5, 9)
  record.part('PunctuationNode', 9, 10)
  record.dropParts()
  record.word(5, 14)
  record.replay(sink)
  expect(sink.heard).toEqual([['word', 0, 4], ['leaf', 'PunctuationNode', 4, 5], ['word', 5, 14]])
})
