import type {ThemeEntity, ThemeSpeaker} from '../types.ts'
import type {Evidence} from '../types.ts'
import {byText, round, type GroupedCorpus} from './corpus.ts'

/** Speakers and entities shown for a theme, at most. */
const MOST_SHOWN = 12

/** Who speaks to a theme: the named speakers of its quotations. */
export function speakersOf(corpus: GroupedCorpus, theme: number, bySpeaker: ReadonlyMap<string, Evidence>): ThemeSpeaker[] {
  const counts = new Map<string, {name: string; type: string; quotes: number}>()
  let all = 0
  const add = (name: string, type: string, quotes: number): void => {
    const key = `${type} ${name}`
    const speaker = counts.get(key) ?? {name, type, quotes: 0}
    speaker.quotes += quotes
    all += quotes
    counts.set(key, speaker)
  }
  for (const unit of corpus.members[theme]!) {
    const {record, sentence} = corpus.units[unit]!
    const {quotes, speakers} = corpus.records[record]!
    if (sentence < 0) for (const {name, type, quotes: times} of speakers) add(name, type, times)
    else {
      const types = new Map(speakers.map(({name, type}) => [name, type]))
      for (const quote of quotes) if (quote.sentence === sentence) for (const name of quote.named) add(name, types.get(name)!, 1)
    }
  }
  return [...counts.values()]
    .sort((a, b) => b.quotes - a.quotes || byText(a.name, b.name) || byText(a.type, b.type))
    .slice(0, MOST_SHOWN)
    .map(({name, type, quotes}) => ({name, type, quotes, share: round(quotes / all), ...(bySpeaker.has(name) && {quote: bySpeaker.get(name)!})}))
}

/** Whom and what a theme names. */
export function entitiesOf(corpus: GroupedCorpus, theme: number): ThemeEntity[] {
  const counts = new Map<string, {name: string; type: string; units: number}>()
  for (const unit of corpus.members[theme]!) {
    const {record, sentence} = corpus.units[unit]!
    for (const {name, type, sentences} of corpus.records[record]!.entities) {
      if (sentence >= 0 && !sentences.includes(sentence)) continue
      const key = `${type} ${name}`
      const entity = counts.get(key) ?? {name, type, units: 0}
      entity.units++
      counts.set(key, entity)
    }
  }
  return [...counts.values()].sort((a, b) => b.units - a.units || byText(a.name, b.name) || byText(a.type, b.type)).slice(0, MOST_SHOWN)
}
