/** Longest byline, and most names in it, that are read. */
const MAX_LENGTH = 300
const MAX_NAMES = 20
const MAX_NAME = 60

const LEAD =
  /^[|\s(–—•:,-]{0,8}(?:(?:written|posted|words|story|report|reported|article|review|reviewed|text|authors?|published|submitted|created|contributed|exclusive)\s?(?:by\b:?|:)|by\b:?|by(?=\p{Lu}))\s*/iu

/** What ends the names of a byline: dates, addresses, marks, and the words between a person and a post or a time. */
const END =
  /[|/•·–—;:(@\d\t*#<>]|\s-\s|(?<=\p{Ll}{3})\.\s(?=\p{Lu}\p{Ll}{3})|,?\s(?:on|in|for|at|of|with|is|was|has|from|last|updated|published|posted|via|to|the|follow)\s|\s(?:view|see|read)\s(?:all|more|full)\s|,?\s(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|,?\s(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s\d/iu

/** What divides names. */
const DIVIDER = /,?\sand\s|\s?&\s|,\s?/iu

/** Words of posts and of parts of newsrooms. Whoever they name, it is not a person. */
const POSTS: ReadonlySet<string> = new Set(
  (
    'staff reporter reporters writer writers correspondent correspondents editor editors editorial contributor contributors contributing columnist ' +
      'columnists desk bureau team newsroom newsdesk agency agencies admin administrator webmaster user guest anonymous unknown none null undefined ' +
      'wire wires service services author authors byline department producer photographer freelancer intern moderator press release ' +
      'newswire reports network board staffer sponsored advertorial partner studio default test profile biography website www com'
  ).split(' '),
)

/** What one person is. */
const PERSONAL_POST = /^(?:reporter|writer|correspondent|editor|contributor|columnist|producer|photographer|freelancer|intern)$/i

/** Words of the names of outlets, sections and days: they may be a person's, but where nothing says that there is a person they are none. */
const OUTLETS: ReadonlySet<string> = new Set(
  (
    'news daily times post mail herald telegraph guardian tribune gazette independent journal chronicle observer media online digital international ' +
      'national local magazine today report reuters afp ap pa associated association cnn bbc nbc abc cbs special senior chief deputy political ' +
      'business sports sport science environment crime city home foreign world health opinion economics technology education transport assistant ' +
      'associate analyst updated published posted photo photos image video file getty images courtesy copyright share tweet comment comments read more ' +
      'min minute minutes january february march april may june july august september october november december monday tuesday wednesday thursday ' +
      'friday saturday sunday university institute company group inc ltd llc corporation foundation about contact subscribe follow us email print ' +
      'biography view all posts articles stories latest the this that an a our your my what how why when who where at by in on of for and'
  ).split(' '),
)

/** Agencies: news is signed with their names as with a person's. */
const AGENCY =
  /^(?:the )?(?:reuters|thomson reuters|associated press|press association|pa media|pa|agence france[- ]presse|afp|ap|bloomberg(?: news)?|xinhua(?: news agency)?|ians|pti|press trust of india|ani|aap|dpa|upi|kyodo(?: news)?|tass|the canadian press|canadian press|efe|ansa)$/i

const PARTICLES: ReadonlySet<string> = new Set('de da di du del della der den van von zu la le al el bin ibn ter ten dos das e y af av abu st'.split(' '))
const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|ph\.d|md|m\.d|obe|mbe|cbe|esq)\.?$/i

/** How sure the source is that it names people: `'person'` says so, `'name'` means to name an author, `'text'` is a line that may hold one. */
export type NameEvidence = 'person' | 'name' | 'text'

/**
 * Reads the names of people in a byline: "By Jane Roe and JOHN DOE, Health Editor". An agency is given if it stands alone. Posts,
 * outlets, dates, addresses and handles are left out: a wrong author is worse than none.
 *
 * @param byline The line, white space collapsed.
 * @param evidence How sure its source is.
 */
export function readNames(byline: string, evidence: NameEvidence): string[] {
  const line = byline.slice(0, MAX_LENGTH)
  const lead = LEAD.exec(line)
  if (!lead && evidence === 'text') return []
  const rest = line.slice(lead?.[0].length ?? 0)
  const end = END.exec(rest)
  const names: string[] = []
  for (const piece of (end ? rest.slice(0, end.index).replace(/,?\s(?:and|&)$/i, '') : rest).split(DIVIDER)) {
    const name = withoutPost(once(piece.trim().replace(/^[\s"'“‘,.]{1,9}/, '').replace(/[\s"”,;]$/, '').replace(/(?<!\b\p{L}{1,2})\.$/u, '')))
    if (name === '') continue
    if (SUFFIX.test(name)) {
      const last = names.at(-1)
      if (/^(?:[js]r|ii|iv)/i.test(name) && last !== undefined) names[names.length - 1] = `${last}, ${name}`
      continue
    }
    // "MS", "RD": degrees.
    if (names.length > 0 && /^\p{Lu}[\p{Lu}.]{1,5}$/u.test(name) && !AGENCY.test(name)) continue
    // Posts, agencies and outlets follow the names of their people: what stands after one is no name.
    if (names.length > 0 && (AGENCY.test(name) || !isAuthor(name, evidence))) break
    if (!isAuthor(name, evidence)) continue
    if (!names.includes(name)) names.push(name)
    if (names.length === MAX_NAMES) break
  }
  return names
}

/** "Jane Roe Staff Writer" without the post. */
function withoutPost(name: string): string {
  const words = name.split(' ')
  if (words.length < 4 || !PERSONAL_POST.test(words.at(-1)!)) return name
  const first = words.findIndex((word) => POSTS.has(word.toLowerCase()) || OUTLETS.has(word.toLowerCase()))
  // A longer name may run on into an outlet's: "Jane Roe Quillport Times Writer".
  return first === 2 || (first === 3 && /^\p{Lu}\.$/u.test(words[1]!)) ? words.slice(0, first).join(' ') : name
}

/** A name that stands twice, as in a link and in the box that opens over it, once. */
function once(name: string): string {
  const half = (name.length - 1) / 2
  return name.length > 8 && name[half] === ' ' && name.slice(0, half) === name.slice(half + 1) ? name.slice(0, half) : name
}

/** Whether a name is an agency's. */
export function isAgency(name: string): boolean {
  return AGENCY.test(name)
}

/** Whether a line begins as a byline does: "By ...", "Posted by ...". */
export function isByline(line: string): boolean {
  return LEAD.test(line)
}

/** Whether a source that names an organisation names a real one. */
export function isOrganization(name: string): boolean {
  return name.length <= MAX_NAME && /\p{L}{2}/u.test(name) && !/[@<>]|:\/\//.test(name) && !/^(?:staff|admin|administrator|editor|editors|editorial|newsroom|author)$/i.test(name)
}

function isAuthor(name: string, evidence: NameEvidence): boolean {
  if (AGENCY.test(name)) return true
  if (name.length > MAX_NAME) return false
  const words = name.split(' ')
  if (words.length > 6) return false
  // A single word is a user's name or initials, unless the source says that it is a person's.
  if (words.length === 1 && /[\p{Lu}\p{Ll}]/u.test(name) && (evidence !== 'person' || name.length < 3 || !/\p{Ll}/u.test(name))) return false
  let capitals = 0
  for (const [index, word] of words.entries()) {
    const folded = word.toLowerCase().replace(/[.,]$/, '')
    if (POSTS.has(folded) || (evidence !== 'person' && OUTLETS.has(folded))) return false
    if (PARTICLES.has(folded) && index > 0) continue
    if (!/^[\p{L}\p{M}][\p{L}\p{M}'’`.-]*$/u.test(word)) return false
    if (/^(?:[dlo]['’])?\P{Ll}/u.test(word)) capitals++
    else if (evidence !== 'person' || words.length === 1) return false
  }
  return capitals > 0 && /[\p{L}\p{N}][^\p{L}\p{N}]*[\p{L}\p{N}]/u.test(name)
}

/** "Roe, Jane": as in an index, one name. */
const TURNED = /^\p{Lu}[\p{L}'’-]+, \p{Lu}[\p{L}.'’-]*$/u

/** The names in a field of a record or of front matter, where a name may stand turned, as in an index. */
export function readNameField(words: string, evidence: NameEvidence): readonly string[] {
  return TURNED.test(words) ? [words] : readNames(words, evidence)
}
