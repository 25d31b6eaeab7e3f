import {joined, type LineRule} from './rule.ts'

/** Words that lead in to other articles of the outlet. */
const LEAD = [
  String.raw`(?:related(?: (?:content|articles?|stor(?:y|ies)|news|(?:internet )?links?|posts?|coverage|reading|topics|videos?`,
  String.raw`|items?))?|read (?:more|also|next|this|on|now)|also read|see (?:also|more)|more(?: (?:on|from|news`,
  String.raw`|stories|in|coverage|top|great|about|like)\b.{0,40})?|(?:you (?:may|might) (?:also )?(?:like`,
  String.raw`|be interested in).{0,10})|recommended(?: (?:for you|stories|reading|by.{0,20}))?|recommends|(?:most`,
  String.raw`|trending|popular) (?:read|popular|viewed|shared|commented|recent|watched|news|stories|now|videos`,
  String.raw`|articles|posts|on|in)\b.{0,30}|trending(?: (?:now|news|stories|topics|videos))?|latest(?: (?:news`,
  String.raw`|videos?|stories|headlines|posts|from.{0,20}|in.{0,20}))?|top (?:stories|news|videos|picks)|popular`,
  String.raw`|editor'?s'? (?:picks|choice)|don'?t miss(?: this)?|featured(?: (?:video|stories|articles|content`,
  String.raw`|posts))?|in other news|elsewhere|further reading|what to read next|up next|next up|around the web`,
  String.raw`|from the web|watch(?: (?:more|now|next|this))?|listen|must reads?|in pictures|highlights|other stories`,
  String.raw`|keep reading|previous coverage|our other.{0,30}|breaking news|just watched|must watch|more videos.{0,4}`,
  String.raw`|share your story)`,
].join('')

/** Other articles, in the middle of this one or after it. */
export const RELATED_RULES: readonly LineRule[] = [
  {
    name: 'lead-in alone', type: 'related-heading', longest: 70,
    pattern: new RegExp(String.raw`^${LEAD}\s?[:.»>]?$`),
    when: (line) => line.words <= 8,
  },
  // "Related: Ten things to know", "READ MORE: ...", "Read also | ...": lead-in and title on one line.
  {
    name: 'lead-in with title', type: 'related-item', longest: 260,
    pattern: joined(
      String.raw`^\[?(?:related(?: (?:story|stories|article|posts?|content|coverage|links?|news))?|read(?: more| also| next`,
      String.raw`| this| on| about)?|also read|see (?:also|more)|must read|more(?: on this| here)?|watch(?: more| now`,
      String.raw`| also)?|video|photos?|listen|gallery|don't miss|previously|recommended|in pictures|opinion`,
      String.raw`|click here|next post|previous post)\s?[:|»]\s?\S`,
    ),
    // "Photo: Jane Roe, AP" is whose picture it is.
    when: (line) => (line.stop !== '.' || line.length < 120) && !(/^\[?(?:photo|video)\b/.test(line.folded) && line.words <= 6 && line.capitals > 0.7),
  },
  {
    name: 'read more here', type: 'related-item', longest: 200,
    pattern: joined(
      String.raw`^(?:(?:click|tap) here (?:to|for)|read (?:more|the (?:full|rest|whole|original))|see (?:more`,
      String.raw`|the full)|(?:for )?more (?:information|details|on this|stories|coverage)|continue reading`,
      String.raw`|view (?:the )?(?:full|original))\b`,
    ),
    when: (line) => line.words <= 18 && !/ said| says/.test(line.folded),
  },
  // "Follow all of the agency's coverage at https://...", "More on the league: https://..."
  {
    name: 'coverage elsewhere', type: 'related-item', longest: 260,
    pattern: /^(?:follow|for more|more|find|read|see|full coverage)\b.{0,160}https?:\/\//,
    when: (line) => !line.quoted,
  },
]

/** After these, an article has ended: what follows are its readers' words, or other articles to the page's end. Lead-ins stand inside stories too. */
export const END_MARK = joined(
  String.raw`^(?:(?:view |show |post |\d+ )?comments?(?: ?\(?\d+\)?)?`,
  String.raw`|leave a (?:reply|comment)|about the authors?|filed under.{0,60})\s?:?$`,
)
