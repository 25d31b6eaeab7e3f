/** The families, but for that of short lines, which shows by the lack of all others. */
const FAMILIES = ['none', 'running text', 'signed', 'picture', 'related', 'reader', 'note', 'form', 'mark', 'head']

const beside = (where: string): string[] => FAMILIES.map((family) => `${where}: ${family}`)

/** What each of a line's features is, in their order. */
export const NAMES: readonly string[] = [
  'always', 'like running text', 'running text', 'length', 'one word', '6 words at most', 'capitals', 'title case', 'upper case',
  'full stop', 'question or exclamation mark', 'colon', 'ellipsis', 'quoted', 'quoted with a stop', 'repeated', 'a name', 'list item',
  'first', 'first eight', 'place', 'above the story by rule', 'after an end mark', 'under a lead-in', 'little text before', 'little text after',
  'like running text around', 'repeated lines around', 'page lines before', 'page lines after', ...beside('before'), ...beside('after'),
]
