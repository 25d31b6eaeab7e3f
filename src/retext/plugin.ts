import type {Root} from 'nlcst'
import {toString} from 'nlcst-to-string'
import type {Plugin} from 'unified'
import {analyzeDocument, summarizeThemes} from '../corpus/index.ts'
import {createPointAt, parseDocument} from '../document/index.ts'
import {annotate} from './annotate.ts'
import type {RetextNutgrafOptions} from './types.ts'

/**
 * Reads quotations, entities and themes of the text that a retext processor handles.
 *
 * Results are on `file.data.nutgraf`; each paragraph, sentence and word that has a part in them says so on
 * `node.data.nutgraf`; diagnostics are messages of the file. The tree may come from `retext-english`, from
 * {@link retextNewsEnglish} or from a bridge: offsets point into its text (`nlcst-to-string`).
 *
 * @param options Those of `parseDocument`, `analyzeDocument` and `summarizeThemes`.
 * @returns Transform.
 * @example
 * ```ts
 * import retextEnglish from 'retext-english'
 * import {unified} from 'unified'
 * import {VFile} from 'vfile'
 * import retextNutgraf from 'nutgraf/retext'
 *
 * const processor = unified().use(retextEnglish).use(retextNutgraf)
 * const file = new VFile('“It failed,” said Ann Reed.')
 * processor.runSync(processor.parse(file), file)
 *
 * file.data.nutgraf.quotes[0].speakers[0].name // => 'Ann Reed'
 * ```
 */
export const retextNutgraf: Plugin<[(Readonly<RetextNutgrafOptions> | null | undefined)?], Root> = (options) => {
  const {cues, honorifics, known, themes, focus, ...parse} = options ?? {}
  const analysisOptions = {...(cues && {cues}), ...(honorifics && {honorifics}), ...(known && {known})}
  const themeOptions = {...(themes !== undefined && {themes}), ...(focus !== undefined && {focus})}

  return (tree, file) => {
    const text = toString(tree)
    const document = parseDocument(text, parse)
    const analysis = analyzeDocument(document, analysisOptions)
    annotate(tree, analysis)
    file.data.nutgraf = {...analysis, themes: summarizeThemes([document], themeOptions)}

    const isSource = String(file) === text
    const pointAt = createPointAt(text)
    for (const {code, severity, message, span} of analysis.diagnostics) {
      const place = span && isSource ? {place: {start: pointAt(span.start), end: pointAt(span.end)}} : {}
      const report = {source: 'nutgraf', ruleId: code, ...place}
      if (severity === 'warning') file.message(message, report)
      else file.info(message, report)
    }
  }
}
