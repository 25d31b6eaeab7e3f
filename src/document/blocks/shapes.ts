import {joined, type LineRule} from './rule.ts'

/** Blocks known by their form alone. */
export const SHAPE_RULES: readonly LineRule[] = [
  // "***", "---", "* * *", "1": nothing to read. Numbers alone are ranks of lists and counters of galleries.
  {
    name: 'no letters', type: 'separator', longest: 120,
    pattern: /^\P{L}*$/u,
    when: (line) => !line.dated && !/[$£€%]|^\d+ ?\/ ?\d+$/.test(line.head),
  },
  {name: 'date line', type: 'timestamp', longest: 160, when: (line) => line.dated},
  // "June 9 -- Town Hall, Quillport": a line of a programme.
  {
    name: 'programme', type: 'list-item', longest: 200,
    pattern: joined(
      String.raw`^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov`,
      String.raw`|dec)[a-z]{0,6}\.? \d{1,2} ?(?:--|[-–—:]) ?\S`,
    ),
    when: (line) => line.stop === '',
  },
  // A web address on a line of its own names the source, as in archives and scraped pages.
  {name: 'web address', type: 'source-url', longest: 400, pattern: /^(?:https?:\/\/|www\.)\S+$/},
  {name: 'tweet element', type: 'embed', longest: Infinity, pattern: /^<(?:tweet|blockquote|iframe)\b/},
  // "— Jane Roe (@janeroe) November 18, 2019": the signature under an embedded post.
  {name: 'post signature', type: 'embed', longest: 160, pattern: /^[—–-] ?.{1,80}\(@\w{1,20}\)/},
  {
    name: 'link of a post', type: 'embed', longest: 600, hint: 'pic\\.twitter|https?://t\\.co',
    pattern: /\bpic\.twitter\.com\/\w|https?:\/\/t\.co\/\w/,
  },
  {
    name: 'closing of a letter', type: 'signature', longest: 40,
    pattern: /^(?:yours (?:sincerely|faithfully|truly|ever)|sincerely(?: yours)?|(?:kind|best|warm) (?:regards|wishes)|respectfully(?: yours)?)[,.]?$/,
  },
  // "ABSTRACT.", "FULL TEXT.": marks that newspaper databases put between the parts of a record.
  {
    name: 'record mark', type: 'marker', longest: 40,
    pattern: /^(?:abstract|full text|body|text|length|load-date|highlight|document .{1,20})[.:]?$/,
    when: (line) => line.upper,
  },
  {
    name: 'wire end mark', type: 'marker', longest: 20,
    pattern: /^[([-]*(?:end|ends|more|30)[)\]-]*$/,
    when: (line) => line.upper || /^[([]/.test(line.head),
  },
  {name: 'asked question', type: 'question', longest: 1200, pattern: /^q(?:uestion)?\s?\d{0,3}\s?[:.)]\s?\S/},
  {name: 'answer', type: 'paragraph', longest: 1200, pattern: /^a(?:nswer)?\s?\d{0,3}\s?:\s?\S/},
  {
    name: 'bullet', type: 'list-item', longest: 2000,
    pattern: /^[-*•·●▪■►‣◦] ?[\p{L}\p{N}"'$£€]/u,
    // Papers mark corrections so, and lists: a rule for notes knows the first.
    when: (line) => line.words > 1 && !/^-- ?/.test(line.head) && !/^.{1,3}(?:an earlier version|this (?:article|story) was|corrections?:|editor'?s'? note)/.test(line.folded),
  },
  {
    name: 'number', type: 'list-item', longest: 2000,
    pattern: /^(?:\d{1,2}[.)]|\(?[a-z0-9]\)) ?[\p{L}"'$£€]/u,
    when: (line) => line.words > 2,
  },
]
