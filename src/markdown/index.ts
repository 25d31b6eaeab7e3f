/**
 * Reads news in Markdown, and knows where in the file each character of the text stands.
 *
 * @packageDocumentation
 */
export {sourceSlices, type SourceRange} from '../source/index.ts'
export {parseMarkdown} from './parse.ts'
