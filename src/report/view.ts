import type {DocumentAnalysis} from '../corpus/index.ts'
import type {CorpusSummary, Evidence} from '../themes/index.ts'
import {dayNumber, readDate} from './dates.ts'
import {readPeople, type People} from './people.ts'
import type {ArticleView, EvidenceView, MentionView, ReportView, ThemeView} from './view-types.ts'
import {shortened} from './words.ts'

/** Longest label of a theme: it comes from a text, and may be anything. */
const LABEL = 60

/** Joins what a report shows, and gives everything its number: the page's order, anchors and colours. */
export function readView(summary: CorpusSummary, analyses: readonly DocumentAnalysis[]): ReportView {
  const people = readPeople(analyses)
  const themesOf = new Map<string, number[]>()
  summary.themes.forEach(({documents}, at) => {
    for (const {id} of documents) themesOf.set(id, [...(themesOf.get(id) ?? []), at + 1])
  })
  const evidenceOf = readEvidence(summary)
  const articles = inOrder(analyses).map((analysis, at) => readArticle(analysis, `a${at + 1}`, people, themesOf.get(analysis.id) ?? [], evidenceOf.get(analysis.id)))

  const anchors = new Map<string, Map<string, string>>()
  for (const {analysis, evidence} of articles) anchors.set(analysis.id, new Map(evidence.map(({id, start, end}) => [`${start} ${end}`, id])))
  const {speakers, open, names} = people
  return {
    summary, speakers, open, names, articles,
    themes: readThemes(summary, people),
    anchorOf: ({document, start, end}) => anchors.get(document)?.get(`${start} ${end}`),
  }
}

/** The latest first, those without a date last; of one day as they were given. */
function inOrder(analyses: readonly DocumentAnalysis[]): DocumentAnalysis[] {
  const dated = analyses.map((analysis) => {
    const date = readDate(analysis.metadata.datePublished?.value)
    return {analysis, day: date ? dayNumber(date) : -Infinity}
  })
  return dated.sort((a, b) => (a.day === b.day ? 0 : b.day - a.day)).map(({analysis}) => analysis)
}

interface Place {
  readonly start: number
  readonly end: number
  readonly themes: number[]
}

/** Where the evidence of themes stands, by document: one place may show several themes. */
function readEvidence({themes}: CorpusSummary): Map<string, Map<string, Place>> {
  const places = new Map<string, Map<string, Place>>()
  const add = ({document, start, end}: Evidence, theme: number): void => {
    const ofDocument = places.get(document) ?? new Map<string, Place>()
    const place = ofDocument.get(`${start} ${end}`) ?? {start, end, themes: []}
    if (!place.themes.includes(theme)) place.themes.push(theme)
    places.set(document, ofDocument.set(`${start} ${end}`, place))
  }
  themes.forEach(({evidence, speakers}, at) => {
    for (const each of evidence) add(each, at + 1)
    for (const {quote} of speakers) if (quote) add(quote, at + 1)
  })
  return places
}

function readArticle(analysis: DocumentAnalysis, id: string, people: People, themes: readonly number[], places: ReadonlyMap<string, Place> | undefined): ArticleView {
  const {text, metadata} = analysis
  const headline = metadata.headline?.value.trim()
  const date = readDate(metadata.datePublished?.value)
  const evidence: EvidenceView[] = []
  if (text !== undefined) for (const place of places?.values() ?? []) evidence.push({id: `${id}e${evidence.length + 1}`, ...place})
  return {
    id, analysis, themes, evidence,
    ...(date && {date}),
    headline: headline || firstWords(analysis),
    hasHeadline: Boolean(headline),
    quotes: analysis.quotes.map((quote, at) => ({id: `${id}q${at + 1}`, number: at + 1, quote, speakers: people.speakersOf(analysis.id, quote)})),
    mentions: readMentions(analysis, people),
  }
}

function readMentions({id, entities}: DocumentAnalysis, people: People): MentionView[] {
  const mentions: MentionView[] = []
  for (const entity of entities) {
    const name = people.nameOf(id, entity.id)
    if (name === undefined) continue
    for (const {kind, start, end} of entity.mentions) mentions.push({name, kind, start, end})
  }
  return mentions
}

/** What an article without a headline is listed by. */
function firstWords({id, text, blocks, quotes}: DocumentAnalysis): string {
  const block = blocks.find(({body}) => body) ?? blocks[0]
  const words = text === undefined || !block ? quotes[0]?.text : text.slice(block.start, block.end)
  return shortened((words ?? '').replace(/\s+/g, ' ').trim(), 90) || id
}

function readThemes({themes}: CorpusSummary, people: People): ThemeView[] {
  return themes.map((theme, at) => {
    const quotesBy = new Map<number, number>()
    for (const {name, type, quotes} of theme.speakers) {
      const number = people.speakerCalled(type, name)?.number
      if (number !== undefined) quotesBy.set(number, quotes + (quotesBy.get(number) ?? 0))
    }
    return {number: at + 1, theme, label: shortened(theme.label, LABEL), quotesBy}
  })
}
