import {describe, expect, it} from 'vitest'
import {readPageMetadata, type PageMetadata} from '../../src/html/metadata/index.ts'
import {readPage} from '../../src/html/tree.ts'

const TITLE = 'Bridge to stay shut until spring'
const STORY = `<p>${'The county closed the bridge on Monday after engineers found rust in every beam. '.repeat(20)}</p>`
const read = (html: string): PageMetadata => readPageMetadata(readPage(html))
/** An invented page without a word for machines: something before the headline, between it and the story, and after the story. */
const seen = (between: string, before = '', after = ''): PageMetadata => read(`<html><body><main>${before}<h1>${TITLE}</h1>${between}${STORY}${after}</main></body></html>`)
const names = ({author}: PageMetadata): string[] => (author ?? []).map(({value}) => value)

describe('bylines', () => {
  it.each<[string, string, string[]]>([
    ['of a class', '<p class="byline">By Ann Reed</p>', ['Ann Reed']],
    ['of a class in capitals', '<p class="article-Byline">By ANN REED</p>', ['ANN REED']],
    ['of an id', '<p id="author">Ann Reed</p>', ['Ann Reed']],
    ['of two', '<p class="byline">By Ann Reed and Jo Lind</p>', ['Ann Reed', 'Jo Lind']],
    ['of rel=author', '<p>By <a rel="author">Ann Reed</a> and <a rel="author">Jo Lind</a></p>', ['Ann Reed', 'Jo Lind']],
    ['of itemprop', '<span itemprop="author">Ann Reed</span>', ['Ann Reed']],
    ['of a name in an author', '<div class="author"><span class="author-name">Ann Reed</span><span class="author-role">County Correspondent</span></div>', ['Ann Reed']],
    ['with an element of its own for one of two', '<div class="byline">By <a rel="author">Ann Reed</a> and Jo Lind</div>', ['Ann Reed', 'Jo Lind']],
    ['that only its words tell', '<div>By Ann Reed</div>', ['Ann Reed']],
    ['whose By stands alone', '<div><span>By</span> <a>Ann Reed</a> - 18 November</div>', ['Ann Reed']],
    ['set apart by style sheets', '<div class="author"><span>By</span> <span>Ann Reed</span><span>Staff Writer</span></div>', ['Ann Reed']],
    ['with a date', '<div class="author-date">Ann Reed - Nov 19, 2019, 10:31 pm CST</div>', ['Ann Reed']],
    ['with what opens over it', '<div class="byline">By <span class="author">Ann Reed<span hidden>Ann Reed writes on bridges</span></span></div>', ['Ann Reed']],
    ['with an outlet', '<div class="byline">Ann Reed, Quillport Daily News</div>', ['Ann Reed']],
    ['with an agency in another element', '<div class="byline"><p>By ANN REED and JO LIND</p><p class="byline-title">Associated Press</p></div>', ['ANN REED', 'JO LIND']],
    ['of an agency', '<div class="byline">Associated Press</div>', ['Associated Press']],
    ['of the staff, with others further on', '<div class="byline">By GAZETTE STAFF</div><ul><li class="reporter">By REUTERS</li></ul>', []],
    ['of a single word', '<div class="author">Ann</div>', []],
    ['of a user', '<div class="author">by quilladmin</div>', []],
    ['of a handle', '<div class="author">@annreed</div>', []],
    ['of a photographer', '<figure><figcaption class="byline">By Ann Reed</figcaption></figure>', []],
    ['of a picture', '<div class="photo-credit"><span class="author">Ann Reed</span></div>', []],
    ['of a related story', '<div class="related-stories"><span class="author">Ann Reed</span></div>', []],
    ['in an aside', '<aside><span class="author">Ann Reed</span></aside>', []],
    ['of a comment', '<div class="comments"><div class="comment"><span class="author">Ann Reed</span></div></div>', []],
    ['of a card', '<div class="card"><span class="author">Ann Reed</span></div>', []],
    ['of a post that is embedded', '<blockquote class="twitter-tweet"><span class="author">Ann Reed</span></blockquote>', []],
    ['hidden', '<div class="byline" style="display:none">By Ann Reed</div>', []],
    ['of a sentence', '<p>By contrast, the ferry sails.</p>', []],
    ['too long for one', `<div class="author">Ann Reed ${'is an engineer of the county and writes. '.repeat(10)}</div>`, []],
  ])('%s', (_, between, expected) => expect(names(seen(between))).toEqual(expected))

  it('stand near the headline', () => {
    expect(names(seen('', '<div class="author">Ann Reed</div>'))).toEqual(['Ann Reed'])
    expect(names(seen('<div class="author">Jo Lind</div>', '<div class="author">Ann Reed</div>'))).toEqual(['Jo Lind'])
    expect(names(seen('', '', STORY.repeat(2) + '<div class="author">Ann Reed</div>'))).toEqual([])
    expect(names(read(`<div class="author">Ann Reed</div>${STORY}`))).toEqual([])
  })

  it('stand in the article of the headline, whatever its class says', () => {
    const articles = `<article class="related comments-open"><h1>${TITLE}</h1>${STORY.slice(0, 200)}</p></article><article><p class="author">Jo Lind</p></article>`
    expect(names(read(articles))).toEqual([])
    expect(names(read(`<title>${TITLE}</title><div class="related"><h1>${TITLE}</h1><p class="author">Ann Reed</p></div>`))).toEqual(['Ann Reed'])
  })
})

