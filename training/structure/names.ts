import {FAMILIES} from '../../src/document/blocks/families.ts'

const beside = (where: string): string[] => [
  ...FAMILIES.filter((family) => family !== 'short').map((family) => `${where}: ${family}`),
  `${where}: length`, `${where}: stop`, `${where}: colon`, `${where}: quoted`, `${where}: of the same form`,
]

/** What each of a line's features is, in their order. */
export const NAMES: readonly string[] = [
  'always', 'like running text', 'running text', 'length', 'one word', '6 words at most', 'capitals', 'title case', 'upper case',
  'full stop', 'question or exclamation mark', 'colon', 'ellipsis', 'quoted', 'quoted with a stop', 'no blank line before', 'no blank line after',
  'repeated', 'repeated and short', 'digits', 'small letter first', 'you, us, our', 'a name', 'signs', 'list item',
  'first', 'first eight', 'place', 'above the story by rule', 'after an end mark',
  'little text before', 'little text after', 'share of text before', 'share of text after', 'like running text around', 'repeated lines around',
  'signed lines before', 'signed lines after', 'reader lines before', 'reader lines after', 'related lines before',
  'share of furniture', 'share of running text', 'page lines before', 'page lines after', ...beside('before'), ...beside('after'),
]
