import fc from 'fast-check'
import type {Nodes, Sentence} from 'nlcst'
import {describe, expect, it} from 'vitest'
import {hashText} from '../../src/document/hash.ts'
import {parseDocument, sentences, type Document} from '../../src/document/index.ts'
import {tokensOf} from '../../src/language/index.ts'
import {buildTree, type SplitSentences, type TokenizeSentence} from '../../src/document/tree.ts'

const tokenize: TokenizeSentence = (start, end, pointAt): Sentence => ({type: 'SentenceNode', children: [], position: {start: pointAt(start), end: pointAt(end)}})

/** The nodes of a tree as `type start-end`, those inside paragraphs after a colon. */
function build(text: string, limit: number, blocks: readonly [number, number][], cuts: readonly [number, number][] = blocks): string[] {
  const split: SplitSentences = (start, end) => cuts.filter((cut) => cut[0] >= start && cut[1] <= end).map((cut) => ({start: cut[0], end: cut[1]}))
  const root = buildTree(text, limit, blocks.map(([start, end]) => ({start, end})), split, tokenize)
  expect(root.type).toBe('RootNode')
  expect([root.position?.start.offset, root.position?.end.offset]).toEqual([0, text.length])
  const show = (node: Nodes): string => {
    const {start, end} = node.position!
    if ('value' in node) expect(node.value).toBe(text.slice(start.offset, end.offset))
    return `${node.type} ${start.offset}-${end.offset}`
  }
  return root.children.map((node) => (node.type === 'ParagraphNode' ? `${show(node)}: ${node.children.map(show).join(', ')}` : show(node)))
}

describe('buildTree', () => {
  it.each<[string, string, number, [number, number][], [number, number][] | undefined, string[]]>([
    ['nothing', '', 0, [], undefined, []],
    ['white space alone', ' \n ', 3, [], undefined, ['WhiteSpaceNode 0-3']],
    ['one block that is all', 'One.', 4, [[0, 4]], undefined, ['ParagraphNode 0-4: SentenceNode 0-4']],
    ['blocks with white space around', ' a\nb ', 5, [[1, 2], [3, 4]], undefined,
      ['WhiteSpaceNode 0-1', 'ParagraphNode 1-2: SentenceNode 1-2', 'WhiteSpaceNode 2-3', 'ParagraphNode 3-4: SentenceNode 3-4', 'WhiteSpaceNode 4-5']],
    ['blocks that touch', 'ab', 2, [[0, 1], [1, 2]], undefined, ['ParagraphNode 0-1: SentenceNode 0-1', 'ParagraphNode 1-2: SentenceNode 1-2']],
    ['sentences with white space around', ' A. B. ', 7, [[0, 7]], [[1, 3], [4, 6]],
      ['ParagraphNode 0-7: WhiteSpaceNode 0-1, SentenceNode 1-3, WhiteSpaceNode 3-4, SentenceNode 4-6, WhiteSpaceNode 6-7']],
    ['sentences that touch', 'A.B.', 4, [[0, 4]], [[0, 2], [2, 4]], ['ParagraphNode 0-4: SentenceNode 0-2, SentenceNode 2-4']],
    ['what lies beyond the limit', 'a b', 2, [[0, 1]], undefined, ['ParagraphNode 0-1: SentenceNode 0-1', 'WhiteSpaceNode 1-2', 'SourceNode 2-3']],
    ['a limit right after a block', 'ab', 1, [[0, 1]], undefined, ['ParagraphNode 0-1: SentenceNode 0-1', 'SourceNode 1-2']],
    ['nothing before the limit', 'ab', 0, [], undefined, ['SourceNode 0-2']],
  ])('holds %s', (_, text, limit, blocks, cuts, nodes) => {
    expect(build(text, limit, blocks, cuts ?? blocks)).toEqual(nodes)
  })
})

