import retextEnglish from 'retext-english'
import {toString} from 'nlcst-to-string'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {expect, expectTypeOf, test} from 'vitest'
import retextNutgraf, {retextNewsEnglish, type NutgrafFileData} from '../../src/retext/index.ts'

const text = 'River rises\n2 April 2019\n\n“It failed,” said Ann Reed. “We will go on,” Ms Reed said.'

test.each([
  ['retext-english first', () => unified().use(retextEnglish).use(retextNutgraf)],
  ['retext-english last', () => unified().use(retextNutgraf).use(retextEnglish)],
  ['our parser', () => unified().use(retextNewsEnglish).use(retextNutgraf)],
])('%s', (_name, processorOf) => {
  const processor = processorOf()
  const file = new VFile(text)
  const tree = processor.runSync(processor.parse(file), file)
  expect(file.data.nutgraf?.quotes.map((quote) => quote.speakers[0]?.name)).toEqual(['Ann Reed', 'Ann Reed'])

  const quoted: string[] = []
  const named: string[] = []
  visit(tree, 'WordNode', (node) => {
    if (node.data?.nutgraf?.quotes) quoted.push(toString(node))
    if (node.data?.nutgraf?.entities) named.push(toString(node))
  })
  expect(quoted).toEqual(['It', 'failed', 'We', 'will', 'go', 'on'])
  expect(named).toContain('Reed')
})

test('diagnostics are messages', () => {
  const processor = unified().use(retextNewsEnglish).use(retextNutgraf)
  const file = new VFile('')
  processor.runSync(processor.parse(file), file)
  expect(file.messages.map(({ruleId, source}) => [source, ruleId])).toEqual([['nutgraf', 'empty-text']])
})

test('types', () => {
  expectTypeOf(new VFile('').data.nutgraf).toEqualTypeOf<NutgrafFileData | undefined>()
})
