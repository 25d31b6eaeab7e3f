import {labelBlocks} from './blocks/index.ts'
import {diagnose} from './diagnostics.ts'
import {hashText} from './hash.ts'
import {cutBefore, type MarkedRange} from './lines.ts'
import {findMetadata} from './metadata/index.ts'
import {DEFAULT_MAX_LENGTH, DEFAULT_MAX_MARKUP, DEFAULT_MAX_TOKENS} from './options.ts'
import {giveTree} from './reading.ts'
import {cutRanges, findTokenLimit} from './token-limit.ts'
import type {Diagnostic, DiagnosticCode, Document, Metadata, ParseOptions, SourceMap} from './types.ts'

/** What the reader of a file format knows of a document besides its text. */
export interface FileFacts {
  /** What the file says for machines and readers. It wins over what the text says, and the caller over both. */
  readonly metadata?: Metadata
  /** What is odd about the file. */
  readonly diagnostics?: readonly Diagnostic[]
  /** What it is called that the text after `limit` was not read. */
  readonly limited?: DiagnosticCode
  /** Where the text stands in the file. */
  readonly source?: SourceMap
}

/** Index of a text after which nothing is read. */
export function readLimit(text: string, options: ParseOptions): number {
  return cutBefore(text, Math.min(text.length, options.limits?.maxLength ?? DEFAULT_MAX_LENGTH))
}

/** Index of a text, at most `limit`, after which its tokens are too many. */
export function readTokenLimit(text: string, limit: number, options: ParseOptions): number {
  return findTokenLimit(text, limit, options.limits?.maxTokens ?? DEFAULT_MAX_TOKENS)
}

/** A file's text, its raw blocks, and the index after which nothing is read. */
interface ReadText {
  readonly text: string
  readonly ranges: readonly MarkedRange[]
  readonly limit: number
}

/** Lowers the limit of a file's text to where its tokens are too many; `isCut` says whether that was needed. */
export function limitTokens({text, ranges, limit}: ReadText, options: ParseOptions): ReadText & {readonly isCut: boolean} {
  const last = readTokenLimit(text, limit, options)
  return last < limit ? {text, ranges: cutRanges(text, ranges, last), limit: last, isCut: true} : {text, ranges, limit, isCut: false}
}

/** How many tags of a file are read. */
export function readMarkupLimit(options: ParseOptions): number {
  return options.limits?.maxMarkup ?? DEFAULT_MAX_MARKUP
}

/**
 * Makes the document of a text whose raw blocks are known.
 *
 * @param text The text.
 * @param ranges Its raw blocks, none of them beyond `limit`.
 * @param limit Index after which nothing was read.
 * @param options The caller's options, checked.
 * @param facts What the file's format adds.
 */
export function buildDocument(text: string, ranges: readonly MarkedRange[], limit: number, options: ParseOptions, facts: FileFacts = {}): Document {
  const {abbreviations} = options
  const {metadata, diagnostics = [], limited = 'text-over-limit', source} = facts
  const blocks = labelBlocks(text, ranges, options.structure ?? 'detect')
  const document = {id: options.id ?? `text-${hashText(text)}`, text} as {-readonly [Key in keyof Document]: Document[Key]}
  giveTree(document, {text, limit, blocks, abbreviations, tree: undefined})
  document.blocks = blocks
  document.metadata = findMetadata(text, blocks, options.metadata, metadata)
  document.diagnostics = [...diagnostics, ...diagnose(text, blocks, limit, limited)]
  if (source) document.source = source
  return document
}
