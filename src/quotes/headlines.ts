import type {Document} from '../document/index.ts'
import type {Draft} from './draft.ts'
import type {Places} from './places.ts'
import {lettersOf} from './raw.ts'
import type {Speaker} from './types.ts'

/** Sources of several people ("critics"): one person of the body does not stand for them. */
const PLURAL = /[^s]s$/i

/** So many quotations above the story are compared with those in it: each is looked for in all of them. */
const MOST_HEADLINES = 16

/**
 * Headlines say who spoke by a role ("anti-terror boss") or not at all, and the body says it by name. Where the words that a headline
 * quotes stand between marks in the body too, and whoever says them there is always the same, the headline has that speaker.
 */
export function withHeadlineSpeakers(drafts: readonly Draft[], {text, blocks}: Document, {outer, outerAfter}: Places): Draft[] {
  // Most texts quote nothing in their headline, and then nothing of the body need be compared.
  if (outer.every(({block}) => blocks[block]!.body)) return [...drafts]
  const headlines = new Map<Draft, string[]>()
  const said: {readonly words: string; readonly speakers: readonly Speaker[]}[] = []
  for (const draft of drafts) {
    for (const {start, end} of draft.content) {
      for (let at = outerAfter(start); at < outer.length && outer[at]!.start < end; at++) {
        const {innerStart, innerEnd, block} = outer[at]!
        const words = ` ${lettersOf(text.slice(innerStart, innerEnd))} `
        if (blocks[block]!.body) said.push({words, speakers: draft.speakers})
        else if (isOpen(draft)) {
          const parts = headlines.get(draft)
          if (parts) parts.push(words)
          else if (headlines.size < MOST_HEADLINES) headlines.set(draft, [words])
        }
      }
    }
  }
  const found = [...drafts]
  for (const [at, draft] of headlines.size > 0 ? found.entries() : []) {
    const speakers = commonSpeakers(headlines.get(draft) ?? [], said)
    if (speakers) found[at] = {...draft, speakers: speakers.map((speaker) => ({...speaker, via: 'repetition' as const}))}
  }
  return found
}

/** Whether the headline leaves open who it is: nobody, or one who is not named. */
function isOpen({source, speakers}: Draft): boolean {
  return speakers.every(({entity}) => entity === undefined) && !(source && PLURAL.test(source.text))
}

/** The named speakers that all the body's quotations of one of these words share. */
function commonSpeakers(headline: readonly string[], said: readonly {readonly words: string; readonly speakers: readonly Speaker[]}[]): readonly Speaker[] | undefined {
  const holders = said.filter(({words}) => headline.some((part) => part.length > 2 && words.includes(part)))
  const [first, ...others] = holders.map(({speakers}) => speakers)
  if (!first || first.length === 0 || first.some(({entity}) => entity === undefined)) return undefined
  const ids = (speakers: readonly Speaker[]): string => speakers.map(({entity}) => entity ?? '').join()
  return others.every((speakers) => ids(speakers) === ids(first)) ? first : undefined
}
