import type {ParseOptions} from '../document/index.ts'

/** Options of {@link parseHtml}. */
export interface HtmlOptions extends ParseOptions {
  /** The page's own address: relative addresses in its metadata are resolved against it. Nothing is fetched. */
  readonly url?: string
}
