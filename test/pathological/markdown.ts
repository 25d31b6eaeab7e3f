import {FIRST, LAST, makeFile, type HostileFile} from './files.ts'

/** Markdown files that are made to cost much: one thing repeated, within an article. */
const FILES: readonly HostileFile[] = [
  {name: 'paragraphs', why: 'as much text and as many blocks as there can be', repeat: `${FIRST}\n\n`, expected: []},
  {name: 'a paragraph', why: 'one block', repeat: `${FIRST} `, expected: []},
  {name: 'lines', why: 'blocks of many lines', repeat: 'The river rose.\n', expected: []},
  {name: 'paragraphs of one letter', why: 'most blocks for their length', repeat: 'a\n\n', expected: []},
  {name: 'items', why: 'most events for their length', repeat: '- a\n', expected: []},
  {name: 'nested items', why: 'nesting', repeat: '+ ', expected: ['nesting-over-limit']},
  {name: 'quoted items', why: 'containers that begin anew on each line', repeat: '> - a\n', expected: []},
  {name: 'quoted lines', why: 'lines that are read in a reader of their own', repeat: '> a\n', expected: []},
  {name: 'open emphasis', why: 'pairs of marks, of which there is no second', repeat: '*a ', expected: []},
  {name: 'emphasis', why: 'events in one paragraph', repeat: '*a* ', expected: []},
  {name: 'open brackets', why: 'links that are none', repeat: '[a ', expected: []},
  {name: 'open links', why: 'addresses that do not end', repeat: '[a](<', expected: []},
  {name: 'links', why: 'addresses', repeat: '[a](/x) ', expected: []},
  {name: 'definitions', why: 'what is read twice', repeat: '[a]: /x\n', expected: []},
  {name: 'footnotes', why: 'containers that are read twice', repeat: '[^a]: b\n\n', expected: []},
  {name: 'rows', why: 'cells', repeat: '|a|b\n', before: '|a|b\n|-|-\n', expected: []},
  {name: 'a wide row', why: 'a line that may be a table', repeat: '|a', expected: []},
  {name: 'tags', why: 'HTML within lines', repeat: '<b>a</b> ', expected: []},
  {name: 'lines of HTML', why: 'blocks of a format in the other', repeat: 'a<br>', before: '<p>', expected: []},
  {
    name: 'elements opened anew', why: 'elements in the square of the tags',
    repeat: '<p>ab</p>', before: `<p>${Array.from({length: 300}, (_, index) => `<b id=${index}>`).join('')}</p>`, expected: [],
  },
  {name: 'code', why: 'marks that may end what they do not begin', repeat: '`a` ', expected: []},
  {name: 'fenced lines', why: 'a block that is as long as the file', repeat: 'A\n', before: '```\n', after: '```\n', expected: []},
  {name: 'stops', why: 'sentences that are none', repeat: '. ', expected: []},
  {name: 'blank lines', why: 'lines of nothing', repeat: '\n', expected: []},
]

/** Each with the function that makes it in a length. */
export const markdownFiles = FILES.map((file) => ({...file, make: (length: number): string => makeFile([`${FIRST}\n\n`, `\n\n${LAST}\n`], file, length)}))
