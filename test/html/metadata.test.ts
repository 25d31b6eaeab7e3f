import {describe, expect, it} from 'vitest'
import {readPageMetadata, type PageField, type PageMetadata} from '../../src/html/metadata/index.ts'
import {readPage, textOf} from '../../src/html/tree.ts'

const URL = 'https://www.quill.example/2019/11/bridge'
const TITLE = 'Bridge to stay shut until spring'

/** An invented page: what stands in its head, and between its headline and its story. */
const page = (head: string, byline = '', headline = `<h1>${TITLE}</h1>`, after = ''): string =>
  `<!DOCTYPE html><html><head>${head}</head><body><nav><a href="/">Home</a> <time datetime="2022-01-01">1 January 2022</time></nav>` +
  `<article>${headline}${byline}<p>${'The county closed the bridge on Monday after engineers found rust in every beam. '.repeat(5)}</p></article>${after}</body></html>`
const read = (html: string, url?: string): PageMetadata => readPageMetadata(readPage(html), url === undefined ? {} : {url})
const ld = (...values: unknown[]): string => values.map((value) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`).join('')
const meta = (values: Record<string, string>): string => Object.entries(values).map(([name, content]) => `<meta property="${name}" content="${content}">`).join('')
const said = (field: PageField | undefined): string | undefined => field && `${field.value} [${field.source}]`
const names = ({author}: PageMetadata): string[] => (author ?? []).map(({value}) => value)

const ARTICLE = {'@type': 'NewsArticle', headline: TITLE, datePublished: '2019-11-18T09:30:00Z', author: {'@type': 'Person', name: 'Ann Reed'}}

describe('headline', () => {
  it.each([
    ['is the heading that readers see', page(ld({...ARTICLE, headline: 'Bridge shut: all you need to know about the bridge'})), `${TITLE} [html]`],
    ['is the heading that the page calls its title, of several', page(meta({'og:title': TITLE}), '', `<h1>Quill</h1><h1>Sign up</h1><h1>${TITLE}</h1>`), `${TITLE} [html]`],
    ['is not the name of the site', page(meta({'og:site_name': 'The Quill', 'og:title': TITLE}), '', '<h1>The Quill</h1>'), `${TITLE} [meta]`],
    ['is not another story', page(meta({'og:title': TITLE}), '', '<h1>Ferry line adds a boat</h1>'), `${TITLE} [meta]`],
    ['is that of JSON-LD where no heading is seen', page(ld(ARTICLE), '', ''), `${TITLE} [json-ld]`],
    ['loses the name of the site', page(`<title>${TITLE} | Quillport Gazette</title>${meta({'og:site_name': 'Quillport Gazette'})}`, '', ''), `${TITLE} [meta]`],
    ['loses the name of the site that its address tells', page(`<title>${TITLE} - Quillport</title><link rel="canonical" href="https://quillport.example/a">`, '', ''), `${TITLE} [meta]`],
    ['keeps other words after a dash', page('<title>Bridge to stay shut - what we know</title>', '', ''), 'Bridge to stay shut - what we know [meta]'],
    ['is a lesser heading that says the title', page(meta({'og:title': TITLE}), '', `<h1>News</h1><h2>${TITLE}</h2>`), `${TITLE} [html]`],
    ['is any text that says the title, where there are no headings', page(`<title>${TITLE} - Some Paper</title>`, '', `<div>${TITLE}</div>`), `${TITLE} [html]`],
    ['is a single heading where nothing else is said', page('', '', `<h1>${TITLE}</h1>`), `${TITLE} [html]`],
    ['is not one of two headings where nothing else is said', page('', '', `<h1>${TITLE}</h1><h1>Ferry line adds a boat</h1>`), undefined],
    ['is not hidden', page('', '', `<h1 hidden>${TITLE}</h1>`), undefined],
    ['is without words for screen readers', page('', '', `<h1><span class="sr-only">Article: </span>Bridge <b>shut</b><br>again</h1>`), 'Bridge shut again [html]'],
  ])('%s', (_, html, headline) => expect(said(read(html).headline)).toBe(headline))

  it('has the element in which readers see it, from whatever source', () => {
    const {headline} = read(page(ld(ARTICLE)))
    expect(headline?.element?.tagName).toBe('h1')
    expect(headline?.confidence).toBeGreaterThan(0.9)
    const alternative = read(page(ld({...ARTICLE, alternativeHeadline: TITLE.toUpperCase()})))
    expect(alternative.alternativeHeadline).toBeUndefined()
    expect(said(read(page(ld({...ARTICLE, alternativeHeadline: 'Traders ask for boats'}))).alternativeHeadline)).toBe('Traders ask for boats [json-ld]')
  })
})

describe('JSON-LD', () => {
  it.each<[string, unknown, string[]]>([
    ['a person', {'@type': 'Person', name: 'Ann Reed'}, ['Ann Reed']],
    ['a string', 'Ann Reed', ['Ann Reed']],
    ['a string with By', 'By Ann Reed', ['Ann Reed']],
    ['two in a string', 'Ann Reed and Jo Lind', ['Ann Reed', 'Jo Lind']],
    ['a list of strings', ['Ann Reed', 'Jo Lind'], ['Ann Reed', 'Jo Lind']],
    ['a list of people', [{'@type': 'Person', name: 'Ann Reed'}, {'@type': 'person', name: 'Jo Lind'}], ['Ann Reed', 'Jo Lind']],
    ['a list of names', {'@type': 'Person', name: ['Ann Reed', 'Jo Lind']}, ['Ann Reed', 'Jo Lind']],
    ['a list in @list', {'@list': [{'@type': 'Person', name: 'Ann Reed'}]}, ['Ann Reed']],
    ['a value in @value', {'@value': 'Ann Reed'}, ['Ann Reed']],
    ['one name twice', ['Ann Reed', 'ANN REED'], ['Ann Reed']],
    ['a first name of a person', {'@type': 'Person', name: 'Ann'}, ['Ann']],
    ['a first name of nobody', {name: 'Ann'}, []],
    ['an organisation', {'@type': 'Organization', name: 'Harbour Trust'}, ['Harbour Trust']],
    ['an organisation beside a person', [{'@type': 'Organization', name: 'Harbour Trust'}, {'@type': 'Person', name: 'Ann Reed'}], ['Ann Reed']],
    ['an agency', 'Reuters', ['Reuters']],
    ['a newsroom', {'@type': 'Person', name: 'Gazette Newsroom'}, []],
    ['the staff as an organisation', {'@type': 'Organization', name: 'Staff'}, []],
    ['the site as a person', {'@type': 'Person', name: 'Quill Gazette'}, []],
    ['a user', {'@type': 'Person', name: 'quill-admin'}, []],
    ['an address', {'@type': 'Person', name: 'https://quill.example/ann'}, []],
    ['nothing', null, []],
    ['an empty object', {}, []],
    ['a number', 5, []],
    ['lists in lists', [[['Ann Reed']]], []],
    ['a name that is an object', {'@type': 'Person', name: {first: 'Ann'}}, []],
    ['encoded', {'@type': 'Person', name: 'Se&aacute;n <b>O&#39;Dell</b>'}, ["Seán O'Dell"]],
  ])('author: %s', (_, author, expected) => {
    expect(names(read(page(ld({...ARTICLE, author, publisher: {'@type': 'Organization', name: 'Quill Gazette'}}))))).toEqual(expected)
  })

  it('follows references and graphs', () => {
    const graph = {'@graph': [
      {'@type': 'WebSite', '@id': '#site', name: 'Quill'},
      {'@type': 'https://schema.org/NewsArticle', '@id': '#a', headline: TITLE, author: {'@id': '#ann'}, publisher: {'@id': '#site'}, mainEntityOfPage: {'@id': '#page'}},
      {'@type': ['WebPage', 'ItemPage'], '@id': '#page', url: URL, datePublished: '2019-11-18', inLanguage: 'en_GB', author: {'@id': '#loop'}},
      {'@type': ['Person'], '@id': '#ann', name: 'Ann Reed'},
      {'@type': 'Person', '@id': '#loop', name: {'@id': '#loop'}},
    ]}
    const metadata = read(page(ld(graph)), URL)
    expect(names(metadata)).toEqual(['Ann Reed'])
    expect([metadata.publisher, metadata.datePublished, metadata.inLanguage].map(said)).toEqual(['Quill [json-ld]', '2019-11-18 [json-ld]', 'en-GB [json-ld]'])
  })

  it('reads an article in a page', () => {
    const nested = {'@type': 'WebPage', mainEntity: {...ARTICLE, articleSection: ['County', 'News']}}
    expect(said(read(page(ld(nested))).articleSection)).toBe('County [json-ld]')
  })

  const other = {'@type': 'NewsArticle', headline: 'Ferry line adds a boat', url: 'https://www.quill.example/2012/ferry', datePublished: '2012-01-01', author: 'Sam Okoro'}
  it.each<[string, unknown[], string | undefined]>([
    ['of two, the one whose address is the page', [other, {...ARTICLE, headline: 'Something else entirely', url: URL}], '2019-11-18T09:30Z'],
    ['of two, the one whose page is the page', [other, {...ARTICLE, headline: 'Something else', mainEntityOfPage: {'@type': 'WebPage', '@id': `${URL}/`}}], '2019-11-18T09:30Z'],
    ['of two, the one whose headline is the heading', [other, ARTICLE], '2019-11-18T09:30Z'],
    ['a related story alone is none', [other], undefined],
    ['a related story without an address is none', [{...other, url: undefined}], undefined],
    ['one in a list of stories is none', [{'@type': 'ItemList', itemListElement: [other]}, {'@type': 'WebPage', hasPart: [other], mentions: other}], undefined],
    ['one that says neither is the page’s', [{...ARTICLE, headline: undefined}], '2019-11-18T09:30Z'],
    ['two that say neither are not', [{...ARTICLE, headline: undefined}, {...ARTICLE, headline: undefined}], undefined],
    ['a home page for an address says nothing', [{...ARTICLE, headline: undefined, url: 'https://www.quill.example/'}], '2019-11-18T09:30Z'],
    ['an article is asked before a page', [{'@type': 'WebPage', url: URL, datePublished: '2015-01-01'}, {...ARTICLE, url: URL}], '2019-11-18T09:30Z'],
    ['a film says nothing', [{'@type': 'VideoObject', name: TITLE, datePublished: '2011-01-01'}], undefined],
    ['a review of a claim is a page', [{'@type': 'ClaimReview', url: URL, datePublished: '2019-11-19'}], '2019-11-19'],
    ['seconds since 1970', [{...ARTICLE, datePublished: 1574069400}], '2019-11-18T09:30Z'],
    ['the date of creation, where no other is given', [{...ARTICLE, datePublished: undefined, dateCreated: '2019-11-17'}], '2019-11-17'],
  ])('date: %s', (_, values, date) => expect(read(page(ld(...values)), URL).datePublished?.value).toBe(date))

  it('is not asked for the author of a review where the article has one', () => {
    const review = {'@type': 'ClaimReview', url: URL, author: {'@type': 'Organization', name: 'Quill Facts'}}
    expect(names(read(page(ld({...ARTICLE, author: 'Quill Bureau'}, review)), URL))).toEqual([])
  })

  it('is read where a broken script stands beside it', () => {
    expect(said(read(page(`<script type="application/ld+json">{"@type": 'x'}</script><script type="APPLICATION/LD+JSON; charset=utf-8">[${JSON.stringify(ARTICLE)},]</script>`)).datePublished)).toBe(
      '2019-11-18T09:30Z [json-ld]',
    )
    expect(read(page(`<script>${JSON.stringify(ARTICLE)}</script>`)).datePublished).toBeUndefined()
  })
})

describe('meta', () => {
  it.each<[string, string[]]>([
    [meta({author: 'Ann Reed'}), ['Ann Reed']],
    [meta({byl: 'By Ann Reed and Jo Lind'}), ['Ann Reed', 'Jo Lind']],
    [meta({'article:author': 'https://social.example/ann', 'dc.creator': 'Ann Reed'}), ['Ann Reed']],
    [meta({'DCTERMS.creator': 'Ann Reed'}), ['Ann Reed']],
    [meta({'citation_author': 'Ann Reed'}) + meta({'citation_author': 'Jo Lind'}), ['Ann Reed', 'Jo Lind']],
    [meta({'parsely-author': 'Ann Reed', 'sailthru.author': 'A. Reed and others'}), ['Ann Reed']],
    [meta({'twitter:creator': '@annreed'}), []],
    [meta({author: 'Editorial'}), []],
    ['<meta itemprop="author" content="Ann Reed">', ['Ann Reed']],
  ])('author in %s', (head, expected) => expect(names(read(page(head)))).toEqual(expected))

  it.each([
    [meta({'article:published_time': '2019-11-18T09:30:00Z', date: '2011-01-01'}), '2019-11-18T09:30Z'],
    [meta({date: '2019-11-18'}), '2019-11-18'],
    [meta({'DC.date.issued': '2019-11-18'}), '2019-11-18'],
    [meta({'parsely-pub-date': '2019-11-18T09:30:00+00:00'}), '2019-11-18T09:30+00:00'],
    [meta({'sailthru.date': '2019-11-18 09:30:00 -0500'}), '2019-11-18T09:30-05:00'],
    [meta({pubdate: '1574069400'}), '2019-11-18T09:30Z'],
    [meta({publishdate: '20191118'}), '2019-11-18'],
    [meta({'citation_publication_date': '2019/11/18'}), '2019-11-18'],
    [meta({'article:published_time': '0000-00-00', date: '2019-11-18'}), '2019-11-18'],
    [meta({'article:published_time': 'soon'}), undefined],
    ['<meta itemprop="datePublished" content="2019-11-18">', '2019-11-18'],
  ])('date in %s', (head, date) => expect(read(page(head)).datePublished?.value).toBe(date))

  it('says the rest', () => {
    const head = '<html lang="en-gb">' + meta({
      'og:site_name': 'Quill Gazette | News of the harbour', 'article:section': 'County', 'og:description': 'Traders ask &amp;amp; wait.', 'og:url': '/2019/11/bridge#top', 'og:locale': 'en_US',
      'article:modified_time': '2019-11-19', news_keywords: 'bridge, rust', keywords: 'Rust, Quill', 'article:tag': 'county',
    })
    const {publisher, articleSection, description, url, inLanguage, dateModified, keywords} = read(page(head), URL)
    expect([publisher, articleSection, description, url, inLanguage, dateModified].map(said)).toEqual([
      'Quill Gazette [meta]', 'County [meta]', 'Traders ask & wait. [meta]', `${URL}#top [meta]`, 'en-GB [html]', '2019-11-19 [meta]',
    ])
    expect(keywords?.map(said)).toEqual(['bridge [meta]', 'rust [meta]', 'Quill [meta]', 'county [meta]'])
    expect(publisher?.confidence).toBeGreaterThan(0)
    expect(url).not.toHaveProperty('confidence')
  })

  it('gives no more than fifty keywords', () => {
    expect(read(page(meta({keywords: Array.from({length: 90}, (_, index) => `word ${index}`).join()}))).keywords).toHaveLength(50)
  })
})

