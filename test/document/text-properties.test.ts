import fc from 'fast-check'
import type {Nodes, Sentence} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import {describe, expect, it} from 'vitest'
import {createPointAt} from '../../src/document/points.ts'
import {createSentenceSplitter, MAX_SENTENCE} from '../../src/document/sentences/index.ts'
import {NodeSink} from '../../src/document/tokenizer/nodes.ts'
import {createScanner} from '../../src/document/tokenizer/scan.ts'
import {createSentenceTokenizer} from '../../src/document/tokenizer/index.ts'

const PIECES = [
  'a', 'word', 'Word', 'The', 'U', 'S', 's', 'I', 'Mr', 'Inc', 'p.m', 'e.g', 'no', 'No', 'www.', 'http://', 'n',
  'ol', 'Twas', 'said', '1', '23', '2015', '000', '.', '.', '...', '…', '!', '?', ',', ':', ';', '-', '--', '—',
  '_', '__', '/', '&', '@', '#', '$', '%', '=', '+', '"', '“', '”', '\'', '‘', '’', '`', '``', '\'\'', '´', '(',
  ')', '[', ']', '[1]', '²', ' ', ' ', ' ', '\n', '\r\n', '\t', '\u00a0', '\u2003', '\u200b', '\u00ad',
  '\ufeff', '\ufe0f', '\u200d', '\u0301', '😀', '🏽', '🇬', '❤', '𝐁', '\ud800', '\udc00', '\0', '中', '。', 'é',
]

const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), {maxLength: 60}).map((pieces) => pieces.join('')),
  fc.string({unit: 'binary', maxLength: 60}),
)

function tokenizeAll(text: string): Sentence[] {
  const pointAt = createPointAt(text)
  const tokenize = createSentenceTokenizer(text)
  return createSentenceSplitter(text)(0, text.length).map(({start, end}) => tokenize(start, end, pointAt))
}

/** Checks that the children of a node follow each other without a gap, and that the leaves' values are the text's. */
function checkNode(text: string, root: Nodes): void {
  const open: Nodes[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    const start = node.position!.start.offset!
    const end = node.position!.end.offset!
    if (!('children' in node)) {
      expect(node.value).toBe(text.slice(start, end))
      expect(end).toBeGreaterThan(start)
      continue
    }
    let at = start
    for (const child of node.children) {
      expect(child.position!.start.offset).toBe(at)
      at = child.position!.end.offset!
      open.push(child)
    }
    expect(at).toBe(end)
  }
}

describe('sentences and tokens of any string', () => {
  it('are rising ranges that leave out nothing but white space', () => {
    fc.assert(fc.property(texts, (text) => {
      let at = 0
      for (const {start, end} of createSentenceSplitter(text)(0, text.length)) {
        expect(text.slice(at, start)).toMatch(/^[\s\p{Cf}\u034f\ufe00-\ufe0f\u0085]*$/u)
        expect(end - start).toBeGreaterThan(0)
        expect(end - start).toBeLessThanOrEqual(MAX_SENTENCE)
        expect(text.slice(start, end)).not.toMatch(/^\s|\s$/)
        at = end
      }
      expect(text.slice(at)).toMatch(/^[\s\p{Cf}\u034f\ufe00-\ufe0f\u0085]*$/u)
    }), {numRuns: 2000})
  })

  it('are leaves that hold every character, with its position', () => {
    fc.assert(fc.property(texts, (text) => {
      for (const sentence of tokenizeAll(text)) checkNode(text, sentence)
    }), {numRuns: 2000})
  })

  it('are the same whatever stands around the block', () => {
    fc.assert(fc.property(texts, texts, (text, other) => {
      const alone = createSentenceSplitter(text)(0, text.length)
      const within = createSentenceSplitter(`${other}\n${text}\n${other}`)(other.length + 1, other.length + 1 + text.length)
      const shift = other.length + 1
      expect(within.map(({start, end}) => ({start: start - shift, end: end - shift}))).toEqual(alone)
    }), {numRuns: 500})
  })

  // The scanner says in which sentences ParseEnglish's rewrites have work; in the others they must find none.
  it('need no rewrite where the scanner saw none', () => {
    const {tokenizeSentencePlugins} = new ParseEnglish()
    fc.assert(fc.property(texts, (text) => {
      const pointAt = createPointAt(text)
      const scan = createScanner(text)
      const nodes = new NodeSink(text)
      for (const {start, end} of createSentenceSplitter(text)(0, text.length)) {
        nodes.begin(start, pointAt)
        const rewrite = scan(start, end, nodes)
        const sentence = nodes.end(end)
        // The number of a note, "innovation.23", is kept apart on purpose.
        if (rewrite || /[.?]\p{N}{1,3}$/u.test(text.slice(start, end))) continue
        const before = structuredClone(sentence)
        for (const plugin of tokenizeSentencePlugins) plugin(sentence)
        expect(sentence).toEqual(before)
      }
    }), {numRuns: 3000})
  })
})
