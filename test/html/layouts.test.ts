import {readFileSync} from 'node:fs'
import {decodeHTML} from 'entities'
import {describe, expect, it} from 'vitest'
import {parseHtml, sourceSlices} from '../../src/html/index.ts'
import type {BlockType, Document} from '../../src/index.ts'

const read = (name: string): string => readFileSync(new URL(`layouts/${name}.html`, import.meta.url), 'utf8')

/** The types of the blocks that begin with the words given, in the order of the text. */
function typesOf({text, blocks}: Document, beginnings: readonly string[]): (BlockType | undefined)[] {
  let from = 0
  return beginnings.map((words) => {
    const index = blocks.findIndex(({start}, at) => at >= from && text.startsWith(words, start))
    if (index >= 0) from = index + 1
    return blocks[index]?.type
  })
}

interface Layout {
  /** Kinds of blocks, and with which words some of them begin. */
  readonly blocks: readonly (readonly [BlockType, string])[]
  /** How many blocks are body. */
  readonly body: number
  readonly headline: string
  readonly deck?: string
  readonly authors: readonly string[]
  readonly published?: string
  readonly modified?: string
  readonly publisher?: string
  readonly pictures?: readonly (readonly [caption: string, credit: string])[]
  readonly never: readonly string[]
}

/** Invented pages in the layouts that news sites have, and what readers see of them. */
const LAYOUTS: Readonly<Record<string, Layout>> = {
  'live-blog': {
    headline: 'Storm Edda live: ferries cancelled as winds reach 90mph', deck: 'Follow the latest as the first named storm of the winter crosses the coast',
    authors: ['Tomas Arkwright', 'Nell Iveson'], published: '2022-11-04T06:10Z', modified: '2022-11-04T17:42Z', publisher: 'Harrow Coast Echo', body: 9,
    blocks: [
      ['headline', 'Storm Edda live'], ['deck', 'Follow the latest'], ['byline', 'Tomas Arkwright and Nell Iveson Fri 4 Nov 2022'], ['related-item', '17.42 Power out'], ['subheading', 'Power out in Saltby'], ['paragraph', 'Some 4,000'],
      ['paragraph', '“We have six'], ['ad-marker', 'Advertisement'], ['subheading', 'School roof'], ['embed', 'Our school is closed'], ['embed', '— Fenwick Road'], ['paragraph', 'All sailings'], ['paragraph', 'Passengers can'],
    ],
    never: ['Most viewed', 'Council tax', 'Privacy policy', 'Grid Desk'],
  },
  list: {
    headline: 'Seven small museums worth the detour', authors: ['Priya Lodge'], published: '2018-06-09', body: 10, pictures: [['The sorting table at the Pencil House', 'Ines Waring']],
    blocks: [
      ['headline', 'Seven small'], ['byline', 'By Priya Lodge | June 9, 2018'], ['paragraph', 'Big museums'], ['subheading', '1. The Pencil House'], ['caption', 'The sorting table'], ['paragraph', 'Good to know'], ['list-item', 'Open daily'],
      ['list-item', 'Free, but'], ['author-bio', 'Priya Lodge is the author'],
    ],
    never: ['Button Museum', 'Subscribe', 'Obituaries'],
  },
  interview: {
    headline: '‘I never wanted to be mayor’: a conversation with Odile Brandt', deck: 'The departing head of the valley’s largest town on snow, money and leaving', authors: ['Wes Tolliver'], published: '2020-02-17T05:00-05:00',
    publisher: 'The Larch Valley Review', body: 9,
    blocks: [
      ['section', 'Interviews'], ['headline', '‘I never'], ['deck', 'The departing'], ['byline', 'By WES'], ['timestamp', 'Feb. 17'], ['caption', 'Mayor Odile'], ['paragraph', 'Odile Brandt leaves'], ['question', 'You once said'],
      ['paragraph', 'The snow'], ['question', 'Q: Did'], ['paragraph', 'A: One man'], ['question', 'REVIEW: Who'], ['paragraph', 'BRANDT: Somebody'], ['pull-quote', '“Somebody who sleeps'], ['question', 'What will'], ['author-bio', 'Wes Tolliver covers'],
      ['related-heading', 'More in Interviews'],
    ],
    never: ['Credit'],
  },
  paywall: {
    headline: 'Regulator to open inquiry into Marl Water', deck: 'Letter accuses company of failing to report 31 spills', authors: ['Gideon Amory'], published: '2021-09-30', publisher: 'The Standard of Trade', body: 2,
    blocks: [['headline', 'Regulator to'], ['deck', 'Letter accuses'], ['byline', 'Gideon Amory, Utilities'], ['timestamp', 'September 30 2021'], ['paragraph', 'The water regulator'], ['paragraph', 'In the letter'], ['promo', 'Keep reading'], ['promo', 'Cancel at any time']],
    never: ['cookies', 'Copyright'],
  },
  amp: {
    headline: 'Two climbers rescued from Sgurr ridge', authors: ['Isla Renwick'], published: '2023-01-15T19:02+00:00', modified: '2023-01-16T08:00+00:00', publisher: 'Fell Post', body: 6, pictures: [['Rescuers at the foot of the ridge.', 'Fell Post/Rory Haig']],
    blocks: [['headline', 'Two climbers'], ['byline', 'Isla'], ['timestamp', 'January 15'], ['caption', 'Rescuers'], ['paragraph', 'Two climbers'], ['embed', 'All down safe'], ['paragraph', 'The team was'], ['related-item', 'READ MORE'], ['paragraph', 'It was the team’s third']],
    never: ['☰', 'cookies', 'Home'],
  },
  wordpress: {
    headline: 'Bus lanes to return to Mill Street', authors: ['Ruth Calloway'], published: '2019-08-21T14:12+00:00', modified: '2019-08-22T09:00+00:00', publisher: 'Netherby News', body: 6, pictures: [['The old bus lane on Mill Street in 2011.', 'Sam Dunne']],
    blocks: [
      ['headline', 'Bus lanes'], ['byline', 'Posted on August 21, 2019'], ['caption', 'The old bus lane'], ['paragraph', 'Buses will'], ['subheading', '‘A long wait’'], ['block-quote', 'I have driven'], ['quote-attribution', 'Gus Petrov'], ['pull-quote', 'It has been'],
      ['paragraph', 'Opponents'], ['editor-note', 'UPDATE'],
    ],
    never: ['Post navigation', 'one long car park', 'Proudly', 'Recent Posts'],
  },
  wire: {
    headline: 'Ostrava steelworks to cut 900 jobs', authors: ['Radka Holub', 'James Otieno'], published: '2022-10-05T11:20Z', modified: '2022-10-05T15:47Z', publisher: 'Meridian Wire', body: 6,
    blocks: [['section', 'Business'], ['headline', 'Ostrava'], ['byline', 'By Radka'], ['timestamp', 'October 5'], ['paragraph', 'OSTRAVA, Czech'], ['list-item', '* Unions'], ['list-item', '* Government'], ['source-credit', '(Reporting by'], ['disclaimer', 'Our Standards']],
    never: ['Markets'],
  },
  correction: {
    headline: 'Inquest opens into deaths at Tolver quarry', authors: ['Annika Rowe', 'Dev Malik'], published: '2017-03-08T10:00Z', modified: '2017-03-09T07:30Z', publisher: 'Tolver Post', body: 7,
    blocks: [
      ['headline', 'Inquest'], ['byline', 'Annika Rowe, Dev Malik 8 March 2017'], ['paragraph', 'An inquest'], ['pull-quote', '“He rang'], ['quote-attribution', 'Leanne Birch'], ['paragraph', 'Leanne Birch, whose'], ['embed', 'A post shared'], ['embed', 'Heartbreaking'],
      ['embed', '— Dev Malik'], ['paragraph', 'The hearing'], ['editor-note', 'Correction'], ['editor-note', 'This article was amended'],
    ],
    never: ['Quarry fined', 'garden prize', '6 March'],
  },
  opinion: {
    headline: 'We Should Let the River Win', deck: 'Every decade we build the wall higher. Every decade it fails.', authors: ['Josefin Adair'], published: '2021-03-14', body: 9,
    blocks: [
      ['section', 'Opinion Guest Essay'], ['headline', 'We Should'], ['deck', 'Every decade'], ['timestamp', 'March 14'], ['byline', 'By Josefin'], ['author-bio', 'Dr. Adair'], ['paragraph', 'I was nine'], ['list-item', 'Water does'], ['separator', '* * *'],
      ['paragraph', 'Let it have'], ['author-bio', 'Josefin Adair (@jadair)'],
    ],
    never: [],
  },
  tables: {
    headline: 'Harbour crane falls, one hurt', authors: ['NORA FITCH'], published: '2003-05-06T23:42-07:00', body: 6,
    blocks: [['related-item', 'Obituaries'], ['headline', 'Harbour crane'], ['byline', 'By NORA'], ['timestamp', 'Posted: Tuesday'], ['paragraph', 'A crane fell'], ['subheading', 'No name given'], ['paragraph', 'The quay'], ['author-bio', 'Reach Nora']],
    never: ['© 2003'],
  },
}