describe('dates', () => {
  it.each<[string, string, string | undefined, string | undefined]>([
    ['time for machines', '<time datetime="2019-11-18T09:30Z">Monday</time>', '2019-11-18T09:30Z', undefined],
    ['time in words', '<time>18 November 2019</time>', '2019-11-18', undefined],
    ['time in a class', '<div class="published">Posted <time datetime="2019-11-18T09:30Z">Nov 18, 2019</time></div>', '2019-11-18T09:30Z', undefined],
    ['class', '<span class="post-date">Nov. 18, 2019 8:02 am ET</span>', '2019-11-18T08:02', undefined],
    ['words alone', '<p>November 18, 2019 - 11:28 AMT</p>', '2019-11-18T11:28', undefined],
    ['words in a byline', '<p>Written by <a>Ann Reed</a> <b>on November 18, 2019</b></p>', '2019-11-18', undefined],
    ['published and updated', '<p class="date">Published 18 November 2019</p><p class="date">Updated 19 November 2019</p>', '2019-11-18', '2019-11-19'],
    ['updated and published', '<p class="date">Updated: 19 November 2019 | Posted: 18 November 2019</p>', '2019-11-18', '2019-11-19'],
    ['original', '<time>Updated Nov. 19, 2019 8:21 am ET / Original Nov. 18, 2019 8:02 am ET</time>', '2019-11-18T08:02', '2019-11-19T08:21'],
    ['updated alone', '<p class="date">Updated 19 November 2019</p>', undefined, '2019-11-19'],
    ['a label before it', '<p>Last updated <time datetime="2019-11-19">19 Nov</time></p>', undefined, '2019-11-19'],
    ['itemprop', '<span itemprop="datePublished" content="2019-11-18">18 Nov</span><span itemprop="dateModified" content="2019-11-19">19 Nov</span>', '2019-11-18', '2019-11-19'],
    ['feed’s class', '<time class="entry-date published updated" datetime="2019-11-18">18 Nov</time>', '2019-11-18', undefined],
    ['feed’s class of two', '<time class="published" datetime="2019-11-18">18 Nov</time><time class="updated" datetime="2019-11-19">19 Nov</time>', '2019-11-18', '2019-11-19'],
    ['feed’s only class', '<time class="updated" datetime="2019-11-18">18 Nov</time>', '2019-11-18', undefined],
    ['class of a change', '<time class="modified" datetime="2019-11-19">19 Nov</time>', undefined, '2019-11-19'],
    ['in a sentence', '<p class="date">The vote of 18 November 2019 was close.</p>', undefined, undefined],
    ['of a month', '<p class="date">November 2019</p>', undefined, undefined],
    ['in a caption', '<figure><figcaption><time datetime="2012-01-01">then</time></figcaption></figure>', undefined, undefined],
    ['in a list of other stories', '<ul class="most-read"><li><time datetime="2012-01-01">then</time></li></ul><ul class="trending"><li><time datetime="2012-01-01">then</time></li></ul>', undefined, undefined],
    ['in an aside', '<aside><time datetime="2012-01-01">then</time></aside>', undefined, undefined],
    ['hidden', '<time hidden datetime="2012-01-01">then</time>', undefined, undefined],
    ['none', '<time datetime="0000-00-00">then</time><time datetime="P1D">a day</time>', undefined, undefined],
    ['two of one element', '<div class="date"><time datetime="2019-11-18">18 Nov</time><time datetime="2019-11-19">19 Nov</time></div>', '2019-11-18', undefined],
  ])('%s', (_, between, published, modified) => {
    const {datePublished, dateModified} = seen(between)
    expect([datePublished?.value, dateModified?.value]).toEqual([published, modified])
  })

  it('stand after the headline, or say what they are', () => {
    expect(seen('', '<div class="date">20 November 2019</div>').datePublished).toBeUndefined()
    expect(seen('', '<div class="date">Published 18 November 2019</div>').datePublished?.value).toBe('2019-11-18')
    expect(seen('<div class="date">18 November 2019</div>', '<time>20 November 2019</time>').datePublished?.value).toBe('2019-11-18')
    expect(seen('', '', STORY + '<div class="date">18 November 2019</div>').datePublished).toBeUndefined()
    expect(read('<time datetime="2019-11-18">then</time>').datePublished).toBeUndefined()
  })
})

describe('breadcrumbs', () => {
  it.each<[string, string, string | undefined]>([
    ['a class', '<div class="breadcrumbs"><a href="/">Home</a> <a href="/n">News</a> <a href="/n/c">County</a> <a href="/n/c/b">Bridge to stay shut until spring</a></div>', 'County'],
    ['an id', '<ul id="breadcrumb"><li><a href="/n">News</a></li></ul>', 'News'],
    ['a label', '<nav aria-label="Breadcrumb"><a href="/n">News</a></nav>', 'News'],
    ['no links', '<div class="breadcrumbs">News</div>', undefined],
    ['home alone', '<div class="breadcrumbs"><a href="/">Home</a></div>', undefined],
    ['none', '<nav><a href="/n">News</a></nav>', undefined],
  ])('%s', (_, before, section) => expect(seen('', before).articleSection?.value).toBe(section))
})
