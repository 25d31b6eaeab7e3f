import type {Root} from 'nlcst'
import type {Parser, Plugin} from 'unified'
import {parseDocument, type ParseOptions} from '../document/index.ts'

/**
 * A parser for English news in place of `retext-english`: a `ParagraphNode` for each block, sentences by nutgraf's splitter, in
 * time linear in the text. Extensions of other plugins to parse-latin (`nlcstSentenceExtensions` …) have no effect on it.
 *
 * @param options Those of `parseDocument`.
 * @example
 * ```ts
 * import {unified} from 'unified'
 * import {retextNewsEnglish} from 'nutgraf/retext'
 *
 * const tree = unified().use(retextNewsEnglish).parse('River rises\n2 April 2019')
 *
 * tree.children.map((node) => node.type) // => ['ParagraphNode', 'WhiteSpaceNode', 'ParagraphNode']
 * ```
 */
export const retextNewsEnglish: Plugin<[(Readonly<ParseOptions> | null | undefined)?], string, Root> = function (options) {
  const parser: Parser<Root> = (value) => parseDocument(value, options ?? {}).tree
  this.parser = parser
}