describe.each(Object.entries(LAYOUTS))('a page in the layout %s', (name, {blocks, body, headline, deck, authors, published, modified, publisher, pictures, never}) => {
  const html = read(name)
  const document = parseHtml(html)
  const {metadata, text} = document

  it('has its blocks', () => {
    expect(typesOf(document, blocks.map(([, words]) => words)).map((type, index) => [type, blocks[index]![1]])).toEqual(blocks)
    expect(document.blocks.filter((block) => block.body)).toHaveLength(body)
    for (const words of never) expect(text).not.toContain(words)
  })

  it('says what it is', () => {
    expect(metadata.headline?.value).toBe(headline)
    if (deck !== undefined) expect(metadata.alternativeHeadline?.value).toBe(deck)
    expect(metadata.author?.map(({value}) => value)).toEqual(authors)
    expect(metadata.datePublished?.value).toBe(published)
    expect(metadata.dateModified?.value).toBe(modified)
    expect(metadata.publisher?.value).toBe(publisher)
    if (pictures) expect(metadata.image?.map(({caption, creditText}) => [caption?.value, creditText?.value])).toEqual(pictures)
  })

  it('slices back word for word', () => {
    for (const {index, 0: word} of text.matchAll(/\S+/g)) {
      expect(sourceSlices(document, {start: index, end: index + word.length}).map((range) => decodeHTML(html.slice(range.start, range.end))).join('')).toBe(word)
    }
  })
})
