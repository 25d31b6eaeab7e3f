import {copyOf} from '../document/index.ts'
import {keyOf, MOST_BY_SENTENCE, thin, type CorpusName, type CorpusSpeaker, type DocumentRecord} from '../themes/index.ts'
import {inOrder} from './order.ts'
import {checkMaking, checkPartial, PARTIAL_VERSION, type CorpusPartial, type PartialMaking} from './partial.ts'

/** Documents whose contents are kept for themes: those with the smallest hashes of their ids. */
export const SAMPLE_SIZE = 4096

/** So many records more than the sample may wait until those of the largest hashes are dropped. */
const SLACK = 1024

/**
 * Documents that come together to one partial, in any order. It adds up in place what merging partials one by one would copy each time.
 */
export class Gathering {
  /** How its partials were made. */
  #made: PartialMaking | undefined
  readonly #documents = new Set<string>()
  #sample: DocumentRecord[] = []
  /** Records of larger hashes are beyond the sample for sure. */
  #largest = '~'
  readonly #speakers = new Map<string, CorpusSpeaker>()
  readonly #entities = new Map<string, CorpusName>()

  /**
   * Adds the documents of a partial.
   *
   * @returns What of it still counts: records that are sure to be beyond the sample are left out, those of a large corpus thinned.
   * @throws TypeError if it is no partial; RangeError if it is one of another version or made otherwise, or a document is there already.
   */
  add(partial: CorpusPartial): CorpusPartial {
    checkPartial(partial)
    checkMaking(partial, this.#made)
    const {documents, sample, speakers, entities} = partial
    for (const hash of documents) if (this.#documents.has(hash)) throw new RangeError(`Expected documents with different ids, got ${nameOf(hash, sample)} twice`)
    this.#made ??= partial.made
    for (const hash of documents) this.#documents.add(hash)
    const kept: DocumentRecord[] = []
    for (const record of sample) if (record.hash <= this.#largest) kept.push(this.#isLarge ? thin(record) : record)
    for (const record of kept) this.#sample.push(record)
    if (this.#sample.length > SAMPLE_SIZE + SLACK) this.#settle()
    for (const line of speakers) {
      const known = this.#speakers.get(keyOf(line))
      const own = known ? {...known, quotes: known.quotes + line.quotes, documents: known.documents + line.documents} : {...line, name: copyOf(line.name)}
      this.#speakers.set(keyOf(own), own)
    }
    for (const line of entities) {
      const known = this.#entities.get(keyOf(line))
      const own = known ? {...known, mentions: known.mentions + line.mentions, documents: known.documents + line.documents} : {...line, name: copyOf(line.name)}
      this.#entities.set(keyOf(own), own)
    }
    return {...partial, sample: kept}
  }

  /** All that was added, in one order. */
  partial(): CorpusPartial {
    this.#settle()
    return {
      version: PARTIAL_VERSION,
      ...(this.#made && {made: this.#made}),
      documents: [...this.#documents].sort(),
      sample: this.#isLarge ? this.#sample.map(thin) : [...this.#sample],
      speakers: inOrder(this.#speakers),
      entities: inOrder(this.#entities),
    }
  }

  /** Whether it has too many documents for themes of sentences. */
  get #isLarge(): boolean {
    return this.#documents.size > MOST_BY_SENTENCE
  }

  /** Drops what is beyond the sample. */
  #settle(): void {
    this.#sample.sort((a, b) => (a.hash < b.hash ? -1 : 1))
    this.#sample = this.#sample.slice(0, SAMPLE_SIZE)
    if (this.#sample.length === SAMPLE_SIZE) this.#largest = this.#sample.at(-1)!.hash
  }
}

function nameOf(hash: string, sample: readonly DocumentRecord[]): string {
  const record = sample.find((each) => each.hash === hash)
  return record ? JSON.stringify(record.id) : `one with the hash ${hash}`
}
