/**
 * Reads news pages, and knows where in the file each character of the article stands.
 *
 * @packageDocumentation
 */
export {sourceSlices, type SourceRange} from '../source/index.ts'
export type {HtmlOptions} from './options.ts'
export {parseHtml} from './parse.ts'
