import {Gathering, type CorpusPartial} from '../corpus/index.ts'
import {expected} from '../document/index.ts'

/**
 * Brings the parts of a corpus together as they come: what `mergePartials` gives, in memory that does not grow with the number of parts.
 *
 * @param partials Parts that share no document, such as those of `analyzeCorpus` with `partial: true`.
 * @throws TypeError if one is no partial; RangeError if it is of another version or made otherwise, or if two share a document.
 * @example
 * ```ts
 * import {finish} from 'nutgraf'
 * import {analyzeCorpus, gatherPartials} from 'nutgraf/node'
 *
 * async function* partials(documents) {
 *   for await (const {partial} of analyzeCorpus(documents, {workers: 0, partial: true})) yield partial
 * }
 * const documents = [{id: 'a', format: 'text', origin: 'memory', content: 'The flood barrier failed, said Ann Reed, the mayor.'}]
 *
 * finish(await gatherPartials(partials(documents))).speakers[0].name // => 'Ann Reed'
 * ```
 */
export async function gatherPartials(partials: Iterable<CorpusPartial> | AsyncIterable<CorpusPartial>): Promise<CorpusPartial> {
  const isIterable = typeof partials === 'object' && (partials as unknown) !== null && (Symbol.asyncIterator in partials || Symbol.iterator in partials)
  if (!isIterable) throw expected('partials to iterate over', partials)
  const gathering = new Gathering()
  for await (const partial of partials) gathering.add(partial)
  return gathering.partial()
}
