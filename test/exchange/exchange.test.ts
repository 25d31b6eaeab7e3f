import {Ajv2020} from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {analyzeDocument, parseDocument, prepareKnown, toNewsArticle, toNinjs, toScriptText, type Ninjs} from '../../src/index.ts'
import {NINJS_SCHEMA} from './ninjs-schema.ts'

const ajv = new Ajv2020()
const addFormats = formats.default as unknown as (validator: Ajv2020) => unknown
addFormats(ajv)
const validate = ajv.compile<Ninjs>(NINJS_SCHEMA)
const check = (item: Ninjs): void => {
  expect(validate(item), JSON.stringify(validate.errors)).toBe(true)
  expect(JSON.parse(JSON.stringify(item))).toEqual(item)
}

const TEXT = `Bridge to stay shut until spring
By Jo Lind and Sam Okoro
18 November 2019

The bridge in winter. Credit: Mara Quill

QUILLPORT (Reuters) - The county closed the bridge over the Quill on Monday after engineers found rust in its beams.

“We could not leave it open for another night,” said Ann Reed, the engineer of Quill County. Reed spoke to 300 residents.

The Bridges Act was passed in 1998.

© 2019 Quillport Gazette. All rights reserved.`

const document = parseDocument(TEXT, {
  id: 'bridge 1',
  metadata: {datePublished: '2019-11-18T09:30Z', inLanguage: 'en-GB', publisher: 'Quillport Gazette', keywords: ['bridges'], description: 'A bridge is shut.', url: 'https://example.org/bridge'},
})
const known = prepareKnown([
  {id: 'https://example.org/people/ann', name: 'Ann Reed', type: 'person'}, {id: 'county-7', name: 'Quill County', type: 'organization'},
])
const analysis = analyzeDocument(document, {known})

describe('toNinjs', () => {
  const item = toNinjs(document, analysis)

  it('is valid against the schema', () => { check(item) })

  it('says what the document says', () => {
    expect(item).toMatchObject({
      standard: {name: 'ninjs', version: '3.3'},
      uri: 'https://example.org/bridge',
      type: 'text',
      language: 'en-GB',
      firstCreated: '2019-11-18T09:30:00Z',
      versionCreated: '2019-11-18T09:30:00Z',
      headlines: [{role: 'main', contentType: 'text/plain', value: 'Bridge to stay shut until spring'}],
      by: 'Jo Lind and Sam Okoro',
      located: 'QUILLPORT',
      descriptions: [{role: 'summary', value: 'A bridge is shut.'}],
      infoSources: [{name: 'Quillport Gazette', role: 'publisher'}, {name: 'Reuters', role: 'source'}],
      copyrightNotice: '© 2019 Quillport Gazette. All rights reserved.',
      associations: [{name: 'picture-1', uri: 'https://example.org/bridge#picture-1', type: 'picture', descriptions: [{role: 'caption', value: 'The bridge in winter.'}], by: 'Mara Quill'}],
    })
  })

  it('holds the body, and counts it', () => {
    const [body] = item.bodies!
    expect(body!.value.split('\n\n')).toHaveLength(3)
    expect(body!.value).not.toContain('All rights reserved')
    expect(body!.charCount).toBe(Array.from(body!.value).length)
    expect(body!.wordCount).toBe(48)
  })

  it('names people, organisations and places, with the ids of known ones', () => {
    expect(item.people).toContainEqual({name: 'Ann Reed', rel: 'mentions', uri: 'https://example.org/people/ann'})
    expect(item.organisations).toContainEqual({name: 'Quill County', rel: 'mentions', literal: 'county-7'})
    expect(item.subjects).toContainEqual({name: 'bridges', rel: 'keyword'})
    expect(item.subjects?.some(({name}) => name === 'Bridges Act')).toBe(true)
  })

  it('leaves out what is not known', () => {
    const bare = toNinjs(parseDocument('', {id: 'x y/ü\ud800'}))
    check(bare)
    expect(bare).toEqual({standard: item.standard, uri: 'urn:nutgraf:x%20y%2F%C3%BC%EF%BF%BD', type: 'text'})
    // A day says nothing of the time, and a time without a zone nothing of the instant.
    for (const datePublished of ['2019', '2019-11-18', '2019-11-18T09:30']) {
      expect(toNinjs(parseDocument('x', {metadata: {datePublished}}))).not.toHaveProperty('firstCreated')
    }
    expect(toNinjs(parseDocument('x', {metadata: {dateModified: '2019-11-18T09:30:05.123+01:00'}})).versionCreated).toBe('2019-11-18T09:30:05+01:00')
  })

  it('takes the caller’s identifier', () => {
    expect(toNinjs(document, undefined, {uri: 'urn:example:1'}).uri).toBe('urn:example:1')
    expect(toNinjs(parseDocument('x', {id: 'a', metadata: {url: '/relative'}})).uri).toBe('urn:nutgraf:a')
  })

  it('is valid for any text', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 120}), fc.string({minLength: 1, maxLength: 20}), (text, id) => {
      const any = parseDocument(text, {id})
      check(toNinjs(any, analyzeDocument(any)))
    }), {numRuns: 150})
  })
})

