import type {Root} from 'nlcst'
import {holdLayout, layoutOf, type Layout} from './layout.ts'
import {createSentenceSplitter} from './sentences/index.ts'
import {createSentenceTokenizer, createTokenReader} from './tokenizer/index.ts'
import {addTokens, type TokenType} from './tree-tokens.ts'
import {buildTree} from './tree.ts'
import type {Document} from './types.ts'

/** Takes the sentences of a document and their tokens, in order. */
export interface SentenceReader {
  /** A sentence begins. */
  begin(start: number, block: number): void
  /** One of its tokens; without it, tokens are not read. */
  add?(type: TokenType, start: number, end: number): void
  /** It ends. */
  end(end: number): void
}

function splitterOf({text, abbreviations}: Layout): ReturnType<typeof createSentenceSplitter> {
  return createSentenceSplitter(text, abbreviations ? {abbreviations} : {})
}

function treeOf(layout: Layout): Root {
  const {text, limit, blocks} = layout
  return buildTree(text, limit, blocks, splitterOf(layout), createSentenceTokenizer(text))
}

/**
 * The getter of all documents' trees. One for all: V8 makes a form of its own of each object that has a getter of its own, and what that
 * holds stays alive for long.
 */
function getTree(this: object): Root {
  const layout = layoutOf(this)!
  return (layout.tree ??= treeOf(layout))
}

/** Gives a document its tree, which is made when it is first asked for: it is most of what a document costs, and nothing here reads it. */
export function giveTree(document: object, layout: Layout): void {
  holdLayout(document, layout)
  Object.defineProperty(document, 'tree', {get: getTree, enumerable: true, configurable: true})
}

/** Gives the sentences of a document, and their tokens if the reader takes them. */
export function readSentences(document: Document, reader: SentenceReader): void {
  const layout = layoutOf(document)
  if (layout) readText(layout, reader)
  else readTree(document.tree, reader)
}

function readText(layout: Layout, reader: SentenceReader): void {
  const {text, blocks} = layout
  const split = splitterOf(layout)
  const add = reader.add?.bind(reader)
  const readTokens = add && createTokenReader(text, add)
  for (const [block, range] of blocks.entries()) {
    for (const {start, end} of split(range.start, range.end)) {
      reader.begin(start, block)
      readTokens?.(start, end)
      reader.end(end)
    }
  }
}

function readTree(tree: Root, reader: SentenceReader): void {
  const add = reader.add?.bind(reader)
  let block = -1
  for (const paragraph of tree.children) {
    if (paragraph.type !== 'ParagraphNode') continue
    block++
    for (const sentence of paragraph.children) {
      if (sentence.type !== 'SentenceNode' || !sentence.position) continue
      reader.begin(sentence.position.start.offset!, block)
      if (add) addTokens(sentence, add)
      reader.end(sentence.position.end.offset!)
    }
  }
}
