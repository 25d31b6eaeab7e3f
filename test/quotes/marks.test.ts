import {expect, test} from 'vitest'
import type {Block} from '../../src/document/index.ts'
import {findRegions} from '../../src/quotes/marks.ts'

/** Each line is a paragraph of the body, or one of furniture where it begins with `#`. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const body = !line.startsWith('#')
    if (line) blocks.push({start: start + (body ? 0 : 1), end: start + line.length, type: body ? 'paragraph' : 'caption', body})
    start += line.length + 1
  }
  return blocks
}

/** The regions are given by their text, nested ones with `>` before; `+` goes on from a paragraph before, `?` is not closed. */
function regionsOf(text: string, blocks = blocksOf(text)): string[] {
  return findRegions(text, blocks).map((region) => {
    const flags = (region.continues ? '+' : '') + (region.closed ? '' : '?')
    return '>'.repeat(region.depth - 1) + flags + text.slice(region.start, region.end)
  })
}

const CASES: [string, string, string[]][] = [
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

  // A paragraph that reopens is the convention of news for long quotations.
  ['furniture between paragraphs', '“First.\n#An advertisement\n“Second,” he said.', ['?“First.', '+“Second,”']],
  ['furniture with marks of its own', '“First.\n#“Ad,” it said\n“Second,” he said.', ['?“First.', '“Ad,”', '+“Second,”']],
  ['furniture that leaves a mark open', '“First,” he said.\n#“Ad\n“Second,” he said.', ['“First,”', '?“Ad', '“Second,”']],
  ['a mark inside the next paragraph', '“First.\nHe said “second”.', ['?“First.', '“second”']],
  ['a closed paragraph before', '“First.”\n“Second,” he said.', ['“First.”', '“Second,”']],
  ['singles that reopen', '‘First.\n‘Second,’ he said.', ['?‘First.', '+‘Second,’']],
  ['a single with a double inside that never closes', '‘We go “now\n‘And then,’ he said.', ['?‘We go “now', '+‘And then,’']],
  ['a closing mark after white space', '“We go ”now” he said.', ['“We go ”']],
  ['an opening mark between white space', '“We “ go.”', ['?“We', '“ go.”']],
  ['a single in a single', '‘We ‘go’ now,’ he said.', ['‘We ‘go’']],
  ['an elision soon after an opening mark', "'No 'em all,' he said.", ["'No 'em all,'"]],
  ['an apostrophe is no partner', "He said 'go, it's late.", []],
  ['a plural before a dash', '‘Go, players’–then came the boss’ car.', ['‘Go, players’']],
  ['straight singles do not', "'First.\n'Second,' he said.", ["'Second,'"]],
  ['a single that opens inside a paragraph and never closes', 'He said ‘first.\n‘Second,’ he said.', ['‘Second,’']],
  ['a single and then a double', '‘First.\n“Second,” he said.', ['?‘First.', '“Second,”']],
  ['a double and then a single', '“First.\n‘Second,’ he said.', ['?“First.', '‘Second,’']],

  // A straight mark before a paragraph with curly ones sets it as an extract.
  ['an extract', '"He said “go” and “stay” to them.', ['“go”', '“stay”']],
  ['no extract, as its mark is closed', '"We go," he said. “Stay.”', ['"We go,"', '“Stay.”']],
  ['an extract without a closing mark', '"He said “go to them.', ['?"He said', '?“go to them.']],
  ['a straight mark and a closing one', '"We will go,” he said.', ['"We will go,”']],

  // Marks inside marks.
  ['three deep', '“a ‘b “c” d’ e”', ['“a ‘b “c” d’ e”', '>‘b “c” d’', '>>“c”']],
  ['no more than three deep', '“a ‘b “c ‘d” e’ f”', ['“a ‘b “c ‘d” e’ f”', '>‘b “c ‘d” e’', '>>“c ‘d”']],
  ['a nested mark that never closes', '“He said ‘go now,” she said. It was the boss’s.', ['“He said ‘go now,”']],
  ['a nested mark, and an outer one that never closes', '“He said ‘go now’ twice', ['?“He said ‘go now’ twice', '>‘go now’']],
  ['an opening mark straight after one that was left open', 'He said “go. “Stay.” Then left.', ['?“go.', '“Stay.”']],
  ['the same with straight marks', '"We go. "Now," he said.', ['?"We go.', '"Now,"']],
  ['a closing mark with white space around', '"We go " he said.', ['"We go "']],

  // Single marks are apostrophes until shown otherwise.
  ['a plural in x or z', '‘The Marx’ plan and the Ortiz’ plan are good,’ he said.', ['‘The Marx’ plan and the Ortiz’ plan are good,’']],
  ['no plural', '‘Go’ he said, ‘or stay’ to them.', ['‘Go’', '‘or stay’']],
  ['a plural before a name', '‘Go, players’ Lee told them. The boss’ view.', ['‘Go, players’']],
  ['a plural with nothing left to close', '‘We met the players’ he said.', ['‘We met the players’']],
  ['elisions inside singles', "'Tell 'em 'twas 'til 'cause 'bout 'round 'n' go,' he said.", ["'Tell 'em 'twas 'til 'cause 'bout 'round 'n'"]],
  ['words that begin like elisions', "'emblem' and '905' and 'tissue'", ["'emblem'", "'905'", "'tissue'"]],
  ['a year', "the class of '90s' best", []],
  ['an apostrophe before white space', "the boys ' own ' club", []],
  ['a mark without a partner', "He said 'go.", []],
  ['a closing mark the wrong way round before a word', 'He said ’go’ twice.', []],
  ['low singles', '‚We will go,’ he said.', ['‚We will go,’']],
  ['numbers', 'the 1990’s and ‘the 90’s’', ['‘the 90’s’']],

  // Kinds of marks.
  ['primes', '″We will go,″ he said.', ['″We will go,″']],
  ['full-width marks', '＂We will go,＂ he said.', ['＂We will go,＂']],
  ['reversed marks', '‟We will go,” he said.', ['‟We will go,”']],
  ['low-9 and a closing mark', '„We will go,” he said.', ['„We will go,”']],
  ['accents', '`We will go` he said.', []],
  ['TeX, straight', "''We will go,'' he said.", ["''We will go,''"]],
  ['TeX that closes nothing', "We will go'' he said.", []],
  ['an opening mark that stands wrong after a word', 'He said „go“ and “stay“ to them.', ['„go“', '“stay“']],
  ['an opening mark right after a word', 'He said“go” then.', ['“go”']],

  // What a straight mark may open after.
  ...['(', '[', '{', '—', '–', '―', '-', '/', '\u200b', '…', '\u00a0'].map((before): [string, string, string[]] => [`a straight mark after ${before}`, `He said${before}"go" then.`, ['"go"']]),
  ...['.', ',', 's', '5', ')'].map((before): [string, string, string[]] => [`no straight mark after ${before}`, `He said${before}"go then.`, []]),
]

test.each(CASES)('%s', (_name, text, expected) => {
  expect(regionsOf(text)).toEqual(expected)
})

// What stands around a block is another block's.
test.each([['x', 'x'], ['“', '”'], ['"', '"'], ["'", "'"], ['‘', '’'], [' ', ' '], ['', "'"], ['`', '`'], ['', 's']])('nothing around a block is read: %j, %j', (before, after) => {
  for (const [, text, expected] of CASES) {
    if (/\n|^\W*$/.test(text)) continue
    const all = before + text + after
    expect(regionsOf(all, [{start: before.length, end: before.length + text.length, type: 'paragraph', body: true}])).toEqual(expected)
  }
})

test('regions know their block, and where their words begin and end', () => {
  const text = 'Rain.\n``Go ‘now’,\'\' he said. “And'
  expect(findRegions(text, blocksOf(text))).toEqual([
    {start: 6, end: 19, innerStart: 8, innerEnd: 17, depth: 1, closed: true, continues: false, block: 1},
    {start: 11, end: 16, innerStart: 12, innerEnd: 15, depth: 2, closed: true, continues: false, block: 1},
    {start: 29, end: 33, innerStart: 30, innerEnd: 33, depth: 1, closed: false, continues: false, block: 1},
  ])
})