describe('toNewsArticle', () => {
  const article = toNewsArticle(document, analysis, {uri: 'https://example.org/id/1'})

  it('says what the document says, in the words of schema.org', () => {
    expect(article).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': 'https://example.org/id/1',
      url: 'https://example.org/bridge',
      headline: 'Bridge to stay shut until spring',
      author: [{'@type': 'Person', name: 'Jo Lind'}, {'@type': 'Person', name: 'Sam Okoro'}],
      publisher: {'@type': 'Organization', name: 'Quillport Gazette'},
      datePublished: '2019-11-18T09:30Z',
      dateline: 'QUILLPORT',
      creditText: 'Reuters',
      keywords: ['bridges'],
      image: [{'@type': 'ImageObject', caption: 'The bridge in winter.', creditText: 'Mara Quill'}],
      wordCount: 48,
      hasPart: [{'@type': 'Quotation', text: 'We could not leave it open for another night,', creator: [{'@type': 'Person', name: 'Ann Reed'}]}],
    })
  })

  it('mentions whom and what the article names, and no dates', () => {
    expect(article.mentions).toContainEqual({'@type': 'Person', name: 'Ann Reed', alternateName: ['Reed'], sameAs: 'https://example.org/people/ann'})
    expect(article.mentions).toContainEqual({'@type': 'Organization', name: 'Quill County', identifier: 'county-7'})
    expect(article.mentions?.some(({name}) => name === '1998' || name === 'Monday')).toBe(false)
  })

  it('has only properties of the type', () => {
    // schema.org: of NewsArticle, Article, CreativeWork and Thing.
    const own = 'dateline articleBody articleSection wordCount alternativeHeadline author creditText dateModified datePublished hasPart headline inLanguage keywords mentions publisher description image url'
    for (const property of Object.keys(article)) expect(property.startsWith('@') || own.split(' ').includes(property), property).toBe(true)
  })

  it('leaves out what is not known', () => {
    expect(toNewsArticle(parseDocument(''))).toEqual({'@context': 'https://schema.org', '@type': 'NewsArticle', articleBody: '', wordCount: 0})
  })
})

describe('toScriptText', () => {
  it('cannot end the element that it stands in', () => {
    const hostile = toNewsArticle(parseDocument('</script><script>alert(1)</script> <!-- &amp; \u2028', {structure: 'body'}))
    const text = toScriptText(hostile)
    expect(text).not.toMatch(/[<>&\u2028\u2029]/)
    expect(JSON.parse(text)).toEqual(hostile)
  })

  it('says what it cannot write', () => {
    expect(() => toScriptText(undefined)).toThrow('Expected a value that has a JSON text, got undefined')
  })
})

it.each([
  [[null], 'Expected a document made by parseDocument, got null'],
  [[document, {}], 'Expected an analysis made by analyzeDocument'],
  [[document, {...analysis, id: 'other'}], 'Expected an analysis of document "bridge 1", got one of "other"'],
  [[document, analysis, {uri: 'no uri'}], 'Expected options.uri to be an absolute URI, got "no uri"'],
  [[document, analysis, {uri: 5}], 'Expected options.uri to be a string, got number 5'],
  [[document, analysis, {url: 'x'}], 'Expected options to have only uri; got "url"'],
])('says what is wrong with %#', (args, message) => {
  for (const write of [toNinjs, toNewsArticle]) expect(() => write(...(args as Parameters<typeof toNinjs>))).toThrow(message)
})
