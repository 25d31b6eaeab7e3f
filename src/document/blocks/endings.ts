import type {BlockType} from '../types.ts'
import type {Line} from './features.ts'
import {isOutlet, isPersonName} from './names.ts'
import type {Zones} from './zones.ts'

/** A note on the author stands among so many last lines of the story and so many after it. */
const LAST = 3

/** Names that bylines state stand among so many first lines. */
const HEAD = 15

/** "Jo Reed is ...", "Jo Reed (@joreed), a nurse, ...": a name, and what its bearer is or does. */
const PERSON_IS =
  /^((?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})(?: \(@\w{1,30}\))?(?:,| (?:is|was|has|writes|covers|reports|teaches|lives|works|joined)\b)/u

const IS_A = /^[^.]{2,60}(?:\. [^.]{2,60})? is (?:an?|the) /u

/**
 * Labels what closes a story: who signs it ("— Jo Reed", "Yours sincerely, ..."), which agency it is of ("— Reuters"), and what is said
 * of an author whom the byline names.
 *
 * @param lines The lines of the text.
 * @param types Their types; those of such endings are filled in.
 * @param zones Where the story lies.
 */
export function labelEndings(lines: readonly Line[], types: (BlockType | undefined)[], {first, last}: Zones): void {
  const bylines = lines.slice(0, HEAD).flatMap(({folded}, index) => (types[index] === 'byline' ? folded : [])).join('\n')
  // Opinion pages say who their guests are between byline and story.
  const opening = lines[first]
  if (opening && types[first] === undefined && types[first - 1] === 'byline' && IS_A.test(opening.head) && isAbout(opening, lines[first - 1]!.folded)) types[first] = 'author-bio'
  for (let index = Math.max(first + 1, last - LAST); index < Math.min(lines.length, last + LAST); index++) {
    const line = lines[index]!
    // Markup tells such notes from the story's paragraphs no more than plain text does.
    if (types[index] !== undefined && types[index] !== 'paragraph') continue
    if (types[index] === undefined) {
      if (types[index - 1] === 'signature' && line.words <= 8) types[index] = 'signature'
      const dash = /^(?:[—–]|--?) ?(?=\p{Lu})/u.exec(line.head)?.[0].length
      if (dash !== undefined && line.words <= 6 && line.stop === '') types[index] = signs({...line, head: line.head.slice(dash), folded: line.folded.slice(dash)})
    }
    if (bylines !== '' && isAbout(line, bylines)) types[index] = 'author-bio'
  }
}

/** Whether a line says who somebody is whom a byline names, in full or by surname and title: "Jo Reed is ...", "Dr. Reed is ...". */
export function isAbout(line: Line, bylines: string): boolean {
  const name = PERSON_IS.exec(line.head)?.[1]?.toLowerCase()
  if (name === undefined) return false
  const bare = name.replace(/^(?:dr|mr|mrs|ms|prof)\.? /, '')
  return (bare !== name || bare.includes(' ')) && bylines.includes(bare)
}

/** A person signs what they wrote; what else is named is where it comes from. */
function signs(name: Line): BlockType {
  return isPersonName(name) && !isOutlet(name) ? 'signature' : 'source-credit'
}
