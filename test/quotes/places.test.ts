import {describe, expect, it} from 'vitest'
import {parseDocument, type Span} from '../../src/document/index.ts'
import {tokensOf} from '../../src/language/index.ts'
import {findRegions} from '../../src/quotes/marks.ts'
import {createPlaces, kindOf, sentencesOf, wordsOf, type Places} from '../../src/quotes/places.ts'

function placesOf(text: string): Places {
  const document = parseDocument(text, {structure: 'body'})
  return createPlaces(tokensOf(document), findRegions(text, document.blocks))
}

/** The spans of some words of a text, each looked for after the one before. */
function spansOf(text: string, words: readonly string[]): Span[] {
  let at = 0
  return words.map((word) => {
    const start = text.indexOf(word, at)
    expect(start).toBeGreaterThanOrEqual(0)
    at = start + word.length
    return {start, end: at, text: word}
  })
}

describe('kindOf', () => {
  it.each<[string, string[], string]>([
    ['He said “we go” now.', ['“we go”'], 'direct'],
    ['He said “we go” now.', ['“we go” now'], 'mixed'],
    ['He said “we go” now.', ['said “we go”'], 'mixed'],
    ['He said “we go” now.', ['He said'], 'indirect'],
    ['He said “we go” now.', ['now.'], 'indirect'],
    // Letters count, marks between do not.
    ['He said “we go” – now.', ['“we go” –'], 'direct'],
    ['He said: “we go”.', [': “we go”.'], 'direct'],
    ['He said – “we” – “go” now.', ['– “we” – “go”'], 'direct'],
    ['He said “we” or “go” now.', ['“we” or “go”'], 'mixed'],
    ['He said “…” now.', ['“…”'], 'indirect'],
    ['He said “…” now.', ['“…” now'], 'indirect'],
    ['He said “5” now.', ['“5”'], 'direct'],
    ['“We,” he said, “go.”', ['“We,”', '“go.”'], 'direct'],
    ['“We,” he said, that they go.', ['“We,”', 'that they go'], 'mixed'],
    ['They go, he said, “now”.', ['They go', '“now”'], 'mixed'],
    ['They go, he said, now.', ['They go', 'now'], 'indirect'],
    // What stands inside a quotation is quoted, wherever the span begins and ends, and so is what is nested in it.
    ['“He said ‘go’ twice,” she said.', ['“He said ‘go’ twice,”'], 'direct'],
    ['“He said ‘go’ twice,” she said.', ['‘go’'], 'direct'],
    ['“He said ‘go’ twice,” she said.', ['twice,”'], 'direct'],
    ['“He said ‘go’ twice,” she said.', ['twice,” she'], 'mixed'],
    ['“He said ‘go’ twice,” she said.', ['He said'], 'direct'],
    ['“He said ‘go’ and ‘stay’ twice,” she said.', ['‘stay’'], 'direct'],
    ['She told “him”. “He said ‘go’ twice,” she said.', ['“He said ‘go’ twice,”'], 'direct'],
    ['“First.\n\n“Second,” he said.', ['“First.', '“Second,”'], 'direct'],
    ['She said that he said “go', ['he said “go'], 'mixed'],
  ])('in %j of %j', (text, words, kind) => {
    expect(kindOf(text, spansOf(text, words), placesOf(text))).toBe(kind)
  })

  it('of nothing', () => {
    expect(kindOf('“Go.”', [], placesOf('“Go.”'))).toBe('indirect')
  })
})

describe('wordsOf', () => {
  it.each([
    ['He said “we go” now.', '“we go”', 'we go'],
    ['He said “we go” now.', 'said “we go”', 'said “we go”'],
    ['He said “we go” now.', '“we', '“we'],
    ['He said “we go” now.', 'now', 'now'],
    ["He said ``we go'' now.", "``we go''", 'we go'],
    ['“He said ‘go’ twice,” she said.', '‘go’', 'go'],
    ['“He said ‘go’ twice,” she said.', '“He said ‘go’ twice,”', 'He said ‘go’ twice,'],
    ['“One.” “Two.” “Three.”', '“Three.”', 'Three.'],
    ['“First.\n\n“Second,” he said.', '“First.', 'First.'],
  ])('in %j of %j', (text, words, inner) => {
    expect(wordsOf(spansOf(text, [words])[0]!, placesOf(text))).toBe(inner)
  })
})

describe('sentencesOf', () => {
  const text = 'One two. Three four. Five six.\n\nSeven eight.'
  it.each<[string[], number[]]>([
    [['One'], [0]], [['two. Three'], [0, 1]], [['two.'], [0]], [['Three four.'], [1]], [['One', 'eight'], [0, 3]], [['One two. Three four. Five'], [0, 1, 2]],
    [['One', 'two', 'four'], [0, 1]], [[], []],
  ])('of %j', (words, sentences) => {
    expect(sentencesOf(placesOf(text), spansOf(text, words))).toEqual(sentences)
  })

  it('are in the order of the text', () => {
    expect(sentencesOf(placesOf(text), spansOf(text, ['One', 'Five']).toReversed())).toEqual([0, 2])
  })
})

// Questions come in nearly rising order, and are answered in any.
describe('createPlaces', () => {
  const text = '“He said ‘go’ twice,” she said. “Stay.” Then “he ‘or she’ left.”'
  it('finds the first outer region that ends after an offset', () => {
    const {outer} = placesOf(text)
    expect(outer).toHaveLength(3)
    const naive = (at: number): number => outer.filter(({end}) => end <= at).length
    for (let first = 0; first <= text.length; first++) {
      const {outerAfter} = placesOf(text)
      expect([outerAfter(first), outerAfter(5), outerAfter(60), outerAfter(first)]).toEqual([naive(first), naive(5), naive(60), naive(first)])
    }
  })
  it('finds the sentence that ends after an offset', () => {
    const {sentenceAt, sentences} = placesOf(text)
    for (let at = 0; at < text.length; at++) expect(sentenceAt(at)).toBe(sentences.findIndex(({end}) => end > at))
  })
})
