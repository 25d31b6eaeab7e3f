import {buildDocument, readLimit, readTokenLimit} from './build.ts'
import {findBlocks} from './lines.ts'
import {checkParseArguments} from './options.ts'
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
  const length = readLimit(text, options)
  const limit = readTokenLimit(text, length, options)
  return buildDocument(text, findBlocks(text, limit), limit, options, {limited: limit < length ? 'tokens-over-limit' : 'text-over-limit'})
}
