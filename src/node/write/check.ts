import {checkKeys, expected} from '../../document/index.ts'
import {checkSummary} from './rows/index.ts'
import {TABLE_FORMATS, type WriteOptions} from './types.ts'

const KEYS: readonly (keyof WriteOptions)[] = ['folder', 'formats', 'summary', 'escapeFormulas']

/**
 * Checks the arguments of {@link writeCorpus}.
 *
 * @throws TypeError that says what was expected and what came.
 */
export function checkWriteArguments(documents: unknown, options: WriteOptions): void {
  if (typeof documents !== 'object' || documents === null || !(Symbol.asyncIterator in documents || Symbol.iterator in documents)) {
    throw expected('documents to iterate over', documents)
  }
  checkKeys(options, KEYS, 'options')
  const {folder, formats, summary, escapeFormulas} = options
  if (typeof folder !== 'string' || folder === '') throw expected('options.folder to be the path of a folder', folder)
  if (formats !== undefined && !isFormats(formats)) {
    throw expected(`options.formats to be a list of some of ${TABLE_FORMATS.join(', ')}`, Array.isArray(formats) ? formats.find((each) => !isFormat(each)) ?? formats : formats)
  }
  if (summary !== undefined) checkSummary(summary)
  if (escapeFormulas !== undefined && typeof escapeFormulas !== 'boolean') throw expected('options.escapeFormulas to be true or false', escapeFormulas)
}

function isFormats(formats: unknown): boolean {
  return Array.isArray(formats) && formats.length > 0 && formats.every(isFormat)
}

function isFormat(format: unknown): boolean {
  return (TABLE_FORMATS as readonly unknown[]).includes(format)
}
