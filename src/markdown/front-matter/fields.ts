import type {Field, Metadata} from '../../document/index.ts'
import {readAddress, readDate, readLanguage, splitKeywords} from '../../fields/index.ts'
import {readNames} from './people.ts'
import {listOf, stringOf, type Value, type Values} from './values.ts'

type FieldName = keyof Omit<Metadata, 'image' | 'creditText'>

/** The keys that static site generators and note-taking programs use for each field, in the order in which they are asked; no marks. */
const KEYS: readonly (readonly [field: FieldName, keys: string])[] = [
  ['headline', 'headline title'],
  ['alternativeHeadline', 'subtitle subheadline subhead deck dek standfirst alternativeheadline'],
  ['description', 'description summary abstract excerpt'],
  ['author', 'author authors byline by writer writers'],
  ['datePublished', 'datepublished published publisheddate publishdate publishedat publicationdate pubdate date'],
  ['dateModified', 'datemodified modified updated lastmod lastmodified updatedat dateupdated modifieddate'],
  ['articleSection', 'section articlesection category categories'],
  ['publisher', 'publisher publication newspaper outlet site sitename source'],
  ['inLanguage', 'inlanguage language lang locale'],
  ['url', 'url canonical canonicalurl link permalink source'],
  ['keywords', 'keywords tags'],
  ['dateline', 'dateline location'],
]

/** Longest value of a field in one line. */
const MAX_LENGTH = 1000

type Reader = (value: Value) => string | readonly string[] | undefined

/** How a field is read; those not named here take one line of words. */
const READERS: ReadonlyMap<FieldName, Reader> = new Map<FieldName, Reader>([
  ['author', readNames],
  ['keywords', readKeywords],
  ['datePublished', dateOf],
  ['dateModified', dateOf],
  ['publisher', readPublisher],
  ['inLanguage', languageOf],
  // A path alone does not say where the article stands.
  ['url', (value) => readAddress(readLine(value))],
  ['articleSection', (value) => readLine(listOf(value)[0])],
])

/** What the values of front matter say of the article. What is of no known key or of the wrong type says nothing. */
export function readFields(values: Values): Metadata {
  const folded = new Map<string, Value>()
  for (const [key, value] of values) if (typeof key === 'string') folded.set(key.toLowerCase().replace(/[-_\s.:]/g, ''), value)
  const metadata: Record<string, Field | readonly Field[]> = {}
  for (const [name, keys] of KEYS) {
    for (const key of keys.split(' ')) {
      const value = (READERS.get(name) ?? readLine)(folded.get(key))
      if (value === undefined || value.length === 0) continue
      metadata[name] = typeof value === 'string' ? fieldOf(value) : value.map(fieldOf)
      break
    }
  }
  return metadata
}

function fieldOf(value: string): Field {
  return {value, source: 'front-matter'}
}

function readLine(value: Value): string | undefined {
  const words = stringOf(value)
  return words !== undefined && words.length <= MAX_LENGTH ? words : undefined
}

function dateOf(value: Value): string | undefined {
  const words = readLine(value)
  return words === undefined ? undefined : readDate(words)
}

/** A name, or a table with one. */
function readPublisher(value: Value): string | undefined {
  const name = readLine(value instanceof Map ? (value as Values).get('name') : value)
  return name !== undefined && !/:\/\//.test(name) ? name : undefined
}

/** Words in a list, or divided by commas. */
function readKeywords(value: Value): string[] {
  const words = Array.isArray(value) ? listOf(value).flatMap((item) => stringOf(item) ?? []) : splitKeywords(readLine(value))
  return [...new Set(words)]
}

function languageOf(value: Value): string | undefined {
  const tag = readLine(value)
  return tag === undefined ? undefined : readLanguage(tag)
}
