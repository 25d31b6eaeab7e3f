import {joined, type LineRule} from './rule.ts'

/** Where readers share, in small letters. */
const NETWORK = [
  String.raw`(?:facebook|twitter|linked ?in|whats ?app|pinterest|reddit|e-?mail|instagram|flipboard|pocket|tumblr|telegram`,
  String.raw`|google ?\+|copy(?: link)?|url ?copied!?|print|messenger|sms|youtube|snapchat|tiktok|rss)`,
].join('')

const HAS_NETWORK = joined(NETWORK)

/** "Follow the Gazette on Facebook" */
const FOLLOW = joined('^follow .*', NETWORK)

/** "Follow her on Twitter", "may be reached at": it is the writer whom readers are to follow. */
const OF_THE_WRITER = /\b(?:follow (?:me|him|her|them)\b|(?:can|may) be (?:reached|contacted))/

/** What a page asks of its reader: to share, to log in, to subscribe, to go on. */
export const READER_RULES: readonly LineRule[] = [
  {
    name: 'share', type: 'share', longest: 120,
    pattern: joined(
      String.raw`^(?:share|shares|shared|tweet|pin it|save|print|print this(?: \w+)?|send|email me|copy|copy this link|(?:show|all`,
      String.raw`|more) (?:more )?sharing options.*|share(?: this| on| to| via| with| your|: |\s?$).*|share close .*`,
      String.raw`|tweet this.*|email (?:the author|this.*)|\d+ shares?|comments? share.*)$`,
    ),
    when: (line) => line.words <= 14,
  },
  {
    name: 'networks', type: 'share', longest: 90,
    pattern: new RegExp(String.raw`^(?:share )?(?:(?:on|to|via|with|in|us|me|by|:|,|and|&|\||${NETWORK}) ?){1,8}$`),
    when: (line) => HAS_NETWORK.test(line.folded),
  },
  {
    name: 'follow us', type: 'promo', longest: 160,
    pattern: joined(
      String.raw`^(?:follow|like|join|find|connect with|stay connected)(?: \p{L}+){0,6}(?: (?:on|at`,
      String.raw`|via) ${NETWORK}.*)?$`,
    ),
    when: (line) =>
      !OF_THE_WRITER.test(line.folded) &&
      (/^follow\b.{0,3}$|^follow us|^follow the|^follow on|^stay connected|^connect with|^find us|^like us/.test(line.folded) ||
        FOLLOW.test(line.folded)),
  },
  {
    name: 'advertisement', type: 'ad-marker', longest: 60,
    pattern: joined(
      String.raw`^[-–— ]{0,4}(?:advertisements?|advertising|adverts?|ad|ads|adchoices|sponsored(?: content| links?`,
      String.raw`| by)?|promoted(?: content| stories)?|from our (?:sponsors?|partners?)|paid (?:content|post)`,
      String.raw`|scroll down to continue|(?:story|article) continues(?: below| after)?(?: (?:this )?(?:advertisement`,
      String.raw`|video|the break))?|continue reading(?: the main story| below)?|skip advertisement`,
      String.raw`|supported by)[-–— :]{0,4}$`,
    ),
  },
  {
    name: 'comments', type: 'interaction', longest: 160,
    pattern: joined(
      String.raw`^(?:(?:view|show|see|read|hide|load|loading|post|add|leave|write|no|new,|\d{1,6}|all`,
      String.raw`|join the)? {0,3}(?:a |\d{1,6} {1,3}|yet |your |the )?(?:comments?|repl(?:y|ies)|conversation`,
      String.raw`|discussion|responses?)\b.{0,40}|reply|what do you think\??|tell us what you.*|have your say.*`,
      String.raw`|want to join the discussion\??|feel free to contribute!?)$`,
    ),
    when: (line) => line.words <= 12 && line.stop !== '.',
  },
  {
    name: 'log in', type: 'interaction', longest: 200,
    hint: 'log ?(?:in|out)|logged in|sign ?(?:in|up)|register|would like to ',
    pattern: joined(
      String.raw`\b(?:log ?in|sign ?in|register|logged in)\b.{0,60}\b(?:comment|account|continue|post|register|join`,
      String.raw`|subscribe|reply)|^(?:please )?(?:log ?in|sign ?in|sign ?up|register|log ?out)(?: (?:to|or|/|here`,
      String.raw`|now|log in|sign up|register|for).{0,60})?$|\byou must be logged in|\bwould like to (?:add|post`,
      String.raw`|leave) a comment`,
    ),
  },
  {
    name: 'comment rules', type: 'interaction', longest: 500,
    hint: 'comments? (?:are|is|will|policy|that|on)|your email|required fields|akismet|house rules|community [gs]|moderat',
    pattern: joined(
      String.raw`\b(?:comments? (?:are|is|will be|policy|that|on this)|your email address will not|required fields`,
      String.raw`|akismet|house rules|community (?:guidelines|standards)|moderat(?:ed|ion|ors?))\b.{0,200}(?:moderat`,
      String.raw`|guidelines|published|marked|subject|closed|processed|policy|standards|spam|rules|removed)`,
    ),
  },
  {
    name: 'form field', type: 'interaction', longest: 60,
    pattern: joined(
      String.raw`^(?:your )?(?:name|e-?mail|website|comment|message|first name|last name|email address|submit|captcha`,
      String.raw`|password|username|search|save my name.*|subject|zip code)\b ?(?:\(required\)|\*|\(optional\))?:?$`,
      String.raw`|^save my name`,
    ),
  },
  {
    name: 'letters and tips', type: 'interaction', longest: 400,
    hint: 'letters? to the|have a (?:news )?tip|got a |send |let us know|tell us|email',
    pattern: joined(
      String.raw`\b(?:letters? to the editor|have a (?:news )?tip|got a (?:story|tip|confidential tip|news tip)`,
      String.raw`|send (?:us )?(?:your )?(?:tips|letters|comments|feedback)|let us know (?:at|in the comments`,
      String.raw`|what you think)|tell us (?:in the comments|what you think)|email:? ?[\w.+-]{1,60}@\w)`,
    ),
    when: (line) => !OF_THE_WRITER.test(line.folded),
  },
  {
    name: 'subscribe', type: 'promo', longest: 400,
    pattern: joined(
      String.raw`^(?:subscribe|sign up|signup|get|join|download|register|support|donate|buy|become|click here`,
      String.raw`|to read the full|want (?:more|to)|need more|there's plenty more|enjoying|do you (?:rely|support`,
      String.raw`|like|want)|like (?:this|the|our)|listen to|start your day|receive|don't miss (?:out|a)`,
      String.raw`|stay (?:up to date|informed|smart|on top)|never miss|keep up)\b(?=.{0,200}\b(?:newsletters?|inbox`,
      String.raw`|e-?mails?|subscribe|subscription|subscribers?|app|apps|podcast|membership|member|unlimited access`,
      String.raw`|full story|magazine|sister title|daily|weekly|page:|digital|free trial|delivered|alerts|edition`,
      String.raw`|premium|here to support)\b)`,
    ),
    when: (line) => !line.quoted,
  },
  {
    name: 'subscribe alone', type: 'promo', longest: 60,
    pattern: joined(
      String.raw`^(?:subscribe(?: now| today| here| to .{0,30}| sign in)?|newsletters?|sign up(?: now| here| today)?`,
      String.raw`|sign up for .{0,36}newsletter|breaking news e-?mails?|join now|donate(?: now)?|get the app`,
      String.raw`|to read the full story|subscribe\s+sign in|sign up for free|already a subscriber.*`,
      String.raw`|email newsletters?|daily newsletter|our newsletters?|more newsletters?|find tickets|buy now`,
      String.raw`|shop now)$`,
    ),
  },
  {
    name: 'newsletter', type: 'promo', longest: 300,
    hint:
      'our (?:free|daily|weekly|email|newsletter|app|podcast)|sign up|newsletter|(?:to your|in your) inbox'
      + '|subscribe to|follow us|like us|become a |privacy policy|terms of ',
    pattern: joined(
      String.raw`\b(?:our (?:free |daily |weekly |email )*(?:newsletter|app|podcast)|sign up (?:for|to) (?:our`,
      String.raw`|the .{0,40}newsletter)|newsletter (?:here|sign)|to your inbox|in your inbox|subscribe to (?:our|the`,
      String.raw`|\p{L}+(?: \p{L}+)? (?:newsletter|magazine|to))|follow us (?:on|at)|like us on|become a (?:member`,
      String.raw`|subscriber|supporter|patron)|privacy policy|terms of (?:use|service))\b`,
    ),
    when: (line) => !line.quoted && !/\bsaid\b|\btold\b/.test(line.folded) && !OF_THE_WRITER.test(line.folded),
  },
  // "Like this story? Share it with a friend!", "If you enjoyed this article, join ...", "This slideshow requires JavaScript."
  {
    name: 'plea', type: 'promo', longest: 500,
    pattern: joined(
      String.raw`^(?:(?:like|love|enjoy(?:ed)?|found) (?:this|what you)\b.{0,60}\?|(?:if you )?(?:like|liked|enjoyed|found) this`,
      String.raw` (?:article|story|post|piece)\b|want to (?:read|know|hear|see) more\?$|this (?:site|website|page|slideshow|video|feature) (?:requires|uses|needs)`,
      String.raw` (?:javascript|cookies|flash)|(?:please )?enable javascript)`,
    ),
  },
  {
    name: 'page controls', type: 'nav', longest: 60,
    pattern: joined(
      String.raw`^(?:home|menu|search|close|next|previous|back|more|skip to .{1,20}|back to .{1,20}|read more`,
      String.raw`|show more|view more|see more|load more|loading.{0,20}|learn more|see all|view all|see full .{1,20}`,
      String.raw`|previous\s+next|prev|enlarge(?: image)?|play(?: video)?|watch(?: now)?|caption|image \d+ of.{0,10}`,
      String.raw`|\d+ ?(?:/|of) ?\d+|hide caption|toggle caption|expand|view (?:author archive|gallery|slideshow`,
      String.raw`|full .{1,20})|about(?: us)?|contact(?: us)?|terms(?: (?:of|&) .{1,12})?|privacy(?: policy)?`,
      String.raw`|corrections|site (?:feedback|map|index)|tips|reprints & permissions|advertise(?: with.{1,20})?`,
      String.raw`|cookies.{0,16}|faq|post navigation|(?:previous|next) (?:post|article|story).{0,60}`,
      String.raw`|get author rss feed|slideshow(?: \(.{1,14}\))?|this article is more than .{1,20} old|manage .{1,20}|accessibility.{0,16})$`,
    ),
  },
  // "Old Salt, Quillport, 2 hours ago"
  {name: 'comment of someone', type: 'interaction', longest: 90, pattern: /^.{2,60}, (?:\d{1,2}|an?) (?:minute|hour|day|week|month|year)s? ago$/},
  // "News | Opinion | Sport"
  {name: 'menu', type: 'nav', longest: 160, pattern: /^[^|•·.]{2,24}(?: ?[|•·] ?[^|•·.]{2,24}){2,12}$/, when: (line) => line.capitals > 0.6 && !/\d/.test(line.head)},
  {
    name: 'breadcrumb', type: 'section', longest: 80,
    pattern: /^home(?: ?[>»|/›]| [a-z& ]{2,40}$)/,
    when: (line) => line.capitals > 0.6,
  },
  {
    name: 'filed under', type: 'tag', longest: 400,
    pattern: joined(
      String.raw`^(?:filed under|tags?|tagged(?: with| as| in)?|topics?|categor(?:y|ies)|posted in|keywords?`,
      String.raw`|file under|related topics|in this (?:article|story)|explore)\b`,
    ),
    when: (line) =>
      line.stop !== '.'
      && (line.words <= 3 || /^[a-z ]{1,16}:/.test(line.folded) || /^(?:tags|filed|tagged|topics)/.test(line.folded)),
  },
  {
    name: 'reading time', type: 'nav', longest: 40,
    pattern: /^(?:reading time.*|\d+ ?(?:-| )?min(?:ute)?s?(?: read| to read)?)$/,
  },
]