describe('url', () => {
  it.each([
    ['<link rel="canonical" href="https://quill.example/a">', undefined, 'https://quill.example/a'],
    ['<link rel="canonical" href="/a">', URL, 'https://www.quill.example/a'],
    ['<base href="https://other.example/b/"><link rel="canonical" href="a">', URL, 'https://other.example/b/a'],
    ['<link rel="canonical" href="/a">', undefined, undefined],
    ['<link rel="canonical" href="https://www.quill.example/">' + meta({'og:url': URL}), URL, URL],
    ['<link rel="canonical" href="https://www.quill.example/">', undefined, 'https://www.quill.example/'],
    ['<link rel="canonical" href="javascript:alert(1)">' + meta({'og:url': 'data:text/html,x'}), URL, undefined],
    [ld({...ARTICLE, url: URL}), undefined, URL],
    [meta({'og:url': 'http://['}), 'no address', undefined],
  ])('%s on %s is %s', (head, url, expected) => expect(read(page(head), url).url?.value).toBe(expected))
})

describe('microdata', () => {
  const item = (inner: string): string =>
    `<html><body><div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${TITLE}</h1>${inner}</div></body></html>`
  it('is that of the article', () => {
    const metadata = read(item(
      '<div itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Ann Reed</span> <a itemprop="url" href="/ann">more</a></div>' +
        '<time itemprop="datePublished" datetime="2019-11-18T09:30Z">Monday</time><meta itemprop="dateModified" content="2019-11-19">' +
        '<meta itemprop="articleSection" content="County"><div itemprop="publisher" itemscope itemtype="https://schema.org/Organization" hidden><meta itemprop="name" content="Quill"></div>' +
        '<p itemprop="alternativeHeadline">Traders ask for boats</p><meta itemprop="keywords" content="bridge"><meta itemprop="inLanguage" content="en"><link itemprop="url" href="https://quill.example/a">' +
        '<meta itemprop="description" content="Rust in every beam."><span itemprop="sourceOrganization">Harbour Wire</span>' +
        '<div itemprop="mentions" itemscope itemtype="https://schema.org/NewsArticle"><b itemprop="headline">Ferry</b><time itemprop="datePublished" datetime="2012-01-01">2012</time><i itemprop="author">Sam Okoro</i></div>',
    ))
    expect(names(metadata)).toEqual(['Ann Reed'])
    const {datePublished, dateModified, articleSection, publisher, alternativeHeadline, keywords, inLanguage, url, description, creditText} = metadata
    expect([datePublished, dateModified, articleSection, publisher, alternativeHeadline, keywords?.[0], inLanguage, url, description, creditText].map(said)).toEqual([
      '2019-11-18T09:30Z [microdata]', '2019-11-19 [microdata]', 'County [microdata]', 'Quill [microdata]', 'Traders ask for boats [microdata]', 'bridge [microdata]',
      'en [microdata]', 'https://quill.example/a [microdata]', 'Rust in every beam. [microdata]', 'Harbour Wire [microdata]',
    ])
    expect(datePublished?.element?.tagName).toBe('time')
    expect(dateModified).not.toHaveProperty('element')
  })

  it.each([
    ['a string', '<span itemprop="author">Ann Reed</span>', ['Ann Reed']],
    ['an organisation', '<span itemprop="author" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Harbour Trust</b></span>', ['Harbour Trust']],
    ['an item without a name', '<span itemprop="creator" itemscope>Ann Reed</span>', ['Ann Reed']],
    ['nobody', '<span itemprop="author" itemscope><b itemprop="name"></b></span>', []],
    ['a user', '<span itemprop="author">admin</span>', []],
  ])('author: %s', (_, inner, expected) => expect(names(read(item(inner)))).toEqual(expected))

  it.each([
    ['one of another headline', '<h1>Bridge shut</h1><div itemscope itemtype="https://schema.org/Article"><b itemprop="headline">Ferry line adds a boat</b><meta itemprop="datePublished" content="2012-01-01"></div>', undefined],
    ['one of two that say no headline', '<div itemscope itemtype="https://schema.org/Article"><meta itemprop="datePublished" content="2012-01-01"></div>'.repeat(2), undefined],
    ['one that says no headline', '<div itemscope itemtype="https://schema.org/Article"><meta itemprop="datePublished" content="2012-01-01"></div>', '2012-01-01'],
    ['one that agrees with the title', `<title>${TITLE}</title><div itemscope itemtype="https://schema.org/Article"><a itemprop="headline">${TITLE}</a><meta itemprop="datePublished" content="2012-01-01"></div>`, '2012-01-01'],
    ['a comment', `<h1>${TITLE}</h1><div itemscope itemtype="https://schema.org/Comment"><meta itemprop="datePublished" content="2012-01-01"></div>`, undefined],
    ['a date of creation', `<div itemscope itemtype="https://schema.org/WebPage"><h1 itemprop="name">${TITLE}</h1><time itemprop="dateCreated" datetime="2012-01-01">then</time></div>`, '2012-01-01'],
  ])('date: %s', (_, inner, date) => expect(read(`<html><body>${inner}</body></html>`).datePublished?.value).toBe(date))
})

