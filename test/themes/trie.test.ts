import {expect, test} from 'vitest'
import {Trie} from '../../src/themes/phrases/trie.ts'

test('knows each sequence that was given to it, and no other', () => {
  const trie = new Trie(40)
  const given = new Map<string, number>()
  // More than it has room for at first, many of them under one node.
  for (let a = 0; a < 40; a += 2) for (let b = 0; b < 40; b += 3) given.set(`${a} ${b}`, trie.grow(trie.grow(0, a), b))
  expect(new Set(given.values()).size).toBe(given.size)
  for (let a = 0; a < 40; a++) {
    const node = trie.child(0, a)
    expect(node > 0).toBe(a % 2 === 0)
    if (node > 0) for (let b = 0; b < 40; b++) expect(trie.child(node, b)).toBe(given.get(`${a} ${b}`) ?? 0)
  }
})

test('gives a node that it has, and nodes end nothing until they are told to', () => {
  const trie = new Trie(3)
  const node = trie.grow(trie.grow(0, 2), 2)
  expect(trie.grow(trie.grow(0, 2), 2)).toBe(node)
  expect(trie.child(node, 2)).toBe(0)
  expect(trie.ends[node]).toBe(-1)
  trie.ends[node] = 7
  for (let label = 0; label < 600; label++) trie.grow(node, label)
  expect(trie.ends[node]).toBe(7)
  expect(trie.ends[trie.child(node, 599)]).toBe(-1)
})
