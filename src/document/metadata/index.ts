import type {Block, BlockType, Field, KnownMetadata, Metadata} from '../types.ts'
import {readByline, readNameLine, type Byline} from './authors.ts'
import {readDateline} from './dateline.ts'
import {callerField, textField} from './field.ts'
import {readPictures} from './pictures.ts'
import {readTimes} from './times.ts'

export {hasDateline} from './dateline.ts'

/** The publication's name stands among so many first blocks. */
const MAX_PUBLISHER = 12

/**
 * Finds what a text says about itself. A field that it does not state is absent; what the caller knows wins over what is found.
 *
 * @param text The text.
 * @param blocks Its labelled blocks.
 * @param known What the caller knows.
 * @param stated What the file that the text was read from says beside it.
 */
export function findMetadata(text: string, blocks: readonly Block[], known: KnownMetadata = {}, stated: Metadata = {}): Metadata {
  const bylines = readBylines(text, blocks)
  const times = readTimes(text, blocks)
  const dateline = readDateline(text, blocks)
  const image = readPictures(text, blocks)
  const author = known.author?.map(callerField) ?? stated.author ?? bylines.authors
  const found = {
    headline: firstOf(text, blocks, 'headline'),
    alternativeHeadline: firstOf(text, blocks, 'deck'),
    // Further down, names of outlets are links.
    publisher: firstOf(text, blocks.slice(0, MAX_PUBLISHER), 'publication'),
    articleSection: bylines.section,
    datePublished: bylines.date ?? times.published,
    dateModified: times.modified,
    dateline: dateline.place,
    creditText: readSource(text, blocks) ?? dateline.agency ?? bylines.agency,
    inLanguage: undefined,
    url: undefined,
    description: undefined,
  }

  const metadata: Record<string, unknown> = {}
  for (const [key, field] of Object.entries(found)) {
    const given = known[key as keyof typeof found]
    const value = given !== undefined ? callerField(given) : stated[key as keyof typeof found] ?? field
    // eslint-disable-next-line nutgraf/no-word-objects -- the fields are those above
    if (value) metadata[key] = value
  }
  if (author.length > 0) metadata['author'] = author
  const keywords = known.keywords?.map(callerField) ?? stated.keywords ?? []
  if (keywords.length > 0) metadata['keywords'] = keywords
  if (image.length > 0) metadata['image'] = image
  return metadata
}

function firstOf(text: string, blocks: readonly Block[], type: BlockType): Field | undefined {
  const block = blocks.find((candidate) => candidate.type === type)
  if (!block) return undefined
  // "Headline;" over a deck: the mark belongs to the database that printed it.
  const end = type === 'headline' && text[block.end - 1] === ';' ? block.end - 1 : block.end
  return textField(text, block.start, end)
}

/** The first byline that names someone; one that stands alone ("By") introduces the names on the next line. */
function readBylines(text: string, blocks: readonly Block[]): Byline {
  let result: Byline = {authors: []}
  for (let index = 0; index < blocks.length; index++) {
    const {type, start, end} = blocks[index]!
    if (type !== 'byline') continue
    const next = blocks[index + 1]
    const alone = end - start <= 12 && /^(?:(?:written |posted )?by|authors?)\s?:?$/i.test(text.slice(start, end))
    const byline: Byline =
      alone && next?.type === 'byline' ? {authors: readNameLine(text, next.start, next.end)} : readByline(text, start, end)
    const {agency, date, section} = {...byline, ...result}
    result = {
      authors: result.authors.length > 0 ? result.authors : byline.authors,
      ...(agency && {agency}), ...(date && {date}), ...(section && {section}),
    }
    if (result.authors.length > 0) return result
  }
  // "Reporting by Jane Roe; editing by John Doe" at the end, where no byline stands above.
  const credit = blocks.find(({type, start}) => type === 'source-credit' && /^\W{0,3}reporting by\b/i.test(text.slice(start, start + 16)))
  return credit ? {...result, authors: readByline(text, credit.start, credit.end).authors} : result
}

/** "From Belfast Gazette", "SOURCE: News agencies": the names after the word that introduces them. */
function readSource(text: string, blocks: readonly Block[]): Field | undefined {
  for (const {type, start, end} of blocks) {
    if (type !== 'source-credit' || end - start > 120) continue
    const lead = /^(?:from|sources?|via)\s?:?\s+/i.exec(text.slice(start, end))
    if (lead) return textField(text, start + lead[0].length, end)
  }
  return undefined
}
