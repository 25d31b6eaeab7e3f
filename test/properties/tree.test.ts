import fc from 'fast-check'
import type {Nodes, Root} from 'nlcst'
import {toString} from 'nlcst-to-string'
import {sentences, type Document} from 'nutgraf'
import {describe, expect, test} from 'vitest'
import {FORMATS} from './support/formats.ts'
import {runs} from './support/runs.ts'

/** The lines of a text as unist counts them: a line ends after LF, CR or CRLF. */
function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({index, 0: end}) => index + end.length)]
}

function checkTree(text: string, tree: Root): void {
  const starts = lineStarts(text)
  const checkPoint = ({line, column, offset}: {line: number; column: number; offset?: number | undefined}): void => {
    const start = starts[line - 1]
    const next = starts[line] ?? Infinity
    if (start === undefined || start + column - 1 !== offset || offset >= next) expect.fail(`Expected line ${line}, column ${column} to be at ${offset}`)
  }

  let at = 0
  const open: Nodes[] = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    const {start, end} = node.position!
    checkPoint(start)
    checkPoint(end)
    if (start.offset! > end.offset!) expect.fail(`Expected ${node.type} to end after its beginning`)
    if (!('children' in node)) {
      // Leaves are met in the order of the text, so that each must begin where the one before it ended.
      expect([node.value, start.offset]).toEqual([text.slice(at, end.offset), at])
      if (node.value === '') expect.fail(`Expected ${node.type} to hold something`)
      at = end.offset!
      continue
    }
    const {children} = node
    if (children.length > 0) expect([children[0]!.position!.start, children.at(-1)!.position!.end]).toEqual([start, end])
    else if (node !== tree) expect.fail(`Expected ${node.type} to have children`)
    for (const child of children.toReversed()) open.push(child)
  }
  expect(at).toBe(text.length)
}

const rangesOf = (nodes: readonly Nodes[]): (number | undefined)[][] => nodes.map(({position}) => [position!.start.offset, position!.end.offset])

function checkBlocks({text, tree, blocks, ...document}: Document): void {
  const paragraphs = tree.children.filter((node) => node.type === 'ParagraphNode')
  expect(blocks.map(({start, end}) => [start, end])).toEqual(rangesOf(paragraphs))
  const found = paragraphs.flatMap(({children}) => children.filter((node) => node.type === 'SentenceNode'))
  expect(sentences({text, tree, blocks, ...document}).map(({start, end}) => [start, end])).toEqual(rangesOf(found))
  let at = 0
  for (const {start, end} of blocks) {
    expect(start).toBeGreaterThanOrEqual(at)
    expect(end).toBeGreaterThan(start)
    expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
    at = end
  }
}

describe.each(FORMATS)('$name', ({files, parse}) => {
  test('leaves cover the text in order, parents span their children, and lines and columns are those of the offsets', () => {
    fc.assert(fc.property(files, (file) => {
      const {text, tree} = parse(file)
      expect(toString(tree)).toBe(text)
      checkTree(text, tree)
    }), runs(100))
  })

  test('blocks and sentences are the nodes of the tree', () => {
    fc.assert(fc.property(files, (file) => checkBlocks(parse(file))), runs(70))
  })
})
