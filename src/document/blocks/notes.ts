import {joined, type LineRule} from './rule.ts'

/** What the newsroom says about the article: sources, corrections, authors, rights. */
export const NOTE_RULES: readonly LineRule[] = [
  {
    name: 'about the author', type: 'author-bio-heading', longest: 40,
    pattern: /^(?:about the (?:authors?|writers?|columnist)|the authors?|author bio|biography|meet the author)s?:?$/,
  },
  {
    name: 'agency credits', type: 'source-credit', longest: 400,
    pattern: joined(
      String.raw`^contributing: |^[([*_-]{0,3}(?:additional )?(?:reporting|writing|editing|compiled|contributions?)(?: and (?:writing`,
      String.raw`|editing))? by `,
    ),
  },
  {
    name: 'contributed', type: 'source-credit', longest: 400, hint: 'contributed ',
    pattern: /\bcontributed (?:to )?(?:this |the )?(?:report|story|article|reporting|writing)\b/,
  },
  {
    name: 'source', type: 'source-credit', longest: 120,
    pattern: /^(?:sources?|via|with files from|with post wires|with agenc\w+|h\/t|hat tip)\s?(?::|$|\p{L}{2})/u,
    when: (line) =>
      line.stop === '' && (/^(?:source|via|h\/t|hat|with)/.test(line.folded)) && (/:/.test(line.head) || line.words <= 6),
  },
  // "From Belfast Gazette" at the end: only names follow.
  {
    name: 'from an outlet', type: 'source-credit', longest: 60,
    pattern: /^from (?:the )?\p{L}/u,
    when: (line) =>
      line.stop === '' && line.words >= 2 && line.words <= 6
      && /^From (?:the )?\p{Lu}\S*(?: (?:of|and|the|&|\p{Lu}\S*))*$/u.test(line.head) && line.capitals > 0.6,
  },
  {
    name: 'correction', type: 'editor-note', longest: 700,
    pattern: joined(
      String.raw`^[([*_•· -]{0,4}(?:editor'?s?'? ?notes?|editors' note|corrections?|clarification|update|this (?:article`,
      String.raw`|story|post|piece) (?:has been|was|is|originally|first|will be)|an earlier version`,
      String.raw`|note to (?:readers|editors))\b(?!d)(?= ?[:—–-]|.{0,60}(?:article|story|version|updated|corrected`,
      String.raw`|amended|revised|clarified|published|appeared|post\b|piece))`,
    ),
  },
  {
    name: 'first published', type: 'timestamp', longest: 120,
    pattern: /^(?:first published|originally published|this story was published|last updated|updated at)\b/,
    when: (line) => /\d/.test(line.head),
  },
  // "Originally published on Coast Science.", "This article first appeared in The Gazette."
  {
    name: 'published elsewhere', type: 'source-credit', longest: 200,
    pattern: /^\W{0,3}(?:this \p{L}+ )?(?:was |is )?(?:(?:first|originally) )+(?:published|appeared|posted|ran)\b|^\W{0,3}(?:re)?(?:published|printed) with permission/u,
  },
  {
    name: 'opinions are their own', type: 'disclaimer', longest: 500,
    hint: '(?:opinion|view)s? (?:expressed|are|stated)',
    pattern: joined(
      String.raw`\b(?:opinions?|views?) (?:expressed|are|stated)\b.{0,120}\b(?:own|author|contributors?|columnist`,
      String.raw`|not necessarily|reflect)`,
    ),
  },
  {name: 'standards', type: 'disclaimer', longest: 120, pattern: /^our standards: /},
  {
    name: 'affiliate links', type: 'disclaimer', longest: 500,
    hint: 'affiliate |may (?:earn|get|receive) |links to online',
    pattern: joined(
      String.raw`\b(?:affiliate (?:links?|commission|partner)|may (?:earn|get|receive) (?:a |an )?(?:small `,
      String.raw`|affiliate )?(?:commission|share)|links to online retail)`,
    ),
  },
  {
    name: 'copyright', type: 'copyright', longest: 500,
    hint: 'all rights|may not be |subject to ', sign: String.raw`©|\(c\)|copyright`,
    pattern: joined(
      String.raw`^.{0,40}(?:©|\(c\)|copyright)(?: ?@)? ?.{0,60}(?:\d{4}|all rights|reserved)|\ball rights reserved\b`,
      String.raw`|\bmay not be (?:published|reproduced|reprinted)|\bsubject to copyright\b`,
    ),
  },
  {
    name: 'follow someone', type: 'author-bio', longest: 260, hint: String.raw`follow\b`,
    pattern: joined(
      String.raw`\b(?:follow (?:him|her|them|me|us|@\w+|\p{L}+(?: \p{L}+){0,2}) (?:on|at)|on) (?:twitter|facebook`,
      String.raw`|instagram|linkedin|x)\b.{0,60}$`,
    ),
    when: (line) => /\bfollow\b/.test(line.folded) && line.length < 220,
  },
  {
    name: 'reach the writer', type: 'author-bio', longest: 400,
    hint: '(?:can|may) be (?:reached|contacted|emailed|followed)|write to |reach ', sign: '@',
    pattern: joined(
      String.raw`\b(?:can|may) be (?:reached|contacted|emailed|followed)(?: by email)? (?:at|on|via)\b|\b(?:email`,
      String.raw`|e-mail|contact|write to|tweet)(?: \p{L}+){0,3} (?:at|to|on|:) ?\S[^\s@]*@\S+\.\w`,
      String.raw`|\bwrite to \p{L}+(?: \p{L}+){0,2} at\b|^reach (?:(?:the (?:reporter|writer|author)s?|him|her|them) (?:at|on|via)\b|\p{L}+(?: \p{L}+){0,2} (?:at|on|via) \S*[\d@])`,
    ),
  },
  {
    name: 'what the writer does', type: 'author-bio', longest: 420, slow: true, hint: '(?:editor|reporter|writer|correspondent|columnist|journalist|contributor|freelance)',
    pattern: joined(
      String.raw`^(?:dr\.? |prof(?:essor|\.)? )?\p{L}[\p{L}\p{M}.'-]*(?: [\p{L}\p{M}.'-]+){1,3}(?: \(@\w+\))? (?:is`,
      String.raw`|was) (?:an? |the )?(?:\p{L}+[ -]){0,5}(?:editor|reporter|writer|correspondent|columnist|journalist`,
      String.raw`|contributor|freelancer?)\b(?! who\b)`,
    ),
    when: (line) => line.capitals < 0.9 && (line.folded.includes(' is ') || line.folded.includes(' was ')),
  },
  // "Ask Mara is written by Mara Quill, ...", "Jo Reed's new book, The Market Hall (Quill Press, 2018), is out now."
  {
    name: 'work of the writer', type: 'author-bio', longest: 420, hint: '(?:is|are) (?:written by|edited by|out|published|available)',
    pattern: /^.{3,60} is (?:written|edited) by \p{L}+ \p{L}|^\p{L}.{2,40}'s? (?:\p{L}+ ){0,2}(?:books?|novels?|memoir)\b.{0,200} (?:is|are) (?:out|published|available)\b/u,
    when: (line) => !line.quoted && !/\bsaid\b/.test(line.folded),
  },
  {
    name: 'the writer of themselves', type: 'author-bio', longest: 400,
    pattern: /^i (?:am|'m) an? (?:[\p{L},]+ ){0,4}(?:writer|journalist|reporter|editor|columnist|contributor)\b/u,
  },
  {name: 'address of the writer', type: 'author-bio', longest: 90, pattern: /^(?:\S[^\s@]*@\S+\.\w+|@\w+)(?: \S*){0,2}$/},
]
