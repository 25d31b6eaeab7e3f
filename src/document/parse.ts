import type {Sentence} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import {buildTree} from './tree.ts'
import type {Block, Document, ParseOptions} from './types.ts'

// SCAFFOLD: replaced by blocks/, sentences/ and tokenizer/ while they are built.
export function parseDocument(text: string, options: ParseOptions = {}): Document {
  const blocks: Block[] = []
  for (const m of text.matchAll(/[^\s][^\n]*/g)) {
    const trimmed = m[0].trimEnd()
    blocks.push({start: m.index, end: m.index + trimmed.length, type: 'paragraph', body: true})
  }
  const parser = new ParseEnglish()
  const tree = buildTree(
    text,
    text.length,
    blocks,
    (start, end) => {
      const paragraph = parser.parse(text.slice(start, end)).children.find((c) => c.type === 'ParagraphNode')
      return (paragraph && 'children' in paragraph ? paragraph.children : [])
        .filter((c) => c.type === 'SentenceNode')
        .map((c) => ({start: start + c.position!.start.offset!, end: start + c.position!.end.offset!}))
    },
    (start, end, pointAt) => {
      const sentence = parser.tokenizeSentence(text.slice(start, end)) as Sentence
      const shift = (node: {position?: {start: {offset?: number}; end: {offset?: number}}; children?: unknown[]}): void => {
        node.position = {start: pointAt(start + node.position!.start.offset!), end: pointAt(start + node.position!.end.offset!)} as never
        for (const child of node.children ?? []) shift(child as never)
      }
      shift(sentence as never)
      return sentence
    },
  )
  return {id: options.id ?? 'scaffold', text, tree, blocks, metadata: {}, diagnostics: []}
}
