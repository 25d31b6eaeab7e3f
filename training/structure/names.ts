/** What each of a line's features is, in their order. */
export const NAMES: readonly string[] = [
  'always', 'running text', 'length', 'one word', '6 words at most', 'upper case', 'full stop', 'question or exclamation mark', 'colon', 'ellipsis',
  'quoted', 'quoted with a stop', 'repeated', 'a name', 'list item',
  'first', 'first eight', 'place', 'above the story by rule', 'after an end mark', 'under a lead-in', 'little text after', 'page lines before',
  'like running text around', 'repeated lines around',
  'before: none', 'before: running text', 'before: note', 'before: form',
  'after: none', 'after: running text', 'after: signed', 'after: picture', 'after: related', 'after: form',
]
