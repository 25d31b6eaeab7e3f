import {expect, test} from 'vitest'
import type {Block} from '../../src/document/index.ts'
import {findRegions} from '../../src/quotes/marks.ts'

/** Each line is a paragraph of the body; the regions are given by their text, nested ones with `>` before. */
function regionsOf(text: string): string[] {
  const blocks: Block[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line) blocks.push({start, end: start + line.length, type: 'paragraph', body: true})
    start += line.length + 1
  }
  return findRegions(text, blocks).map((region) => {
    const flags = (region.continues ? '+' : '') + (region.closed ? '' : '?')
    return '>'.repeat(region.depth - 1) + flags + text.slice(region.start, region.end)
  })
}

test.each<[string, string, string[]]>([
  ['curly', '“We will go,” he said.', ['“We will go,”']],
  ['straight', '"We will go," he said. "Now."', ['"We will go,"', '"Now."']],
  ['TeX', "``We will go,'' he said.", ["``We will go,''"]],
  ['low-9', '„We will go,“ he said.', ['„We will go,“']],
  ['guillemets', '«We will go,» he said.', ['«We will go,»']],
  ['British single', '‘We will go,’ he said.', ['‘We will go,’']],
  ['straight single', "'We will go,' he said.", ["'We will go,'"]],
  ['apostrophes', "It's the players' choice, don't they say?", []],
  ['apostrophe inside single', '‘We don’t know,’ he said.', ['‘We don’t know,’']],
  ['plural possessive inside single', "'The players' choice is clear,' he said.", ["'The players' choice is clear,'"]],
  ['elisions', "rock 'n' roll in the '90s, 'twas good", []],
  ['double in single', '‘He said “go” twice,’ she said.', ['‘He said “go” twice,’', '>“go”']],
  ['single in double', '"He said \'go now\' twice," she said.', ['"He said \'go now\' twice,"', ">'go now'"]],
  ['paragraphs that reopen', '“First.\n“Second,” he said.', ['?“First.', '+“Second,”']],
  ['straight paragraphs that reopen', '"First.\n"Second," he said.', ['?"First.', '+"Second,"']],
  ['inches', 'A 12" pipe and a "great" plan', ['"great"']],
  ['wrong-way curly', '”We will go,” he said.', ['”We will go,”']],
  ['closing mark the wrong way round', '“We will go,“ he said.', ['“We will go,“']],
  ['missing closing mark', '“We will go, he said. “Now.”', ['?“We will go, he said.', '“Now.”']],
  ['punctuation outside', '“We will go”, he said.', ['“We will go”']],
  ['stray closing mark', 'We will go,” he said.', []],
  ['bracket', '(“We will go”) he said', ['“We will go”']],
  ['after a dash', 'He said—“go”—and left', ['“go”']],
])('%s', (_name, text, expected) => {
  expect(regionsOf(text)).toEqual(expected)
})
