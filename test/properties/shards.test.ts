import fc from 'fast-check'
import {finish, mapDocument, mergePartials, parseDocument, summarizeThemes, type CorpusPartial, type ThemeOptions} from 'nutgraf'
import {gatherPartials} from 'nutgraf/node'
import {expect, test} from 'vitest'
import {CURLY, drafts, write} from './support/news.ts'
import {runs} from './support/runs.ts'
import {ARTICLES, PROTOTYPE_WORDS, texts} from './support/texts.ts'

const IDS = [...PROTOTYPE_WORDS, ...Array.from({length: 60}, (_, at) => `story ${at}`), '0', '-1', '🙂', 'a\nb', '\uD800', ' ']

/** Documents to draw from: news, odd texts, examples and nothing; dated, so that themes have trends. */
const DOCUMENTS = [...fc.sample(drafts, {numRuns: 40, seed: 8}).map((list) => write(list, CURLY).text), ...fc.sample(texts, {numRuns: 25, seed: 8}), ...ARTICLES, '', ' \n'].map((text, at) =>
  parseDocument(text, {id: IDS[at]!, metadata: {datePublished: `2026-0${1 + (at % 9)}-1${at % 10}`}}))
const PARTIALS = DOCUMENTS.map((document) => mapDocument(document))
const EMPTY = mergePartials()

/** Some documents, by their numbers, in any order. */
const chosen = fc.shuffledSubarray(DOCUMENTS.map((_, at) => at), {maxLength: 60})
const optionsOf = fc.constantFrom<ThemeOptions[]>({}, {themes: 3}, {focus: 'constructor'}, {focus: 'the school'}, {themes: 1, focus: 'Ann Reed'})

/** As it comes back from another machine. */
const sent = (partial: CorpusPartial): CorpusPartial => JSON.parse(JSON.stringify(partial)) as CorpusPartial

test('any shards, in any order and grouping, some of them empty, give the bytes of one pass', () => {
  fc.assert(fc.property(chosen, fc.array(fc.nat(1_000_000), {minLength: 1, maxLength: 200}), optionsOf, (numbers, picks, options) => {
    let at = 0
    const pick = (length: number): number => picks[at++ % picks.length]! % length
    // Each joins one of the shards, of which some stay empty.
    const shards: CorpusPartial[][] = Array.from({length: 1 + pick(8)}, () => [])
    for (const number of numbers) shards[pick(shards.length)]!.push(PARTIALS[number]!)
    let heaps = shards.map((shard) => sent(mergePartials(...shard)))
    // Two or three heaps at a time become one, until one is left.
    while (heaps.length > 1) {
      const first = heaps[pick(heaps.length)]!
      const others = heaps.filter((heap) => heap !== first)
      const taken = others.slice(0, 1 + pick(2))
      heaps = [sent(mergePartials(first, ...taken)), ...others.slice(taken.length)]
    }
    const whole = mergePartials(...numbers.map((number) => PARTIALS[number]!))
    expect(JSON.stringify(heaps[0])).toBe(JSON.stringify(whole))
    expect(JSON.stringify(finish(heaps[0]!, options))).toBe(JSON.stringify(summarizeThemes(numbers.map((number) => DOCUMENTS[number]!), options)))
  }), runs(12))
})

test('merging is associative and commutative, and nothing is its neutral element', () => {
  fc.assert(fc.property(chosen, fc.nat(), fc.nat(), (numbers, one, two) => {
    const [from, to] = [one % (numbers.length + 1), two % (numbers.length + 1)].sort((a, b) => a - b) as [number, number]
    const [a, b, c] = [numbers.slice(0, from), numbers.slice(from, to), numbers.slice(to)].map((part) => mergePartials(...part.map((number) => PARTIALS[number]!))) as [CorpusPartial, CorpusPartial, CorpusPartial]
    const whole = JSON.stringify(mergePartials(a, b, c))
    expect(JSON.stringify(mergePartials(mergePartials(a, b), c))).toBe(whole)
    expect(JSON.stringify(mergePartials(a, mergePartials(b, c)))).toBe(whole)
    expect(JSON.stringify(mergePartials(c, a, b))).toBe(whole)
    expect(JSON.stringify(mergePartials(EMPTY, a, EMPTY))).toBe(JSON.stringify(a))
  }), runs(60))
})

test('gathering parts as they come is merging them', async () => {
  await fc.assert(fc.asyncProperty(chosen, async (numbers) => {
    const partials = numbers.map((number) => PARTIALS[number]!)
    expect(JSON.stringify(await gatherPartials(partials))).toBe(JSON.stringify(mergePartials(...partials)))
  }), runs(30))
})

test('a document that is there already is refused, wherever it is, and what was merged stays as it was', () => {
  fc.assert(fc.property(fc.shuffledSubarray(DOCUMENTS.map((_, at) => at), {minLength: 1, maxLength: 20}), fc.nat(), fc.nat(), (numbers, one, two) => {
    const twice = numbers[one % numbers.length]!
    const cut = two % (numbers.length + 1)
    const [a, b] = [numbers.slice(0, cut), numbers.slice(cut)].map((part) => mergePartials(...part.map((number) => PARTIALS[number]!))) as [CorpusPartial, CorpusPartial]
    const before = JSON.stringify([a, b])
    const message = `Expected documents with different ids, got ${JSON.stringify(DOCUMENTS[twice]!.id)} twice`
    for (const merge of [() => mergePartials(a, b, PARTIALS[twice]!), () => mergePartials(PARTIALS[twice]!, b, a), () => summarizeThemes([...numbers, twice].map((number) => DOCUMENTS[number]!))]) {
      expect(merge).toThrow(new RangeError(message))
    }
    expect(JSON.stringify([a, b])).toBe(before)
  }), runs(30))
})
