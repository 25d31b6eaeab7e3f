import type {AnalysisOptions, DocumentAnalysis} from '../corpus/index.ts'
import type {BlockType, ParseOptions} from '../document/index.ts'
import type {CorpusSummary, ThemeOptions} from '../themes/index.ts'

/** What the plugin knows of a node. */
export interface NutgrafNodeData {
  /** On a `ParagraphNode`: the type of the block that it begins in. */
  block?: BlockType
  /** On a `SentenceNode` or `WordNode`: ids of the quotations that it touches. */
  quotes?: string[]
  /** On a `SentenceNode` or `WordNode`: ids of the entities that it mentions. */
  entities?: string[]
}

/** What the plugin knows of a file: its analysis and its themes. */
export interface NutgrafFileData extends DocumentAnalysis {
  /** What the file is about. */
  readonly themes: CorpusSummary
}

/** Options of {@link retextNutgraf}: those of `parseDocument`, `analyzeDocument` and `summarizeThemes`. */
export interface RetextNutgrafOptions extends ParseOptions, AnalysisOptions, ThemeOptions {}

declare module 'nlcst' {
  interface Data {
    /** What `retextNutgraf` knows of the node. */
    nutgraf?: NutgrafNodeData | undefined
  }
}

declare module 'vfile' {
  interface DataMap {
    /** What `retextNutgraf` knows of the file. */
    nutgraf: NutgrafFileData
  }
}
