import {decodeHTML, decodeHTMLStrict} from 'entities'

/** What a range of a file stands for in running text, in code and in raw HTML. */
const READINGS: readonly ((source: string) => string)[] = [
  (source) => source,
  (source) => source.replace(/\\([!-/:-@[-`{-~])|&#?\w{1,31};/g, (whole, escaped?: string) => escaped ?? decodeHTMLStrict(whole)),
  (source) => source.replaceAll('\\|', '|'),
  (source) => decodeHTML(source),
]

/** Whether pieces of a Markdown file, one after the other, stand for a word. */
export function standFor(pieces: readonly string[], word: string): boolean {
  let ends = new Set([0])
  for (const piece of pieces) {
    const texts = READINGS.map((read) => read(piece).replaceAll('\0', '\uFFFD'))
    ends = new Set([...ends].flatMap((end) => texts.filter((text) => word.startsWith(text, end)).map((text) => end + text.length)))
  }
  return ends.has(word.length)
}
