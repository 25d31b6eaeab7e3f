import {RuleTester} from 'eslint'
import {afterAll, describe, it} from 'vitest'
import {noRecursion} from '../../lint/no-recursion.js'

Object.assign(RuleTester, {describe, it, afterAll})

new RuleTester().run('no-recursion', noRecursion, {
  valid: [
    'function walk(tree) { for (const node of [tree]) visit(node) } function visit() {}',
    // Another function of the same name.
    'function walk(tree) { const step = (walk) => walk(tree); step() }',
    'class Tree { walk() { other.walk() } }',
    // Called by nobody who is called back.
    'const a = () => b(); const b = () => 1',
    'a(b(a))',
  ],
  invalid: [
    ['a function', 'function walk(node) { walk(node.child) }'],
    ['one in a variable', 'const walk = (node) => { walk(node.child) }'],
    ['from a callback', 'function walk(node) { node.children.map((child) => walk(child)) }'],
    ['handed over', 'function walk(node) { node.children.forEach(walk) }'],
    ['by way of another', 'function walk(node) { visit(node) } function visit(node) { node.children.forEach((child) => walk(child)) }', 2],
    ['a method', 'class Tree { walk(node) { this.walk(node.child) } }'],
    ['a private method', 'class Tree { #walk(node) { this.#walk(node.child) } }'],
    ['a method in a field', 'class Tree { walk = (node) => { this.walk(node.child) } }'],
    ['a generator', 'function* walk(node) { yield* walk(node.child) }'],
    ['one inside another', 'function outer() { function walk(node) { walk(node.child) } walk(1) }'],
  ].map(([name, code, errors = 1]) => ({name, code, errors})) as {name: string; code: string; errors: number}[],
})
