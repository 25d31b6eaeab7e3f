import {FAMILIES} from '../../src/document/blocks/families.ts'

const beside = (where: string): string[] => [
  ...FAMILIES.filter((family) => family !== 'short').map((family) => `${where}: ${family}`),
  `${where}: length`, `${where}: stop`, `${where}: colon`, `${where}: quoted`, `${where}: of the same form`,
]

/** What each of a line's features is, in their order. */
export const NAMES: readonly string[] = [
  'always', 'like running text', 'running text', 'length', 'under 40', 'under 80', 'one word', '3 words at most', '6 words at most', '13 words or more',
  'capitals', 'title case', 'upper case', 'full stop', 'question or exclamation mark', 'colon', 'ellipsis', 'quoted', 'quoted with a stop',
  'no blank line before', 'no blank line after', 'repeated', 'repeated and short', 'digits', 'small letter first', 'you, us, our', 'a name', 'signs',
  'list item', 'post',
  'first', 'first three', 'first eight', 'last', 'place', 'before running text', 'first running text', 'after running text', 'last running text',
  'little text before', 'little text after', 'share of text before', 'share of text after', 'text just before', 'text just after',
  'furniture just before', 'furniture just after', 'under a lead-in', 'after an end mark', 'like running text, 2 around', 'like running text, 5 around',
  'short lines in a row', 'signed lines before', 'signed lines after', 'reader lines before', 'reader lines after', 'related lines before',
  'repeated lines around', 'share of furniture', 'share of running text', 'short: share of furniture', 'short: share of running text',
  'few lines', 'short: share of the row', 'page lines before', 'page lines after', ...beside('before'), ...beside('after'),
]
