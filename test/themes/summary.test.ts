import {expect, test} from 'vitest'
import {assignThemes, parseDocument, summarizeThemes} from '../../src/index.ts'
import {stories} from './stories.ts'

const documents = stories(90)
const summary = summarizeThemes(documents)

test('each subject is a theme of its documents', () => {
  expect(summary).toMatchObject({documents: 90, sampled: false, unit: 'document', units: 90})
  expect(summary.themes.map(({label}) => label).sort()).toEqual(['fishing quota', 'flood barrier', 'school closure'])
  for (const {documents: carriers} of summary.themes) {
    expect(carriers.length).toBe(30)
    expect(new Set(carriers.map(({id}) => Number(id.slice(6)) % 3)).size).toBe(1)
  }
})

test('terms belong to one theme', () => {
  const terms = summary.themes.flatMap((theme) => theme.terms.map(({text}) => text))
  expect(new Set(terms).size).toBe(terms.length)
})

test('who speaks, with a quotation', () => {
  const flood = summary.themes.find(({label}) => label === 'flood barrier')!
  expect(flood.speakers[0]).toMatchObject({name: 'Ann Reed', type: 'person', quotes: 30, share: 1, quote: {kind: 'quote', speakers: ['Ann Reed']}})
  expect(flood.entities.map(({name}) => name)).toContain('Tolver Reach')
  expect(summary.speakers.map(({name, quotes, documents: times}) => [name, quotes, times])).toEqual([['Ann Reed', 30, 30], ['Mark Osei', 30, 30], ['Nia Pugh', 30, 30]])
})

test('evidence slices back, and no two pieces are alike', () => {
  for (const {evidence} of summary.themes) {
    expect(evidence.length).toBeGreaterThan(1)
    for (const {document, start, end, text} of evidence) expect(documents.find(({id}) => id === document)!.text.slice(start, end)).toBe(text)
    expect(new Set(evidence.map(({text}) => text)).size).toBe(evidence.length)
  }
})

test('trends: by day, and shares of each day', () => {
  for (const {trend} of summary.themes) {
    expect(trend?.by).toBe('day')
    expect(trend?.periods[0]).toMatchObject({start: '2026-03-01'})
    expect(trend?.periods.reduce((sum, {documents: count}) => sum + count, 0)).toBe(30)
  }
  const days = summary.themes[0]!.trend!.periods.length
  for (let day = 0; day < days; day++) expect(summary.themes.reduce((sum, {trend}) => sum + trend!.periods[day]!.share, 0)).toBeCloseTo(1, 2)
})

test.each([
  [['2026-03-02', '2026-04-20'], 'week', ['2026-03-02', '2026-04-20']],
  [['2026-03-04', '2026-04-22'], 'week', ['2026-03-02', '2026-04-20']],
  [['2024-03-04', '2026-04-22'], 'month', ['2024-03-01', '2026-04-01']],
  [['2024-03', '2024-04'], 'month', ['2024-03-01', '2024-04-01']],
  [['1999-03-04', '2026-04-22'], 'year', ['1999-01-01', '2026-01-01']],
  [['1969-12-29', '1970-03-01'], 'week', ['1969-12-29', '1970-02-23']],
])('dates %j go by the %s', (dates, by, starts) => {
  const dated = dates.map((datePublished, at) => parseDocument(stories(1, at * 3)[0]!.text, {id: `d${at}`, structure: 'body', metadata: {datePublished}}))
  const {trend} = summarizeThemes(dated).themes[0]!
  expect(trend?.by).toBe(by)
  expect(trend?.periods.map(({start}) => start)).toEqual(starts)
})

test('no trend where most documents carry no date, or all the same', () => {
  const undated = documents.slice(0, 6).map(({id, text}, at) => parseDocument(text, {id, structure: 'body', ...(at === 0 && {metadata: {datePublished: '2026-03-01'}})}))
  for (const {trend} of summarizeThemes(undated).themes) expect(trend).toBeUndefined()
  const sameDay = documents.slice(0, 6).map(({id, text}) => parseDocument(text, {id, structure: 'body', metadata: {datePublished: '2026-03-01'}}))
  for (const theme of summarizeThemes(sameDay).themes) expect(theme).not.toHaveProperty('trend')
})

test('documents find the themes that they were given, and others find theirs', () => {
  const themeOf = new Map(summary.themes.flatMap((theme) => theme.documents.map(({id}) => [id, theme.id])))
  for (const document of documents) expect(assignThemes(document, summary)[0]).toMatchObject({theme: themeOf.get(document.id), weight: 1})
  const read = JSON.parse(JSON.stringify(summary)) as typeof summary
  for (const [at, document] of stories(6, 300).entries()) expect(assignThemes(document, read)[0]?.theme).toBe(themeOf.get(`story-${at % 3}`))
  expect(assignThemes(parseDocument('Oh well.'), summary)).toEqual([])
})

test('sentences of a small corpus find theirs', () => {
  const few = stories(9)
  const {themes, ...rest} = summarizeThemes(few)
  const shares = assignThemes(few[0]!, {themes, ...rest})
  expect(shares.reduce((sum, {weight}) => sum + weight, 0)).toBeCloseTo(1, 2)
  for (const {theme} of shares) expect(themes.find(({id}) => id === theme)!.documents.map(({id}) => id)).toContain('story-0')
})

test.each([
  ['word', 'herring'], ['phrase', 'fishing quotas'], ['entity', 'Selmouth'], ['speaker', 'Nia Pugh'],
])('a focus on a %s leaves out the rest', (_kind, focus) => {
  for (const few of [documents, documents.slice(0, 30)]) {
    const {themes} = summarizeThemes(few, {focus})
    expect(themes.length).toBeGreaterThan(0)
    for (const {documents: carriers} of themes) for (const {id} of carriers) expect(Number(id.slice(6)) % 3).toBe(2)
  }
})

test('a focus on what nobody speaks of', () => {
  expect(summarizeThemes(documents, {focus: 'encryption'})).toMatchObject({documents: 90, units: 0, themes: []})
})

test('as many themes as asked for, and as many as there are', () => {
  expect(summarizeThemes(documents, {themes: 2}).themes.length).toBe(2)
  expect(summarizeThemes(documents, {themes: 1}).themes.length).toBe(1)
})

test('related themes', () => {
  const {themes} = summarizeThemes(stories(9), {themes: 4})
  const ids = themes.map(({id}) => id)
  for (const {id, related} of themes) {
    for (const {theme, likeness} of related) {
      expect(theme).not.toBe(id)
      expect(ids).toContain(theme)
      expect(likeness).toBeGreaterThan(0)
    }
  }
})
