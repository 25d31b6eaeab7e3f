import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {parseDocument, summarizeThemes} from '../../src/index.ts'

const article = (name: string): string => readFileSync(new URL(`../../examples/articles/${name}.txt`, import.meta.url), 'utf8')
const documents = ['barrier-interview', 'chief-constable', 'data-sharing'].map((id) => parseDocument(article(id), {id}))

test('the order of the documents makes no difference', () => {
  expect(JSON.stringify(summarizeThemes([...documents].reverse()))).toBe(JSON.stringify(summarizeThemes(documents)))
})

test('themes explain themselves', () => {
  const {themes} = summarizeThemes(documents)
  expect(themes.length).toBeGreaterThan(2)
  for (const {label, terms, documents: carriers, evidence} of themes) {
    expect(terms.map((term) => term.text)).toContain(label)
    expect(carriers.reduce((sum, carrier) => sum + carrier.weight, 0)).toBeCloseTo(1, 2)
    expect(evidence.length).toBeGreaterThan(0)
    for (const {document, start, end, text} of evidence) {
      expect(documents.find(({id}) => id === document)?.text.slice(start, end)).toBe(text)
    }
  }
  expect(new Set(themes.map((theme) => theme.label)).size).toBe(themes.length)
})

test('what the stories are about is among the labels', () => {
  const labels = summarizeThemes(documents).themes.map((theme) => theme.label)
  expect(labels).toContain('water companies')
})

test('no more themes than asked for', () => {
  expect(summarizeThemes(documents, {themes: 2}).themes.length).toBeLessThanOrEqual(2)
})

test('speakers of a theme are those of its quotations', () => {
  const {themes} = summarizeThemes(documents)
  expect(themes.flatMap((theme) => theme.speakers.map((speaker) => speaker.name))).toContain('Colin Stroud')
})

test('texts that say nothing', () => {
  expect(summarizeThemes([parseDocument('', {id: 'a'}), parseDocument('Oh. Well. So.', {id: 'b'})])).toMatchObject({documents: 2, themes: []})
})

// Sentences without a word in common made a group each, and comparing all groups took the cube of their number.
test('thousands of sentences that are all alike, or all different', () => {
  const alike = '“It failed,” she said.\n\n'.repeat(6000)
  const different = Array.from({length: 3000}, (_, index) => `Qa${index} zo${index * 7} failed near Xu${index * 13} again today.`).join('\n\n')
  for (const text of [alike, different]) expect(summarizeThemes([parseDocument(text)]).themes.length).toBeLessThan(20)
})
