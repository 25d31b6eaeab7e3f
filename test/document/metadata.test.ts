import {describe, expect, it} from 'vitest'
import {labelBlocks} from '../../src/document/blocks/index.ts'
import {findBlocks} from '../../src/document/lines.ts'
import {findMetadata} from '../../src/document/metadata/index.ts'
import type {Field, KnownMetadata, Metadata} from '../../src/document/types.ts'

const read = (text: string, known?: KnownMetadata): Metadata => findMetadata(text, labelBlocks(text, findBlocks(text, text.length), 'detect'), known)

const STORY = [
  'The council of the small harbour town has voted to close the old fish market in the spring, its leader said on Monday.',
  '“We have waited for ten years, and nobody has come forward with a plan that we could pay for,” Mara Quill told reporters.',
  'Traders said that they would take the decision to court, and that they had the support of two thousand residents.',
].join('\n\n')

/** Every field found in the text, by its path. */
function fieldsOf(metadata: Metadata): Field[] {
  const {author = [], image = [], keywords = [], ...single} = metadata
  return [...Object.values(single), ...author, ...keywords, ...image.flatMap(({caption, creditText}) => (creditText ? [caption, creditText] : [caption]))]
}

describe('findMetadata', () => {
  it('reads a full head', () => {
    const text = `Council votes to close old fish market\n\nWritten by Jo Reed on 3 May 2019 in News\n\nHarbour town gives up on plans for repair after ten years of debate\n\nThe market hall in winter\u00a0 \u00a0 Credit:\u00a0ANN LEE/NTV/Coast Images\n\n${STORY}\n\nRelated Articles\n\nFerry line adds a boat\n27 May 2022\n\nA third ship will sail`
    const metadata = read(text)
    expect(metadata.headline?.value).toBe('Council votes to close old fish market')
    expect(metadata.alternativeHeadline?.value).toBe('Harbour town gives up on plans for repair after ten years of debate')
    expect(metadata.author?.map(({value}) => value)).toEqual(['Jo Reed'])
    expect(metadata.datePublished?.value).toBe('2019-05-03')
    expect(metadata.articleSection?.value).toBe('News')
    expect(metadata.image).toHaveLength(1)
    expect(metadata.image?.[0]?.caption.value).toBe('The market hall in winter')
    expect(metadata.image?.[0]?.creditText?.value).toBe('ANN LEE/NTV/Coast Images')
    for (const field of fieldsOf(metadata)) {
      const words = text.slice(field.start, field.end)
      expect(field === metadata.datePublished ? '3 May 2019' : field.value).toBe(words)
    }
  })

  it('makes nothing up', () => {
    expect(read(STORY)).toEqual({})
    expect(read('')).toEqual({})
    const metadata = read(`${STORY}\n\nRelated Articles\n\nFerry line adds a boat\n27 May 2022\n\nA third ship will sail`)
    expect(metadata).toEqual({})
  })

  it('reads a caption that stands twice once, and no headline from it', () => {
    const metadata = read(`Mara Quill at the market hall (BBC)\nMara Quill at the market hall (BBC)\n\n${STORY}`)
    expect(Object.keys(metadata)).toEqual(['image'])
    expect(metadata.image?.map(({caption, creditText}) => [caption.value, creditText?.value])).toEqual([['Mara Quill at the market hall', 'BBC']])
  })

  it.each([
    ['By Jo Reed and Ann Lee, Health Editor', ['Jo Reed', 'Ann Lee']],
    ['By Jo Reed, Ann Lee and Max van der Berg', ['Jo Reed', 'Ann Lee', 'Max van der Berg']],
    ['by Jo Reed | NTV News', ['Jo Reed']],
    ['By Jo Reed, Political Correspondent', ['Jo Reed']],
    ['By J. P. O’Neill on May 3, 2019', ['J. P. O’Neill']],
    ['BY JO REED & ANN LEE', ['JO REED', 'ANN LEE']],
    ['By\nJo Reed', ['Jo Reed']],
    ['By Staff Writer', undefined],
    ['By Reuters', undefined],
  ])('reads the authors of %j', (byline, names) => {
    expect(read(`Council votes to close old fish market\n\n${byline}\n\n${STORY}`).author?.map(({value}) => value)).toEqual(names)
  })

  it.each([
    ['LONDON (Reuters) - ', 'LONDON', 'Reuters'],
    ['BEIJING, July 7 (Xinhua) -- ', 'BEIJING', 'Xinhua'],
    ['HAYWARD, Calif. (AP) — ', 'HAYWARD, Calif.', 'AP'],
    ['MADRID — ', 'MADRID', undefined],
    ['(Reuters) — ', undefined, 'Reuters'],
    ['Jerusalem (CNN) – ', 'Jerusalem', 'CNN'],
    ['EXCLUSIVE — ', undefined, undefined],
    ['', undefined, undefined],
  ])('reads the dateline %j', (dateline, place, agency) => {
    const metadata = read(dateline + STORY)
    expect(metadata.dateline?.value).toBe(place)
    expect(metadata.creditText?.value).toBe(agency)
  })

  it('reads the publication and the source', () => {
    const metadata = read(`Quillport Gazette\n\nHome News Local\n\nCouncil votes to close old fish market\n\n${STORY}\n\n\nFrom Quillport Gazette`)
    expect(metadata.publisher?.value).toBe('Quillport Gazette')
    expect(metadata.creditText?.value).toBe('Quillport Gazette')
    expect(metadata.creditText?.start).toBeGreaterThan(300)
    expect(metadata.articleSection).toBeUndefined()
  })

  it('tells publication from change', () => {
    const metadata = read(`Council votes to close old fish market\n\nPublished Nov 18, 2019 at 4:07 PM | Updated Nov 19, 2019\n\n${STORY}`)
    expect(metadata.datePublished?.value).toBe('2019-11-18T16:07')
    expect(metadata.dateModified?.value).toBe('2019-11-19')
  })

  it('lets what the caller knows win, without a place in the text', () => {
    const metadata = read(`Council votes to close old fish market\n\nBy Jo Reed\n\n${STORY}`, {headline: 'Market to close', author: ['A. Lee'], datePublished: '2020', inLanguage: 'en'})
    expect(metadata.headline).toEqual({value: 'Market to close', source: 'caller'})
    expect(metadata.author).toEqual([{value: 'A. Lee', source: 'caller'}])
    expect(metadata.datePublished).toEqual({value: '2020', source: 'caller'})
    expect(metadata.inLanguage).toEqual({value: 'en', source: 'caller'})
  })
})
