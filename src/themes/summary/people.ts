import {keyOf} from '../records/index.ts'
import type {Evidence, ThemeEntity, ThemeSpeaker} from '../types.ts'
import {byText, recordsOf, round, type GroupedCorpus} from './corpus.ts'

/** Speakers and entities shown for a theme, at most. */
const MOST_SHOWN = 12

/** Who speaks to a theme: the named speakers of its quotations. */
export function speakersOf(corpus: GroupedCorpus, theme: number, bySpeaker: ReadonlyMap<string, Evidence>): ThemeSpeaker[] {
  const counts = new Map<string, {name: string; type: string; quotes: number}>()
  let all = 0
  const add = (name: string, type: string, quotes: number): void => {
    const key = keyOf({name, type})
    const speaker = counts.get(key) ?? {name, type, quotes: 0}
    speaker.quotes += quotes
    all += quotes
    counts.set(key, speaker)
  }
  const isBySentence = corpus.index.unit === 'sentence'
  for (const {record, own} of recordsOf(corpus, theme)) {
    const {quotes, speakers} = corpus.records[record]!
    if (isBySentence) {
      const types = new Map(speakers.map(({name, type}) => [name, type]))
      for (const {sentence, named} of quotes) if (own.has(sentence)) for (const name of named) add(name, types.get(name)!, 1)
    } else for (const {name, type, quotes: times} of speakers) add(name, type, times)
  }
  return [...counts.values()]
    .sort((a, b) => b.quotes - a.quotes || byText(a.name, b.name) || byText(a.type, b.type))
    .slice(0, MOST_SHOWN)
    .map(({name, type, quotes}) => ({name, type, quotes, share: round(quotes / all), ...(bySpeaker.has(name) && {quote: bySpeaker.get(name)!})}))
}

/** Whom and what a theme names. */
export function entitiesOf(corpus: GroupedCorpus, theme: number): ThemeEntity[] {
  const counts = new Map<string, {name: string; type: string; units: number}>()
  const isBySentence = corpus.index.unit === 'sentence'
  for (const {record, own} of recordsOf(corpus, theme)) {
    for (const entity of corpus.records[record]!.entities) {
      const units = isBySentence ? entity.sentences.filter((sentence) => own.has(sentence)).length : 1
      if (units === 0) continue
      const {name, type} = entity
      const known = counts.get(keyOf(entity)) ?? {name, type, units: 0}
      known.units += units
      counts.set(keyOf(entity), known)
    }
  }
  return [...counts.values()].sort((a, b) => b.units - a.units || byText(a.name, b.name) || byText(a.type, b.type)).slice(0, MOST_SHOWN)
}
