import {execFileSync} from 'node:child_process'
import {readFileSync, readdirSync} from 'node:fs'
import {extname, join} from 'node:path'

const root = join(import.meta.dirname, '../..')

/** A file whose reading must be the same everywhere. */
export interface Input {
  readonly id: string
  readonly format: 'text' | 'html' | 'markdown'
  readonly file: string
}

/** What hostile text is made of: marks without partners, letters whose case or form is a matter of tables, halves of characters. */
const ATOMS = [
  'Mr. Reed', 'Ann Reed', ' said', ' she said', '. ', ', ', '“', '”', '"', "'", '’', '‘', '``', "''", '\n', '\n\n', '\r\n', '\r', '\u2028', '\u00A0', '\u200B', '\uFEFF', '\u202E', '\u0000', '\u00AD',
  'U.S.', '1,000', '20.5', '£3.2m', ' (', ') ', ' – ', '…', '. . .', 'By Ann Reed', '2 April 2019', 'on Tuesday', 'Related content', '\uD800', '\uDC00', '🙂', '👩‍👩‍👧', 'e\u0301', 'É', 'ŁÓDŹ', 'Łukasz Żak', 'Đorđe Đilas',
  'İSTANBUL', 'İstanbul', 'ısı', 'STRASSE', 'Straße', 'ẞ', 'ΟΔΥΣΣΕΥΣ', 'ΣΣ', 'ﬁnance', 'Ｔｏｋｙｏ', 'ǅ', 'ǄURO', 'ჯანაშია', 'Ჯანაშია', 'Ꭰꭰ', 'Ёлкина', 'محمد', 'ä\u0308\u0323', '한국', '東京', '\u1E9B\u0323', 'Å', '²', '½', 'Ⅻ', '٣',
  'constructor', '__proto__', 'toString', 'hasOwnProperty', 'https://bücher.example/a?b=c.', '@reed', '#flood', 'that ', 'according to ', 'the statement', ': ', ' and ', 'He', 'the mayor', ' told reporters ', ' declined to comment',
] as const

/** Whole numbers below a limit, the same for the same seed everywhere (Park & Miller's generator). */
function diceOf(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state * 48271) % 2147483647
    return state % limit
  }
}

function hostile(count: number): string[] {
  const dice = diceOf(20)
  return Array.from({length: count}, () => Array.from({length: 20 + dice(80)}, () => ATOMS[dice(ATOMS.length)]!).join(dice(3) === 0 ? ' ' : ''))
}

/** Text in which one thing is repeated. */
const REPEATED = ['“', '. ', 'Mr. ', 'a/', '1,000.', '“He said ‘', 'A ', 'said ', 'x'.repeat(500), '\u0301', '\uD83D', '<b>', '&amp;', '> - ', '*a ', '[a](', '|a|b\n', 'By Ann Reed\n'].map((pattern) => pattern.repeat(Math.ceil(1500 / pattern.length)))

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replace(/[“”]/g, (mark) => (mark === '“' ? '&ldquo;' : '&#8221;'))

/** An article's lines as a page with what pages have around them. */
function pageOf(text: string, date: string): string {
  const [headline = '', byline = '', , ...rest] = text.split('\n')
  const body = rest.filter(Boolean).map((line, at) => (at % 4 === 3 ? `<blockquote><p>${escapeHtml(line)}</p></blockquote>` : `<p>${escapeHtml(line)}<br>\r\n</p>`)).join('\n')
  return `<!doctype html><html lang="en"><head><title>${escapeHtml(headline)} | The Fennel</title><meta property="og:title" content="${escapeHtml(headline)}"><meta property="article:published_time" content="${date}T09:30:00+05:45">
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": ${JSON.stringify(headline)}, "datePublished": "${date}", "author": {"name": "Ann Reed"}}</script></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>${escapeHtml(headline)}</h1><p class="byline">${escapeHtml(byline)}</p><figure><img src="a.jpg"><figcaption>The quay at dawn (ANN REED/Fennel)</figcaption></figure>
${body}<ul><li>One &frac12; &notanentity; <b>thing</b></ul></article><aside><h2>Related</h2><a href="/b">Another story</a></aside><footer>© 2023 The Fennel</footer></body></html>`
}

/** An article's lines as Markdown. */
function markdownOf(text: string, date: string): string {
  const [headline = '', byline = '', , ...rest] = text.split('\n')
  const body = rest.filter(Boolean).map((line, at) => (at % 4 === 3 ? `> ${line}` : at % 4 === 2 ? `- *${line.slice(0, 20)}*${line.slice(20)}` : line)).join('\n\n')
  return `---\ntitle: ${JSON.stringify(headline)}\ndate: ${date}\ntags: [water, "${'wall'}"]\n---\n\n# ${headline}\n\n${byline}\n\n${body}\n\n[^1]: A note.\n`
}

/** The fixed corpus: the example articles, invented ones as text, as pages and as Markdown, and hostile files in all three. */
export function makeInputs(): Input[] {
  const inputs: Input[] = []
  const folder = join(root, 'examples/articles')
  for (const name of readdirSync(folder).sort()) {
    const format = ({'.txt': 'text', '.html': 'html'} as const)[extname(name)]
    if (format) inputs.push({id: `example ${name}`, format, file: readFileSync(join(folder, name), 'utf8')})
  }
  const records = execFileSync(process.execPath, ['--import', 'tsx', join(root, 'scripts/synthetic-corpus.ts'), '--documents', '16', '--seed', '17'], {cwd: root, encoding: 'utf8'})
  for (const [at, line] of records.trim().split('\n').entries()) {
    const {id, text, datePublished} = JSON.parse(line) as {id: string; text: string; datePublished: string}
    if (at % 4 < 2) inputs.push({id, format: 'text', file: text})
    else if (at % 4 === 2) inputs.push({id, format: 'html', file: pageOf(text, datePublished)})
    else inputs.push({id, format: 'markdown', file: markdownOf(text, datePublished)})
  }
  for (const [at, file] of [...hostile(45), ...REPEATED].entries()) {
    const format = (['text', 'html', 'markdown'] as const)[at % 3]!
    inputs.push({id: `hostile ${at}`, format, file: format === 'html' ? `<article><p>${file}</p><p>A man said: “No.”</article>` : file})
  }
  return inputs
}