describe('documents', () => {
  it('have the id that they are given, or else a hash of the text', () => {
    expect(parseDocument('Rain.', {id: 'x'}).id).toBe('x')
    expect(parseDocument('Rain.').id).toBe(`text-${hashText('Rain.')}`)
    expect(hashText('')).toBe('cbf29ce4811c9dc5')
    expect(hashText('ab')).not.toBe(hashText('ba'))
  })

  it('are read up to the limit, and no further than there is text', () => {
    const types = (maxLength?: number): string[] => parseDocument('One two. Three.', maxLength === undefined ? {} : {limits: {maxLength}}).tree.children.map(({type}) => type)
    expect(types()).toEqual(['ParagraphNode'])
    expect(types(15)).toEqual(['ParagraphNode'])
    expect(types(14)).toEqual(['ParagraphNode', 'SourceNode'])
    expect(types(99)).toEqual(['ParagraphNode'])
  })

  it('take abbreviations, structure and metadata from the caller', () => {
    expect(sentences(parseDocument('They saw Tllr. Reed.'))).toHaveLength(2)
    expect(sentences(parseDocument('They saw Tllr. Reed.', {abbreviations: ['Tllr']}))).toHaveLength(1)
    const headed = 'Harbour plan rejected\nBy Ann Reed\n2 April 2019\n\nThe plan was rejected on Monday, the council said.'
    expect(parseDocument(headed).blocks.some(({body}) => !body)).toBe(true)
    expect(parseDocument(headed, {structure: 'body'}).blocks.every(({body}) => body)).toBe(true)
    expect(parseDocument(headed, {structure: 'detect'})).toEqual(parseDocument(headed))
    expect(parseDocument(headed, {metadata: {headline: 'Known'}}).metadata.headline?.value).toBe('Known')
  })

  it('have no source unless they come from a file', () => {
    expect('source' in parseDocument('Rain.')).toBe(false)
  })
})

describe('sentences', () => {
  it('are those of all paragraphs, in order, with their words', () => {
    expect(sentences(parseDocument(' One. Two.\n\nThree. ', {structure: 'body'}))).toEqual([
      {start: 1, end: 5, text: 'One.'}, {start: 6, end: 10, text: 'Two.'}, {start: 12, end: 18, text: 'Three.'},
    ])
  })

  it('are none beyond the limit, and none without a position', () => {
    expect(sentences(parseDocument('One. Two.', {limits: {maxLength: 4}}))).toEqual([{start: 0, end: 4, text: 'One.'}])
    const document = structuredClone(parseDocument('One.'))
    const [paragraph] = document.tree.children
    if (paragraph?.type === 'ParagraphNode') for (const node of paragraph.children) delete node.position
    expect(sentences(document)).toEqual([])
  })

  it('are asked of documents alone', () => {
    expect(() => sentences({} as never)).toThrow(new TypeError('Expected a document made by parseDocument, got an object of Object'))
  })
})

describe('trees', () => {
  const PIECES = ['word', 'Word', 'Mr', 'p.m', '1', '23', '.', '.', '!', '?', ',', ':', '-', '/', '&', '\'', '’', '"', '“', '”', '`', '#', '@', ' ', ' ', ' ', '\n', '\n\n', '\r\n', '\u00ad', '😀', '\ud800', 'w/o', '\'twas', 'n\'']
  const texts = fc.array(fc.constantFrom(...PIECES), {maxLength: 80}).map((pieces) => pieces.join(''))

  it('are made when they are asked for, once', () => {
    const document = parseDocument('One two. Three.')
    expect(Object.keys(document)).toContain('tree')
    expect(document.tree).toBe(document.tree)
    expect(structuredClone(document).tree).toEqual(document.tree)
    expect({...document}.tree).toBe(document.tree)
  })

  it('have the tokens and sentences that are read without them', () => {
    fc.assert(fc.property(texts, (text) => {
      const document = parseDocument(text, {structure: 'body'})
      const restored = JSON.parse(JSON.stringify(document)) as Document
      expect(sentences(restored)).toEqual(sentences(document))
      expect({...tokensOf(restored), types: null}).toEqual({...tokensOf(document), types: null})
    }), {numRuns: 1000})
  })
})

describe('a document', () => {
  it('has its tree through a proxy and an heir, and all documents are of one form', () => {
    const document = parseDocument('One two. Three.')
    expect(new Proxy(document, {}).tree).toBe(document.tree)
    expect((Object.create(document) as Document).tree).toBe(document.tree)
    expect(Object.getOwnPropertyDescriptor(document, 'tree')).toEqual(Object.getOwnPropertyDescriptor(parseDocument('Four.'), 'tree'))
    expect(Object.getOwnPropertySymbols({...document})).toEqual([])
  })
})
