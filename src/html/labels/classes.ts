import type {BlockType} from '../../document/index.ts'
import {attribute, type Element} from '../tree.ts'

/** Words in the class and id of elements that tell what a page's author made them for, and what a block in them is. */
const PURPOSES: ReadonlyMap<string, BlockType> = /* @__PURE__ */ new Map<string, BlockType>([
  ...typed('caption', 'caption captions figcaption imagecaption photocaption wpcaption cutline'),
  ...typed('credit', 'credit credits photocredit imagecredit photographer'),
  ...typed('byline', 'byline bylines authorname writtenby'),
  ...typed('timestamp', 'timestamp dateline datetime pubdate postdate publishdate published updated date'),
  ...typed('deck', 'deck dek standfirst subtitle subheadline articlesummary'),
  ...typed('section', 'kicker eyebrow rubric'),
  ...typed('related-item', 'related relatedstories relatedarticles recommended recommendation recommendations recirc recirculation readmore seealso morestories trending popular mostread mostpopular outbrain taboola zergnet teaser teasers upnext nextstory'),
  ...typed('promo', 'newsletter newsletters signup subscribe subscription subscriptions promo promos promotion cta paywall membership donate donation appeal callout inset optin'),
  ...typed('share', 'share sharing sharebar sharetools social socials addthis sharethis socialshare'),
  ...typed('interaction', 'comment comments disqus livefyre vukkle respond replies login poll quiz'),
  ...typed('nav', 'nav navigation menu menus breadcrumb breadcrumbs pagination pager toolbar tools cookie cookies gdpr banner toc slidecount'),
  ...typed('tag', 'tags tag taglist keywords topics categories'),
  ...typed('author-bio', 'authorbio bio authorbox authorinfo aboutauthor'),
  ...typed('ad-marker', 'ad ads advert adverts advertisement advertising sponsor sponsored sponsors dfp'),
  ...typed('disclaimer', 'disclaimer disclosure disclosures'),
  ...typed('copyright', 'copyright copyrights'),
  ...typed('editor-note', 'correction corrections editornote editorsnote clarification'),
  ...typed('pull-quote', 'pullquote pullquotes pullout'),
  ...typed('source-credit', 'syndication syndigate'),
])

function typed(type: BlockType, words: string): [string, BlockType][] {
  return words.split(' ').map((word) => [word, type])
}

/** Posts of other sites that pages embed. */
const POST = /\b(?:twitter-tweet|instagram-media|fb-post|tiktok-embed|bluesky-embed|reddit-embed|mastodon-embed|twitter-video|embedded-tweet)\b/

/**
 * What the class and id of an element say that it is for. Their words are read alone and joined by twos: "related-stories",
 * "photoCaption" and "pull_quote" say what "related", "caption" and "pullquote" say.
 */
export function purposeOf(element: Element): BlockType | undefined {
  const names = `${attribute(element, 'class').slice(0, 300)} ${attribute(element, 'id').slice(0, 100)}`
  if (names.length < 3) return undefined
  if (POST.test(names)) return 'embed'
  for (const name of names.split(/\s+/)) {
    const words = name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase().split(/[^a-z]+/)
    for (let index = 0; index < words.length; index++) {
      const found = PURPOSES.get(words[index]! + (words[index + 1] ?? '')) ?? PURPOSES.get(words[index]!)
      if (found) return found
    }
  }
  return undefined
}
