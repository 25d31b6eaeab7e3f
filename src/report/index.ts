/**
 * Shows a corpus' themes, speakers and articles on one page.
 *
 * @packageDocumentation
 */
export {renderReport} from './render.ts'
export type {ReportOptions} from './options.ts'
