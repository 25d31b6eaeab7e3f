import type {ContentFormat, RecordField} from '../types.ts'

/** Names of fields that hold the text, in the order in which they are asked, by what it is written in; in small letters, without marks. */
const CONTENTS: readonly (readonly [format: ContentFormat | undefined, names: string])[] = [
  // What these hold is not said by their name.
  [undefined, 'content text body article story fulltext maintext articlebody articletext bodytext newstext plaintext cleantext rawtext contenttext document'],
  ['html', 'html contenthtml bodyhtml rawhtml htmlcontent htmlbody pagehtml'],
  ['markdown', 'markdown md contentmarkdown bodymarkdown'],
]

/** Names that exports of news use for each field, in the order in which they are asked. */
const NAMES: readonly (readonly [field: RecordField, names: string])[] = [
  ['id', 'id docid documentid articleid storyid storiesid guid uuid identifier uri url link weburl articleurl permalink'],
  ['headline', 'headline title articletitle webtitle heading'],
  ['alternativeHeadline', 'alternativeheadline subtitle subheadline subhead deck dek standfirst'],
  ['author', 'author authors byline creator writer writers'],
  ['publisher', 'publisher publication newspaper outlet medianame sourcename sitename publicationname publicationtitle pubtitle source'],
  ['articleSection', 'articlesection section sectionname category categories'],
  ['datePublished', 'datepublished published publisheddate publishdate publishedat publishedon publicationdate pubdate datepublish webpublicationdate firstpublished date'],
  ['dateModified', 'datemodified modified modifieddate updated updatedat updateddate lastmodified lastmod dateupdated datemodify'],
  ['dateline', 'dateline'],
  ['creditText', 'credittext credit'],
  ['inLanguage', 'inlanguage language lang locale'],
  ['url', 'url link weburl articleurl canonicalurl canonical permalink uri sourceurl source'],
  ['description', 'description summary abstract excerpt'],
  ['keywords', 'keywords tags'],
]

/** A name that may hold the text, and what it is then written in. */
export interface ContentName {
  /** The name, in small letters, without marks. */
  readonly name: string
  /** What a text under this name is written in; absent if the name does not say it. */
  readonly format?: ContentFormat
}

/** The names of the text; those that say what it is written in come first, if that is asked for. */
export function contentNames(wanted: ContentFormat | undefined): readonly ContentName[] {
  return wanted === undefined ? CONTENT_NAMES : [...CONTENT_NAMES.filter(({format}) => format === wanted), ...CONTENT_NAMES.filter(({format}) => format !== wanted)]
}

const CONTENT_NAMES: readonly ContentName[] = CONTENTS.flatMap(([format, names]) => names.split(' ').map((name) => ({name, ...(format && {format})})))

const BY_FIELD: ReadonlyMap<RecordField, readonly string[]> = new Map(NAMES.map(([field, names]) => [field, names.split(' ')]))

/** The names of a field that is not the text. */
export function namesOf(field: RecordField): readonly string[] {
  return BY_FIELD.get(field) ?? []
}

const TEXT_NAMES: ReadonlySet<string> = new Set(CONTENT_NAMES.map(({name}) => name))

/** Whether a field of this name holds the text. */
export function isContentName(name: string): boolean {
  return TEXT_NAMES.has(foldName(name))
}

const KNOWN: ReadonlySet<string> = new Set([...TEXT_NAMES, ...NAMES.flatMap(([, names]) => names.split(' ')), 'format', 'metadata', 'meta'])

/** Whether a field of this name may say something. */
export function isKnownName(name: string): boolean {
  return KNOWN.has(foldName(name))
}

/** A name in small letters, without marks: "Pub_Date" is `pubdate`. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/[-_\s.:]/g, '')
}
