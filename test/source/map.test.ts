import {describe, expect, it} from 'vitest'
import {parseDocument, type Document} from '../../src/document/index.ts'
import {createMappedText, sourceSlices, type MappedText} from '../../src/source/index.ts'

/** The segments after some steps, four numbers each, and the text. */
function made(steps: (map: MappedText) => void): {text: string; segments: readonly number[]; length: number} {
  const map = createMappedText()
  steps(map)
  return {...map.finish(), length: map.length}
}

describe('createMappedText', () => {
  it.each<[string, (map: MappedText) => void, string, number[]]>([
    ['nothing', () => {}, '', []],
    ['a copy', (map) => { map.copy('abc', 5) }, 'abc', [0, 3, 5, 3]],
    ['a copy that goes on', (map) => { map.copy('ab', 5); map.copy('c', 7); map.copy('d', 8) }, 'abcd', [0, 4, 5, 4]],
    ['a copy from further on', (map) => { map.copy('ab', 5); map.copy('c', 8) }, 'abc', [0, 2, 5, 2, 2, 1, 8, 1]],
    ['a copy from further back', (map) => { map.copy('ab', 5); map.copy('c', 6) }, 'abc', [0, 2, 5, 2, 2, 1, 6, 1]],
    ['a copy after an insertion', (map) => { map.copy('ab', 5); map.insert('\n'); map.copy('c', 7) }, 'ab\nc', [0, 2, 5, 2, 3, 1, 7, 1]],
    ['a reference', (map) => { map.copy('a', 0); map.replace('&', 1, 6); map.copy('b', 6) }, 'a&b', [0, 1, 0, 1, 1, 1, 1, 5, 2, 1, 6, 1]],
    ['a reference of its own length', (map) => { map.copy('a', 0); map.replace('b', 1, 2) }, 'ab', [0, 2, 0, 2]],
    ['references side by side', (map) => { map.replace('&', 0, 5); map.replace('<', 5, 9) }, '&<', [0, 1, 0, 5, 1, 1, 5, 4]],
    ['a copy, then a reference right after it', (map) => { map.copy('ab', 0); map.replace('é', 2, 10) }, 'abé', [0, 2, 0, 2, 2, 1, 2, 8]],
    ['a reference that stands for two', (map) => { map.replace('≂̸', 3, 18) }, '≂̸', [0, 2, 3, 15]],
    ['empty pieces', (map) => { map.copy('', 1); map.replace('', 2, 9); map.insert(''); map.copy('a', 9) }, 'a', [0, 1, 9, 1]],
    ['an insertion alone', (map) => { map.insert('\n\n') }, '\n\n', []],
  ])('maps %s', (_, steps, text, segments) => {
    expect(made(steps)).toEqual({text, segments, length: text.length})
  })
})

/** A document whose text is mapped by `steps`; what else it holds is not asked. */
function mapped(steps: (map: MappedText) => void): Document {
  const {text, segments} = made(steps)
  return {id: 'x', text, tree: {type: 'RootNode', children: []}, blocks: [], metadata: {}, diagnostics: [], source: {format: 'html', segments}}
}

describe('sourceSlices', () => {
  // The file: `xxab&amp;cd..ef`, the text: `ab&cd\nef`.
  const document = mapped((map) => {
    map.copy('ab', 2)
    map.replace('&', 4, 9)
    map.copy('cd', 9)
    map.insert('\n')
    map.copy('ef', 13)
  })

  it.each<[number, number, [number, number][]]>([
    [0, 8, [[2, 11], [13, 15]]],
    [0, 1, [[2, 3]]],
    [1, 2, [[3, 4]]],
    [0, 2, [[2, 4]]],
    // The whole reference, and the letters beside it.
    [2, 3, [[4, 9]]],
    [1, 3, [[3, 9]]],
    [2, 4, [[4, 10]]],
    [4, 5, [[10, 11]]],
    [3, 5, [[9, 11]]],
    // What was put in stands nowhere.
    [5, 6, []],
    [4, 6, [[10, 11]]],
    [5, 7, [[13, 14]]],
    [4, 7, [[10, 11], [13, 14]]],
    [7, 8, [[14, 15]]],
    [3, 3, []], [0, 0, []], [8, 8, []],
  ])('of %i to %i', (start, end, ranges) => {
    expect(sourceSlices(document, {start, end})).toEqual(ranges.map(([from, to]) => ({start: from, end: to})))
  })

  it('are asked of long texts, too', () => {
    const many = mapped((map) => {
      for (let index = 0; index < 100; index++) {
        map.copy('a', index * 10)
        map.insert(' ')
      }
    })
    for (let index = 0; index < 100; index++) {
      expect(sourceSlices(many, {start: index * 2, end: index * 2 + 1})).toEqual([{start: index * 10, end: index * 10 + 1}])
      expect(sourceSlices(many, {start: index * 2 + 1, end: index * 2 + 2})).toEqual([])
    }
    expect(sourceSlices(many, {start: 0, end: 200})).toHaveLength(100)
  })

  it('of plain text are the text itself', () => {
    expect(sourceSlices(parseDocument('Rain.'), {start: 1, end: 5})).toEqual([{start: 1, end: 5}])
    expect(sourceSlices(parseDocument('Rain.'), {start: 2, end: 2})).toEqual([])
  })

  it.each<[unknown, ErrorConstructor, string]>([
    [undefined, TypeError, 'Expected span to have a start and an end, got undefined'],
    [null, TypeError, 'Expected span to have a start and an end, got null'],
    ['a', TypeError, 'Expected span to have a start and an end, got string "a"'],
    [{start: 0}, TypeError, 'Expected span to have a start and an end, got an object of Object'],
    [{end: 1}, TypeError, 'Expected span to have a start and an end, got an object of Object'],
    [{start: '0', end: 1}, TypeError, 'Expected span to have a start and an end, got an object of Object'],
    [{start: 0, end: 6}, RangeError, 'Expected span to lie in [0, 5), got [0, 6)'],
    [{start: -1, end: 1}, RangeError, 'Expected span to lie in [0, 5), got [-1, 1)'],
    [{start: 2, end: 1}, RangeError, 'Expected span to lie in [0, 5), got [2, 1)'],
    [{start: 0.5, end: 1}, RangeError, 'Expected span to lie in [0, 5), got [0.5, 1)'],
    [{start: 0, end: 1.5}, RangeError, 'Expected span to lie in [0, 5), got [0, 1.5)'],
    [{start: 0, end: NaN}, RangeError, 'Expected span to lie in [0, 5), got [0, NaN)'],
  ])('are refused to %j', (span, kind, message) => {
    expect(() => sourceSlices(parseDocument('Rain.'), span as {start: number; end: number})).toThrow(new kind(message))
  })

  it('are asked of documents alone', () => {
    expect(() => sourceSlices({} as Document, {start: 0, end: 0})).toThrow(new TypeError('Expected a document made by parseDocument, got an object of Object'))
  })
})
