/**
 * What an id, a file's name, a headline or a person's name may be, in a corpus that somebody else made: paths, words that every object has,
 * names of devices, formulas, markup, what drives a terminal, what turns the direction of writing, and what no UTF-8 holds.
 */
export const HOSTILE_NAMES: readonly string[] = [
  '../../../escaped', '..', '/etc/escaped', 'C:\\escaped', '..\\..\\escaped', 'a/b/c.json', '.nutgraf/journal.ndjson', 'documents.csv', '~', '$(touch escaped)', '`touch escaped`', '; touch escaped',
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'toJSON', 'length', '0',
  'con', 'NUL', 'aux.txt', 'a:b', 'a\u0000b', 'two\nlines', 'two\r\nlines', 'back\rover', 'tab\tbed', '\ufeffmark', 'x'.repeat(5000),
  '=cmd()', '=HYPERLINK("https://evil.example","x")', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠1', '",=1', '"', ',', ';=1',
  '<script>window.pwned=1</script>', '"><img src=x onerror=window.pwned=1>', "' onclick='window.pwned=1", '</script><script>', '<!--', ']]>', '&lt;b&gt;', 'javascript:window.pwned=1', '#top', '%2e%2e%2f',
  '\u001b[31mred', '\u001b]0;title\u0007', '\u009b31mred', '\u009d0;title\u009c', '\u0008\u0008\u0008', '\u007f', '\u202egpj.exe', '\u2066a\u2069', '\u200fa', '\u2028a\u2029', '\ud800', '\udc00a',
]

/** What could drive a terminal, but for line ends. */
export const DRIVES = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\r(?!\n)/
