import type {Sentence, SentenceContent} from 'nlcst'
import {toString} from 'nlcst-to-string'

/** What a token is: the nlcst type of a child of a sentence, white space left out. */
export type TokenType = Exclude<SentenceContent['type'], 'WhiteSpaceNode'>

/** Takes the tokens of a sentence, in order. */
export type AddToken = (type: TokenType, start: number, end: number) => void

/** Gives the tokens of a sentence of a tree, placed by their lengths. */
export function addTokens({children, position}: Sentence, add: AddToken): void {
  let at = position!.start.offset!
  for (const node of children) {
    const end = at + lengthOf(node)
    if (node.type !== 'WhiteSpaceNode') add(node.type, at, end)
    at = end
  }
}

function lengthOf(node: SentenceContent): number {
  if (node.type !== 'WordNode') return node.value.length
  const only = node.children.length === 1 ? node.children[0]! : undefined
  return only ? only.value.length : toString(node).length
}
