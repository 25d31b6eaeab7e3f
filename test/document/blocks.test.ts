import {describe, expect, it} from 'vitest'
import {labelBlocks} from '../../src/document/blocks/index.ts'
import {findBlocks} from '../../src/document/lines.ts'

const label = (text: string, structure: 'detect' | 'body' = 'detect'): string[] =>
  labelBlocks(text, findBlocks(text, text.length), structure).map(({type, body}) => (body ? type : `(${type})`))

const PROSE = [
  'The council of the small harbour town has voted to close the old fish market in the spring, its leader said on Monday.',
  '“We have waited for ten years, and nobody has come forward with a plan that we could pay for,” Mara Quill told reporters.',
  'Traders said that they would take the decision to court, and that they had the support of two thousand residents.',
  'The market was built in 1911 and has been repaired three times since then, most lately after the storm of 2013.',
]
const STORY = PROSE.join('\n\n')
const BODY = ['paragraph', 'paragraph', 'paragraph', 'paragraph']

describe('labelBlocks', () => {
  it.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['running text only', STORY, BODY],
    ['a headline', `Council votes to close old fish market\n\n${STORY}`, ['(headline)', ...BODY]],
    ['a headline, a byline with date and section, a deck and a caption',
      `Council votes to close old fish market\n\nWritten by Jo Reed on 3 May 2019 in News\n\nHarbour town gives up on plans for repair after ten years of debate\n\nThe market hall in winter   Credit: Ann Lee/NTV Images\n\n${STORY}`,
      ['(headline)', '(byline)', '(deck)', '(caption)', ...BODY]],
    ['a publication and a section above the headline', `Quillport Gazette\n\nHome News Local\n\nCouncil votes to close old fish market\n\n${STORY}`,
      ['(publication)', '(section)', '(headline)', ...BODY]],
    ['a caption that stands twice', `Mara Quill at the old market hall (BBC)\nMara Quill at the old market hall (BBC)\n\n${STORY}`, ['(caption)', '(caption)', ...BODY]],
    ['a caption with its owners', `${PROSE[0]}\n\nThe old hall seen from the sea. (Quillport Museum/Ann Lee)\n\n${PROSE[1]}`, ['paragraph', '(caption)', 'paragraph']],
    ['a caption of a photo that readers sent in', `${PROSE[0]}\n\nThe old hall in the storm Submitted photo\n\n${PROSE[1]}`, ['paragraph', '(caption)', 'paragraph']],
    ['a maker and an outlet', `${PROSE[0]}\n\n${PROSE[1]}\n\nAnn Lee/Quillport Gazette\n\n${PROSE[2]}`, ['paragraph', 'paragraph', '(credit)', 'paragraph']],
    ['a deck in whole sentences above the byline',
      `Council votes to close old fish market\n\nTraders are angry about the plan. They will go to court, and the mayor knows it.\n\nBy Jo Reed\n\nNov. 3, 2019 7:04 pm\n\n${STORY}`,
      ['(headline)', '(deck)', '(byline)', '(timestamp)', ...BODY]],
    ['a headline with a full stop', `Council Votes To Close The Old Fish Market.\n\n${STORY}`, ['(headline)', ...BODY]],
    ['a short first sentence', `It was a cold night in the harbour.\n\n${STORY}`, ['paragraph', ...BODY]],
    ['a lead-in alone in the middle', `${PROSE[0]}\n\nRelated content\n\n${PROSE.slice(1).join('\n\n')}`, ['paragraph', '(related-heading)', 'paragraph', 'paragraph', 'paragraph']],
    ['a lead-in with titles in the middle',
      `${PROSE[0]}\n\nRead more\n\nFerry line adds a boat for summer\n\nFire at the old mill is out\n\n${PROSE.slice(1).join('\n\n')}`,
      ['paragraph', '(related-heading)', '(related-item)', '(related-item)', 'paragraph', 'paragraph', 'paragraph']],
    ['a lead-in with its title on one line', `${PROSE[0]}\n\nREAD MORE: Ferry line adds a boat for summer\n\n${PROSE[1]}`, ['paragraph', '(related-item)', 'paragraph']],
    ['an advertisement', `${PROSE[0]}\n\nADVERTISEMENT\n\n${PROSE[1]}`, ['paragraph', '(ad-marker)', 'paragraph']],
    ['subheadings', `${PROSE[0]}\n\nYears of debate\n\n${PROSE[1]}`, ['paragraph', 'subheading', 'paragraph']],
    ['a list', `${PROSE[0]}\n\n• Close the hall in spring\n\n• Move the traders\n\n${PROSE[1]}`, ['paragraph', 'list-item', 'list-item', 'paragraph']],
    ['a short quotation', `${PROSE[0]}\n\n"Never," he said.\n\n${PROSE[1]}`, ['paragraph', 'paragraph', 'paragraph']],
    ['a list that a colon announces at the end', `${STORY}\n\nMarkets that remain:\n\nOld Square\n\nNorth Gate`, [...BODY, 'paragraph', 'list-item', 'list-item']],
    ['notes, sharing, comments and other articles at the end',
      `${STORY}\n\nAbout the author\n\nJo Reed is editor of Quillport Weekly\n\nShare this page\n\nLog in to leave a comment, or register with us.\n\nRelated Articles\n\nFerry line adds a boat for summer\n27 May 2022\n\nA third ship will sail from June\n\nFire at the old mill is out\n28 May 2022\n\nThe owners say that the roof is lost, and that they will not build it again...`,
      [...BODY, '(author-bio-heading)', '(author-bio)', '(share)', '(interaction)', '(related-heading)', '(related-item)', '(related-date)', '(teaser)', '(related-item)', '(related-date)', '(teaser)']],
    ['a source credit', `${STORY}\n\n\nFrom Quillport Gazette`, [...BODY, '(source-credit)']],
    ['agency credits and copyright', `${STORY}\n\n(Reporting by Jo Reed; editing by Ann Lee)\n\n© 2019 Quillport Media. All rights reserved.`, [...BODY, '(source-credit)', '(copyright)']],
    ['an address above the text', `https://quillport.example/news/1\n\n${STORY}`, ['(source-url)', ...BODY]],
    ['a post with its signature', `${PROSE[0]}\n\nWe will fight this. pic.twitter.com/abcdef\n— Mara Quill (@maraquill) May 3, 2019\n\n${PROSE[1]}`, ['paragraph', 'embed', 'embed', 'paragraph']],
    ['questions', `${PROSE[0]}\n\nQ: Why now?\n\n${PROSE[1]}`, ['paragraph', 'question', 'paragraph']],
    ['a correction', `${STORY}\n\nCorrection: an earlier version of this article gave the wrong year.`, [...BODY, '(editor-note)']],
    ['a name with the outlet as byline', `Council votes to close old fish market\n\nJo Reed | Quillport Gazette\n\n${STORY}`, ['(headline)', '(byline)', ...BODY]],
    ['a byline of names in places', `Council votes to close old fish market\n\nJo Reed in Quillport, Ann Lee and Tom Marsh\n\n${STORY}`, ['(headline)', '(byline)', ...BODY]],
    ['a deck of two lines', `Council votes to close old fish market\n\nTraders are angry about the plan\nand want the court to stop it soon\n\nBy Jo Reed\n\n${STORY}`, ['(headline)', '(deck)', '(deck)', '(byline)', ...BODY]],
    ['a menu on one line', `News | Opinion | Sport | Weather\n\nCouncil votes to close old fish market\n\nBy Jo Reed\n\n${STORY}`, ['(nav)', '(headline)', '(byline)', ...BODY]],
    ['helpers at the end', `${STORY}\n\nContributing: Ann Lee and Tom Marsh`, [...BODY, '(source-credit)']],
    ['a pull quote with its name', `Share this\n\n${PROSE[0]}\n\n${PROSE[1]}\n\n"We have waited for ten years"\n\nMara Quill, leader of the council\n\n${PROSE[2]}\n\n${PROSE[3]}`,
      ['(share)', 'paragraph', 'paragraph', '(pull-quote)', '(quote-attribution)', 'paragraph', 'paragraph']],
    ['a quotation set apart and signed', `${PROSE[0]}\n\n“The gulls will miss us more than any of you will.”\n\n— Mara Quill, leader of the council\n\n${PROSE[2]}`, ['paragraph', 'block-quote', '(quote-attribution)', 'paragraph']],
    ['a reader and when they wrote', `${STORY}\n\nComments\n\nOld Salt, Quillport, 2 hours ago`, [...BODY, '(interaction)', '(interaction)']],
    ['an interview',
      `${PROSE[0]}\n\nHow did it begin?\n\nMy aunt gave me a stall, and I have stood behind it ever since.\n\nWhat will you do in spring?\n\nA: I sleep.\n\nWould you sell fish on the street?\n\nI would sell it on the moon if the buses went there.`,
      ['paragraph', 'question', 'paragraph', 'question', 'paragraph', 'question', 'paragraph']],
    ['questions of a story that is no interview', `${PROSE[0]}\n\nWho will pay for it all in the end?\n\n${PROSE[1]}`, ['paragraph', 'paragraph', 'paragraph']],
    ['a title after a label', `Report: Why did the market close?\n\nBy Jo Reed\n\n${STORY}`, ['(headline)', '(byline)', ...BODY]],
    ['a name after a label', `Council votes to close old fish market\n\nWords: Jo Reed\n\n${STORY}`, ['(headline)', '(byline)', ...BODY]],
    ['a correction after a bullet', `${STORY}\n\n• This article was amended on 4 May 2019 because it gave the wrong year.`, [...BODY, '(editor-note)']],
    ['what a guest is, at both ends', `Why the market should go\n\nBy Jo Reed\n\nDr. Reed is a marine biologist.\n\n${STORY}\n\nJo Reed (@joreed), a professor at Marl, is the author of “Nets”.`,
      ['(headline)', '(byline)', '(author-bio)', ...BODY, '(author-bio)']],
    ['how to reach the writer', `By Jo Reed\n\n${STORY}\n\nReach Jo Reed at 555-0134 or jreed@quillport.example`, ['(byline)', ...BODY, '(author-bio)']],
    ['the next matches', `${STORY}\n\nUP NEXT\n\nHarrow: Host Marl on Friday.\n\nMarl: Visit Harrow on Friday.`, [...BODY, 'subheading', 'paragraph', 'paragraph']],
    ['other articles that are up next', `${STORY}\n\nUp next\n\nFerry line adds a boat for summer`, [...BODY, '(related-heading)', '(related-item)']],
    ['an aside in brackets', `${PROSE[0]}\n\n($1 = 1.0098 euros)\n\n${PROSE[1]}`, ['paragraph', 'paragraph', 'paragraph']],
    ['a teaser of a story that is sold', `Share\n\n${PROSE[0]}\n\n${PROSE[1]}\n\nWant to read more?\n\nSubscribe now and get unlimited access on web and in our apps, free for your first month.`, ['(share)', 'paragraph', 'paragraph', '(promo)', '(promo)']],
    ['hours as subheadings of a diary', `${PROSE[0]}\n\n10 p.m.\n\n${PROSE[1]}`, ['paragraph', 'subheading', 'paragraph']],
  ])('labels %s', (_, text, types) => {
    expect(label(text)).toEqual(types)
  })

  it('does not take sentences for furniture', () => {
    for (const line of [
      'By Friday the rain had stopped and the ferries sailed again.',
      'From London to Leeds the trains were late, and few of the passengers had been told why.',
      'Follow the money, the old detective used to say to those who asked him for advice.',
      'More than forty people were hurt when the stand gave way, the police said.',
      'Comments by the minister caused anger in the north of the country on Tuesday.',
      'Subscribe to that view if you will, she said, but do not ask me to pay for it.',
      'Written by hand and never printed, the letters show a man who trusted nobody.',
      'Photo opportunities are all that they want, said the farmer whose field was flooded.',
    ]) expect(label(`${PROSE[0]}\n\n${line}\n\n${PROSE[1]}\n\n${PROSE[2]}`)).toEqual(BODY)
  })

  it('loses nothing of a clean body', () => {
    const text = `Related content\n\nShare this\n\nBy Jo Reed\n\n• One item\n\n${STORY}\n\nComments\n\n***`
    const blocks = labelBlocks(text, findBlocks(text, text.length), 'body')
    expect(blocks.every((block) => block.body)).toBe(true)
    expect(blocks).toHaveLength(10)
  })

  it('gives a block for each raw block, whatever the text', () => {
    for (const text of ['\ud800', '***', 'By', '1', '(', '"', 'a'.repeat(100_000), 'Related\n'.repeat(500), '—\n'.repeat(99), 'x. '.repeat(50_000)]) {
      const raw = findBlocks(text, text.length)
      expect(labelBlocks(text, raw, 'detect').map(({start, end}) => ({start, end}))).toEqual(raw)
    }
  })
})