describe('sources that differ', () => {
  it.each<[string, string, string]>([
    ['JSON-LD before meta', page(ld(ARTICLE) + meta({'article:published_time': '2019-11-19'})), '2019-11-18T09:30Z [json-ld]'],
    ['Open Graph before microdata', `<div itemscope itemtype="https://schema.org/Article"><h1 itemprop="headline">${TITLE}</h1><meta itemprop="datePublished" content="2019-11-19"></div>${meta({'article:published_time': '2019-11-18'})}`, '2019-11-18 [meta]'],
    ['microdata before other metas', `<div itemscope itemtype="https://schema.org/Article"><h1 itemprop="headline">${TITLE}</h1><meta itemprop="datePublished" content="2019-11-18"></div>${meta({date: '2019-11-19'})}`, '2019-11-18 [microdata]'],
    ['other metas before what readers see', page(meta({date: '2019-11-18'}), '<time>19 November 2019</time>'), '2019-11-18 [meta]'],
    ['an earlier day that readers see', page(ld(ARTICLE), '<time datetime="2019-11-16">16 November</time>'), '2019-11-16 [html]'],
    ['not an earlier moment of the same day', page(ld(ARTICLE), '<time datetime="2019-11-17T20:30-05:00">last night</time>'), '2019-11-18T09:30Z [json-ld]'],
    ['not an earlier day that nothing marks', page(ld(ARTICLE), '<p>16 November 2019</p>'), '2019-11-18T09:30Z [json-ld]'],
  ])('date: %s', (_, html, date) => expect(said(read(html).datePublished)).toBe(date))

  it('drops a change before the publication', () => {
    expect(read(page(ld({...ARTICLE, dateModified: '2019-11-17T09:30:00Z'}))).dateModified).toBeUndefined()
    expect(said(read(page(ld({...ARTICLE, dateModified: '2019-11-17T09:30:00Z'}) + meta({'article:modified_time': '2019-11-20'}))).dateModified)).toBe('2019-11-20 [meta]')
    expect(said(read(page(ld({...ARTICLE, dateModified: '2019-11-18T09:30:00Z'}))).dateModified)).toBe('2019-11-18T09:30Z [json-ld]')
  })

  it.each<[string, string, string[]]>([
    ['machines and readers agree', page(ld(ARTICLE), '<p class="byline">By Ann Reed</p>'), ['Ann Reed [json-ld]']],
    ['machines know more', page(ld({...ARTICLE, author: ['Ann Reed', 'Jo Lind']}), '<p class="byline">By A. Reed</p>'), ['Ann Reed [json-ld]', 'Jo Lind [json-ld]']],
    ['readers see others', page(ld(ARTICLE), '<p class="byline">By Sam Okoro</p>'), ['Sam Okoro [html]']],
    ['machines are told the owner', page(meta({author: 'Harbour Holding'}), '<p class="byline">By Sam Okoro</p>'), ['Sam Okoro [html]']],
    ['readers see people, machines are told an organisation', page(ld({...ARTICLE, author: {'@type': 'Organization', name: 'Quill'}}), '<p class="byline">By Sam Okoro</p>'), ['Sam Okoro [html]']],
    ['an agency of the publisher’s name', page(ld({...ARTICLE, author: 'Reuters', publisher: 'Reuters'})), ['Reuters [json-ld]']],
  ])('author: %s', (_, html, expected) => expect(read(html).author?.map(said)).toEqual(expected))

  it.each([
    ['the agency is credited', {publisher: {name: 'Associated Press'}}, 'Quillport Gazette', 'Quillport Gazette [meta]', 'Associated Press [json-ld]'],
    ['the platform is not in the address', {publisher: {name: 'Bloggery'}}, 'The Quill', 'The Quill [meta]', undefined],
    ['a name of initials is', {publisher: {name: 'Queer Unlikely Idle Little Lark'}}, 'Quillport', 'Queer Unlikely Idle Little Lark [json-ld]', undefined],
    ['else JSON-LD is asked first', {publisher: 'Harbour Herald'}, 'Harbour Holding', 'Harbour Herald [json-ld]', undefined],
    ['an address is no name', {publisher: {name: 'https://quill.example'}}, 'Harbour Holding', 'Harbour Holding [meta]', undefined],
    ['an agency alone is the publisher', {publisher: {name: 'Reuters'}}, '', 'Reuters [json-ld]', undefined],
  ])('publisher: %s', (_, more, site, publisher, credit) => {
    const metadata = read(page(ld({...ARTICLE, ...more}) + meta({'og:site_name': site})), URL)
    expect([metadata.publisher, metadata.creditText].map(said)).toEqual([publisher, credit])
  })

  it('says where readers see what machines are told', () => {
    const {author, datePublished} = read(page(ld(ARTICLE), '<div class="byline">By <a rel="author">Ann Reed</a>, engineer</div><time datetime="2019-11-18T10:30+01:00">18 November</time>'))
    expect(textOf(author![0]!.element!)).toBe('Ann Reed')
    expect(textOf(datePublished!.element!)).toBe('18 November')
  })

  it('knows a first name in the byline', () => {
    const {author} = read(page(ld({...ARTICLE, author: {'@type': 'Person', name: 'Ann'}}), '<span class="author">by Ann</span>'))
    expect(author?.map(({value, source, element}) => [value, source, element?.tagName])).toEqual([['Ann', 'json-ld', 'span']])
  })
})
