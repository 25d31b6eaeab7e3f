import {
  buildDocument, checkParseArguments, DIAGNOSTICS, limitTokens, readLimit, readMarkupLimit, trimRange, type Diagnostic, type DiagnosticCode, type Document, type MarkedRange, type ParseOptions,
} from '../document/index.ts'
import {addRest} from '../source/index.ts'
import {readEvents} from './events.ts'
import {readFrontMatter} from './front-matter/index.ts'
import {findHeadline} from './headings.ts'
import {markupLimit} from './markup-limit.ts'
import {limitNesting} from './nesting.ts'
import {writeText} from './text.ts'

/**
 * Parses news in Markdown: its blocks, sentences and metadata, and where each of its characters stands in the file.
 *
 * It reads CommonMark with GitHub's tables, strikethrough, footnotes and tasks, and front matter in YAML or TOML. The text is what
 * readers see: emphasis and links leave their words, escapes and character references the characters they stand for, line ends and hard
 * breaks a space; raw HTML leaves what a browser shows of it; comments and pictures leave nothing. A paragraph, a heading, an item's
 * paragraph, a row of a table and a line of code is a block each. Code is none of the body; a footnote is an editor's note; a picture that stands alone is a caption if it
 * has a title or a description of several words. `sourceSlices` gives the places of any span in the file. No string makes it throw,
 * and its time is linear in the file's length.
 *
 * @param markdown The file.
 * @param options What is known of the file, and bounds.
 * @returns The document.
 * @throws TypeError if an argument is not of its kind; RangeError if a number or date is out of its range.
 * @see https://spec.commonmark.org and https://github.github.com/gfm/, read by https://github.com/micromark/micromark
 * @example
 * ```ts
 * import {extractQuotes} from 'nutgraf'
 * import {parseMarkdown, sourceSlices} from 'nutgraf/markdown'
 *
 * const markdown = `---
 * author: Ann Reed
 * date: 2019-04-02
 * ---
 *
 * # Bridge to stay shut
 *
 * "We found **rust** in every beam," said Tom Hale, the county's engineer, after a visit to the [bridge](https://quill.example).`
 * const document = parseMarkdown(markdown)
 * const [quote] = extractQuotes(document)
 *
 * document.metadata.datePublished.value // => '2019-04-02'
 * quote.text // => 'We found rust in every beam,'
 * sourceSlices(document, quote.content[0]).map(({start, end}) => markdown.slice(start, end)) // => ['"We found ', 'rust', ' in every beam,"']
 * ```
 */
export function parseMarkdown(markdown: string, options: ParseOptions = {}): Document {
  checkParseArguments(markdown, options)
  const limit = readLimit(markdown, options)
  const all = limit < markdown.length ? markdown.slice(0, limit) : markdown
  const codes: DiagnosticCode[] = []
  const {end, metadata, isBroken} = readFrontMatter(all)
  const most = readMarkupLimit(options)
  const last = markupLimit(all, end, most)
  const file = last < all.length ? all.slice(0, last) : all
  if (isBroken) codes.push('broken-front-matter')
  const flat = limitNesting(file)
  if (flat !== file) codes.push('nesting-over-limit')
  const {text, segments, blocks} = writeText(file, flat, readEvents(flat, end))
  const headline = findHeadline(text, blocks, metadata.headline?.value)
  const ranges: MarkedRange[] = []
  for (const [index, block] of blocks.entries()) {
    const range = trimRange(text, block)
    const mark = index === headline ? 'headline' : block.mark
    if (range) ranges.push(mark ? {...range, mark} : range)
  }
  if (limit < markdown.length) codes.push('text-over-limit')
  const rest = last < all.length ? {text: all.slice(last), segments: [0, all.length - last, last, all.length - last]} : undefined
  const whole = addRest({text, segments}, ranges, most, rest)
  const limited = limitTokens(whole, options)
  // Else the document says itself where it ends.
  if (rest && limited.isCut) codes.push('markup-over-limit')
  return buildDocument(limited.text, limited.ranges, limited.limit, options, {
    metadata,
    diagnostics: codes.map((code): Diagnostic => ({code, ...DIAGNOSTICS[code]})),
    limited: limited.isCut ? 'tokens-over-limit' : 'markup-over-limit',
    source: {format: 'markdown', segments: whole.segments},
  })
}
