import fc from 'fast-check'
import {parseDocument, type Document} from 'nutgraf'
import {parseHtml} from 'nutgraf/html'
import {parseMarkdown} from 'nutgraf/markdown'
import {markdowns, pages, texts} from './texts.ts'

/** A way from a string to a document. */
export interface Format {
  readonly name: string
  /** Strings to try it with. */
  readonly files: fc.Arbitrary<string>
  readonly parse: (file: string) => Document
}

/** Mostly files of a format, and also those of the others: a page may come as text, and text as Markdown. */
const mostly = (files: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof({weight: 6, arbitrary: files}, texts, pages, markdowns)

/** All ways from a string to a document. */
export const FORMATS: readonly Format[] = [
  {name: 'text', files: mostly(texts), parse: (text) => parseDocument(text)},
  {name: 'text that is all body', files: mostly(texts), parse: (text) => parseDocument(text, {structure: 'body'})},
  {name: 'HTML', files: mostly(pages), parse: (html) => parseHtml(html)},
  {name: 'HTML that is all body', files: mostly(pages), parse: (html) => parseHtml(html, {structure: 'body'})},
  {name: 'Markdown', files: mostly(markdowns), parse: (markdown) => parseMarkdown(markdown)},
  {name: 'Markdown that is all body', files: mostly(markdowns), parse: (markdown) => parseMarkdown(markdown, {structure: 'body'})},
]
