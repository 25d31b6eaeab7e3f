import {expect, test} from 'vitest'
// First: V8 counts the functions that are compiled after counting begins.
import {countBlocks} from '../helpers/count.ts'
import {linkEntities, parseDocument, prepareKnown, type DocumentAnalysis} from '../../src/index.ts'
import {findKnown} from '../../src/entities/known/index.ts'
import {tokensOf} from '../../src/language/index.ts'
import {analysisOf, thing, type Sketch} from './analyses.ts'

const letters = (number: number): string => [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('')
const org = (name: string): Sketch => thing('organization', name)

/** Corpora that would be quadratic where each person is compared with each: many of one name, and what all documents share. */
const CORPORA: readonly (readonly [string, (index: number) => readonly (Sketch | string)[]])[] = [
  ['different people', (n) => [`Ann Q${letters(n)}`, `Q${letters(n >> 1)}`, org(`Trust of ${letters(n >> 2)}`)]],
  ['people of one surname', (n) => [`Q${letters(n)} Reed`, 'Reed', org('Tolver Trust'), org(`Trust of ${letters(n >> 3)}`)]],
  ['one person, now and then by surname', (n) => [n % 2 ? 'Ann Reed' : 'Reed', org('Tolver Trust')]],
  ['people of one full name', (n) => [{name: `Ann ${'ABCDEFGH'[n % 8]}. Reed`, roles: [`the ${letters(n)} officer`]}, 'Ann Reed', org(`Trust of ${letters(n >> 3)}`)]],
  ['one role', (n) => [{name: `Q${letters(n)} Reed`, roles: ['head of ports']}, {name: 'Reed', roles: ['head of ports']}]],
  ['one acronym', (n) => [thing('organization', `Tolver ${letters(n)} Trust`, 'TT'), org('TT')]],
]

const SMALL = 512

test.each(CORPORA)('linking does work in proportion to the corpus: %s', {retry: 4}, (_name, sketches) => {
  const corpus = (size: number): DocumentAnalysis[] => Array.from({length: size}, (_, index) => analysisOf(`d${index}`, ...sketches(index)))
  linkEntities(corpus(SMALL))
  const [small, large] = [SMALL, SMALL * 4].map((size) => {
    const analyses = corpus(size)
    return countBlocks(() => void linkEntities(analyses))
  })
  // Sorting takes a little more.
  expect(large! / small!).toBeLessThanOrEqual(4.8)
})

test.each(['Ann Reed said. ', 'Ann Ann Ann ', 'J. ', 'the Trust, ', "Reed's "])('finding known names does work in proportion to the text: %s', {retry: 4}, (pattern) => {
  const known = prepareKnown([
    {id: '1', name: 'Ann '.repeat(60), type: 'work'}, {id: '2', name: 'Ann Reed', type: 'person'}, {id: '3', name: 'The Trust', type: 'organization'},
    {id: '4', name: 'J. '.repeat(40), type: 'other'}, {id: '5', name: 'Ann '.repeat(30) + 'Reed', type: 'work'},
  ])
  const run = (times: number): void => {
    const tokens = tokensOf(parseDocument(pattern.repeat(times), {structure: 'body'}))
    findKnown(known, tokens, tokens.sentences.keys())
  }
  run(200)
  const [small, large] = [1000, 4000].map((times) => countBlocks(() => run(times), (url) => url.includes('/src/entities/known/')))
  expect(large! / small!).toBeLessThanOrEqual(4.2)
})
