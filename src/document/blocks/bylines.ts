import type {Line} from './features.ts'
import {joined, type LineRule} from './rule.ts'

/** Forms that are something else further down are bylines among so many first lines. */
const HEAD = 15

/** Who wrote it. */
export const BYLINE_RULES: readonly LineRule[] = [
  // "By Jane Roe and John Doe, Health Editor", "by Jane Roe": names follow, not a sentence ("By Friday the rain had stopped.").
  {name: 'by', type: 'byline', longest: 200, pattern: /^by:?(?: |$)/, when: startsWithName},
  {
    name: 'written by', type: 'byline', longest: 200,
    pattern: joined(
      String.raw`^(?:written|posted|words|story|report|article|review|reviewed|text|edited|author|published`,
      String.raw`|submitted)(?: by|:| by:) ?\S`,
    ),
    when: (line) => (line.stop !== '.' || line.words <= 8) && (/^\p{L}+ by/u.test(line.folded) || line.stop === '' || line.stop === '.') && (!TITLES.test(line.folded) || NAMES.test(line.head)),
  },
  {name: 'author label', type: 'byline', longest: 30, pattern: /^(?:authors?|written by|posted by|by)\s?:?$/},
  // "5:45 AM PST 11/19/2019 by Jane Roe"
  {
    name: 'time by', type: 'byline', longest: 120,
    pattern: /^[^a-z]{0,12}(?:[ap]m|\d)[^.]{0,40}\bby \p{L}+ \p{L}/u,
    when: (line) => line.stop === '',
  },
  // "Jane Roe, AP Business Writer", "Jane Roe Senior Contributor"
  {
    name: 'name and role', type: 'byline', longest: 90, slow: true,
    pattern: joined(
      String.raw`^[\p{L}\p{M}.'-]+(?: [\p{L}\p{M}.'-]+){1,3},? .{0,30}(?:writer|reporter|correspondent|contributor`,
      String.raw`|columnist|staff)s?$`,
    ),
    when: (line) => line.capitals > 0.8,
  },
  // "Jane Roe and John Doe, Associated Press": names and the agency that they write for, above the story.
  {
    name: 'names and agency', type: 'byline', longest: 120, slow: true,
    pattern: joined(
      String.raw`^[\p{L}\p{M}.'-]+ [\p{L}\p{M}.', -]{2,80}(?:, ?| {2,}|\s)(?:the )?(?:associated press|usa today`,
      String.raw`|reuters|press association)$`,
    ),
    when: (line) => line.words >= 4 && line.words <= 14 && line.capitals > 0.75,
  },
  // "Jane Roe in Paris and John Doe", above the story
  {
    name: 'names in places', type: 'byline', longest: 120, slow: true,
    pattern: /^(?:[\p{L}\p{M}.'-]+ ){2,3}in (?:[\p{L}.'-]+,? ){1,3}(?:and )?(?:[\p{L}\p{M}.'-]+ ){1,3}[\p{L}\p{M}.'-]+(?: in [\p{L} .'-]{3,30})?$/u,
    when: (line) => line.index < HEAD && line.stop === '' && line.capitals > 0.6 && / in .*(?: and |, )/.test(line.folded),
  },
  // "Jane Roe | Quillport Gazette"
  {
    name: 'name and outlet', type: 'byline', longest: 90, slow: true,
    pattern: joined(
      String.raw`^[\p{L}\p{M}.'-]+(?: [\p{L}\p{M}.'-]+){1,3}(?: and [\p{L}\p{M} .'-]{5,30})? ?\| ?[\p{L} .'&-]{0,30}\b(?:news|gazette|times|post|press|staff|herald`,
      String.raw`|tribune|journal|daily|network|today|register|chronicle|star|sun|mail|telegraph)\b[\p{L} .'&-]{0,20}$`,
    ),
    when: (line) => line.index < HEAD && line.capitals > 0.6 && line.folded.includes('|'),
  },
  // "Our Foreign Staff", "Gazette staff and agencies", "Web Desk": nobody is named.
  {
    name: 'desk', type: 'byline', longest: 60,
    pattern: joined(
      String.raw`^(?:\p{L}+ ){0,2}(?:staff (?:and agencies|report(?:er|s)?|writers?)|foreign staff|(?:staff|special|own|foreign) correspondents?`,
      String.raw`|(?:web|news|online|sports?|city) desk|news service)$`,
    ),
  },
  {
    name: 'agency and time', type: 'byline', longest: 120,
    pattern: joined(
      String.raw`^(?:associated press|the associated press|reuters|press association|afp|ap|cnn|staff reporter`,
      String.raw`|staff writer)\b.{0,80}$`,
    ),
    when: (line) => line.words <= 12 && line.stop === '' && (/\d{4}/.test(line.head) || line.words <= 3),
  },
]

/** A label that stands before titles more than before names: "Review: The Last Harbour", "Report: Two held after raid". */
const TITLES = /^(?:story|report|article|review|text):/

/** Two to four words of a name, of which none is an article, and what may follow them. */
const NAMES = /^\p{L}+: ?(?!(?:The|An?)\s)\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,3}(?:$|,| and )/u

/** Whether capitalised words come after "By", and no sentence. */
function startsWithName(line: Line): boolean {
  const rest = line.head.slice(2).replace(/^:/, '').trim()
  if (rest === '') return true
  if (!/^[\p{Lu}@]/u.test(rest) && !/^(?:de|van|von|al|el|la|le|di|bin)\b/.test(rest)) return false
  const small = rest.match(/(?:^|\s)\p{Ll}\p{L}*/gu)?.length ?? 0
  return line.stop === '.' && !/\d{4}/.test(rest) ? line.words <= 7 && small === 0 : small <= 8 && line.words <= 26
}
