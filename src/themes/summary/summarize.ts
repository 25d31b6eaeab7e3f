import {log2} from '../../model/index.ts'
import type {MergeGoal} from '../grouping/index.ts'
import type {DocumentRecord} from '../records/index.ts'
import type {Theme, ThemeIndex, ThemeOptions} from '../types.ts'
import {membersOf, round, type GroupedCorpus} from './corpus.ts'
import {evidenceOf} from './evidence.ts'
import {focusOn} from './focus.ts'
import {entitiesOf, speakersOf} from './people.ts'
import {idOf, relatedThemes} from './related.ts'
import {termsOf, type NamedTerms} from './terms.ts'
import {groupUnits} from './themes.ts'
import {calendarOf, trendOf, type Calendar} from './trend.ts'
import {lexiconOf, unitsOf, vectorsOf, weightsOf, type UnitKind} from './units.ts'

/** In a corpus of more documents a theme is one of whole documents; in a smaller one, of sentences. */
export const MOST_BY_SENTENCE = 50

/** More themes than this nobody reads; who wants them says so. */
const MOST_FOUND = 60

/** The themes of some documents. */
export interface ThemesOf {
  /** What they are made of. */
  readonly unit: UnitKind
  /** How many units. */
  readonly units: number
  /** The themes, heaviest first. */
  readonly themes: readonly Theme[]
  /** What tells to which theme a text belongs. */
  readonly index: ThemeIndex
}

/**
 * The themes of documents.
 *
 * @param records The documents, in an order that does not depend on how they came together.
 * @param isLarge Whether there are more documents than can be read by the sentence.
 */
export function themesOf(records: readonly DocumentRecord[], isLarge: boolean, {themes, focus}: ThemeOptions): ThemesOf {
  const unit: UnitKind = isLarge ? 'document' : 'sentence'
  const units = unitsOf(records, unit, focus === undefined ? () => true : focusOn(focus))
  const lexicon = lexiconOf(units)
  const space = vectorsOf(units, lexicon, records)
  const grouping = groupUnits(space, lexicon, unit, goalOf(records.length, units.length, isLarge, themes))
  const members = membersOf(grouping.groups, grouping.centres.count)
  const corpus: GroupedCorpus = {...grouping, records, units, lexicon, weights: weightsOf(lexicon), members}
  return {unit, units: units.length, themes: describeAll(corpus), index: grouping.index}
}

/** Three themes for an article, a few for some, and slowly more: an editor's list, not a catalogue. */
function goalOf(documents: number, units: number, isLarge: boolean, themes: number | undefined): MergeGoal {
  if (themes !== undefined) return {most: themes, finds: false}
  if (isLarge) return {most: MOST_FOUND, finds: true}
  const wished = documents <= 1 ? 3 : Math.round(3 + 2.5 * log2(documents))
  return {most: Math.max(1, Math.min(wished, Math.ceil(units / 3))), finds: false}
}

function describeAll(corpus: GroupedCorpus): Theme[] {
  const terms = termsOf(corpus)
  const related = relatedThemes(corpus)
  const calendar = calendarOf(corpus.records)
  return corpus.members.map((_, theme) => describe(corpus, theme, terms[theme]!, related[theme]!, calendar))
}

function describe(corpus: GroupedCorpus, theme: number, {terms, label}: NamedTerms, related: Theme['related'], calendar: Calendar | undefined): Theme {
  const {members, units, records, likeness} = corpus
  const own = members[theme]!
  const perRecord = new Map<number, number>()
  let all = 0
  for (const unit of own) {
    const {record} = units[unit]!
    perRecord.set(record, (perRecord.get(record) ?? 0) + likeness[unit]!)
    all += likeness[unit]!
  }
  const {shown, bySpeaker} = evidenceOf(corpus, theme)
  return {
    id: idOf(theme),
    label,
    terms,
    weight: round(own.length / units.length),
    documents: [...perRecord]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .map(([record, sum]) => ({id: records[record]!.id, weight: round(sum / all)})),
    evidence: shown,
    speakers: speakersOf(corpus, theme, bySpeaker),
    entities: entitiesOf(corpus, theme),
    ...(calendar && {trend: trendOf(corpus, theme, calendar)}),
    related,
  }
}
