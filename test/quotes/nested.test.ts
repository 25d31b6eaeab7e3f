import {describe, expect, it} from 'vitest'
import {extractQuotes, parseDocument} from '../../src/index.ts'
import {lettersOf, overlaps} from '../../src/quotes/raw.ts'

/** The quotations inside others: content, verb, and the words that name the speaker. */
function nestedOf(text: string): string[] {
  const document = parseDocument(text, {structure: 'body'})
  return extractQuotes(document).filter(({parent}) => parent !== undefined)
    .map(({content, cue, source}) => [content.map((span) => span.text).join(' … '), cue?.lemma ?? '', source?.text ?? ''].join(' | '))
}

describe('quotations inside others', () => {
  it.each<[string, readonly string[]]>([
    ['“My mother said: ‘Go home now.’ So I went,” said Ann Reed.', ['‘Go home now.’ | say | My mother']],
    ['“I said ‘no’ to him,” said Ann Reed.', ['‘no’ | say | I']],
    ['“Said ‘no’ to him, he did,” said Ann Reed.', ['‘no’ | say | ']],
    ['“He kept yelling ‘get out of there’ at us,” said Ann Reed.', ['‘get out of there’ | yell | He']],
    ['“It was a case of ‘going dark’ again,” said Ann Reed.', []],
    ['“It was a case of ‘wait and see it’ again,” said Ann Reed.', ['‘wait and see it’ |  | ']],
    ['“It was a case of ‘wait, see it’ again,” said Ann Reed.', []],
    ['“If I was to say here ‘it is well’, nobody would hear,” said Ann Reed.', ['‘it is well’ | say | I']],
    ['“He said to us once that ‘going dark’ was over,” said Ann Reed.', []],
    ['“He said to us there that ‘all will be well now’,” said Ann Reed.', ['‘all will be well now’ |  | ']],
    ['“The clerk of the court said ‘stop it’,” said Ann Reed.', ['‘stop it’ | say | The clerk of the court']],
    ['“It rained, the clerk said ‘stop it’,” said Ann Reed.', ['‘stop it’ | say | the clerk']],
    ['“It was the end, and they have all now said ‘stop it’,” said Ann Reed.', ['‘stop it’ | say | they']],
    ['“The old clerk of the high court said ‘stop it’,” said Ann Reed.', ['‘stop it’ | say | ']],
    ['“He called the plan ‘dead wrong’ again,” said Ann Reed.', []],
    ['“They blamed ‘wrong sums’ again,” said Ann Reed.', []],
    ['“He said ‘…’ and left the room,” said Ann Reed.', []],
    // What stands before the outer mark leads into nothing inside.
    ['“Go” is what he said. “‘Stop it now then’, and I went,” said Ann Reed.', ['‘Stop it now then’ |  | ']],
    ['The clerk said: “‘Stop it now then’ was all.”', ['‘Stop it now then’ |  | ']],
    ['The clerk rose. “Said ‘no’ to him, he did,” said Ann Reed.', ['‘no’ | say | ']],
  ])('%j', (text, expected) => {
    expect(nestedOf(text)).toEqual(expected)
  })
})

describe('overlaps', () => {
  it.each([[0, 2, 1, 3, true], [0, 2, 2, 3, false], [2, 3, 0, 2, false], [0, 3, 1, 2, true], [1, 2, 0, 3, true], [0, 1, 0, 1, true]])('[%i, %i) and [%i, %i): %s', (a, b, c, d, answer) => {
    expect(overlaps({start: a, end: b}, {start: c, end: d})).toBe(answer)
  })
})

describe('lettersOf', () => {
  it.each([['“It’s OVER,” she said.', 'it s over she said'], ['— 5 %', '5'], ['Économie\u00a0d’été', 'économie d été'], ['…', ''], ['', '']])('%j', (text, letters) => {
    expect(lettersOf(text)).toBe(letters)
  })
})
