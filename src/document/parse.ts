import {labelBlocks} from './blocks/index.ts'
import {diagnose} from './diagnostics.ts'
import {hashText} from './hash.ts'
import {cutBefore, findBlocks} from './lines.ts'
import {findMetadata} from './metadata/index.ts'
import {checkParseArguments, DEFAULT_MAX_LENGTH} from './options.ts'
import {createSentenceSplitter} from './sentences/index.ts'
import {createSentenceTokenizer} from './tokenizer/index.ts'
import {buildTree} from './tree.ts'
import type {Document, ParseOptions} from './types.ts'

/**
 * Parses a news text: blocks, sentences, the nlcst tree, metadata and diagnostics. Linear in the text; no text makes it throw.
 *
 * @param text The text: one article. It is kept as it is; every offset of every result points into it.
 * @param options What is known of the text, and bounds.
 * @returns The document.
 * @throws TypeError if an argument is not of its kind; RangeError if a number or date is out of its range.
 * @example
 * ```ts
 * import {parseDocument} from 'nutgraf'
 *
 * const document = parseDocument('River rises again\nBy Ann Reed\n2 April 2019\n\nThe river rose for a third day on Tuesday.')
 *
 * document.blocks.map((block) => block.type) // => ['headline', 'byline', 'timestamp', 'paragraph']
 * document.metadata.author[0].value // => 'Ann Reed'
 * document.metadata.datePublished.value // => '2019-04-02'
 * ```
 */
export function parseDocument(text: string, options: ParseOptions = {}): Document {
  checkParseArguments(text, options)
  const limit = cutBefore(text, Math.min(text.length, options.limits?.maxLength ?? DEFAULT_MAX_LENGTH))
  const blocks = labelBlocks(text, findBlocks(text, limit), options.structure ?? 'detect')
  const {abbreviations} = options
  const splitSentences = createSentenceSplitter(text, abbreviations ? {abbreviations} : {})
  return {
    id: options.id ?? `text-${hashText(text)}`,
    text,
    tree: buildTree(text, limit, blocks, splitSentences, createSentenceTokenizer(text)),
    blocks,
    metadata: findMetadata(text, blocks, options.metadata),
    diagnostics: diagnose(text, blocks, limit),
  }
}
