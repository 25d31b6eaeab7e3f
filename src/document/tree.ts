import type {Paragraph, Root, Sentence, WhiteSpace} from 'nlcst'
import {createPointAt, type PointAt} from './points.ts'

/** Cuts a block into sentences: half-open ranges in rising order, without white space at their edges. */
export type SplitSentences = (start: number, end: number) => readonly {readonly start: number; readonly end: number}[]

/** Makes the nlcst sentence of a range. */
export type TokenizeSentence = (start: number, end: number, pointAt: PointAt) => Sentence

/**
 * Assembles the nlcst tree: a `ParagraphNode` for each block, `WhiteSpaceNode`s between them, and one `SourceNode` for what
 * lies beyond `limit`. Every character of `text` is in exactly one leaf.
 */
export function buildTree(
  text: string,
  limit: number,
  blocks: readonly {readonly start: number; readonly end: number}[],
  splitSentences: SplitSentences,
  tokenizeSentence: TokenizeSentence,
): Root {
  const pointAt = createPointAt(text)
  const root: Root = {type: 'RootNode', children: [], position: {start: pointAt(0), end: pointAt(text.length)}}
  let at = 0

  const space = (start: number, end: number): WhiteSpace => ({
    type: 'WhiteSpaceNode',
    value: text.slice(start, end),
    position: {start: pointAt(start), end: pointAt(end)},
  })

  const buffer: Paragraph['children'] = []
  for (const block of blocks) {
    if (at < block.start) root.children.push(space(at, block.start))
    const start = pointAt(block.start)
    at = block.start
    let count = 0
    for (const sentence of splitSentences(block.start, block.end)) {
      if (at < sentence.start) buffer[count++] = space(at, sentence.start)
      buffer[count++] = tokenizeSentence(sentence.start, sentence.end, pointAt)
      at = sentence.end
    }
    if (at < block.end) buffer[count++] = space(at, block.end)
    // A list of just their number: one that has grown by pushing keeps room for more.
    root.children.push({type: 'ParagraphNode', children: buffer.slice(0, count), position: {start, end: pointAt(block.end)}})
    at = block.end
  }

  if (at < limit) root.children.push(space(at, limit))
  if (limit < text.length) {
    root.children.push({
      type: 'SourceNode',
      value: text.slice(limit),
      position: {start: pointAt(limit), end: pointAt(text.length)},
    })
  }
  return root
}
