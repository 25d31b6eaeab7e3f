import {expect, test} from 'vitest'
import {withConstants} from '../../scripts/constants.ts'

test('makes constants of top-level variables that nothing assigns to', () => {
  expect(withConstants('var limit = 3;\nvar Type = class {};\nfunction read() {\n  return !limit && -limit;\n}\n'))
    .toBe('const limit = 3;\nconst Type = class {};\nfunction read() {\n  return !limit && -limit;\n}\n')
})

test.each([
  'count = 1', 'count += 1', 'count ??= 1', 'count++', '--count', '[count] = [1]', '({count} = {count: 1})', '({a: [count = 2]} = {a: []})',
  'for (count of [1]) ;', 'for (count in {}) ;', 'function f() { count = 1 }', '(() => (count -= 1))',
])('leaves what is assigned to: %s', (use) => {
  const code = `var count = 0;\n${use};\n`
  expect(withConstants(code)).toBe(code)
})

test.each([
  ['assigned to elsewhere, as something else of that name', 'var count = 0;\nfunction f(count) { count = 1 }\n'],
  ['declared twice', 'var a = 1;\nvar a = 2;\n'],
  ['declared without a value', 'var a;\n'],
  ['not at the top', 'if (true) {\n  var a = 1;\n}\n'],
  ['constants, and lets', 'const a = 1;\nlet b = 2;\n'],
  ['in a text', 'const a = `\nvar b = 1;\n`;\n'],
])('leaves what is %s', (_what, code) => {
  expect(withConstants(code)).toBe(code)
})

test('a property that is assigned to leaves its object a constant', () => {
  expect(withConstants('var state = {};\nstate.size = 1;\nstate["size"]++;\n')).toBe('const state = {};\nstate.size = 1;\nstate["size"]++;\n')
})
