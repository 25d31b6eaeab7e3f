import {readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'

const folder = join(import.meta.dirname, '../examples/articles')

/** The texts of `.txt` files, and of `.jsonl` files with a `text` a line; of the example articles where no file is named. */
export function readTexts(files: readonly string[]): string[] {
  const examples = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.txt')).sort().map((name) => join(folder, name))
  return (files.length > 0 ? files : examples()).flatMap((file) => {
    const content = readFileSync(file, 'utf8')
    return file.endsWith('.jsonl') ? content.split('\n').filter(Boolean).map((line) => (JSON.parse(line) as {text: string}).text) : [content]
  })
}

/** So many characters are enough to be timed. */
const WANTED = 200_000

/** Texts of {@link readTexts} from all over the files, {@link WANTED} characters of them; the same again where there are fewer. */
export function newsOf(files: readonly string[]): string[] {
  const found = readTexts(files)
  const length = found.reduce((sum, text) => sum + text.length, 0)
  const step = Math.max(1, Math.trunc(length / WANTED))
  const texts: string[] = []
  for (let size = 0, at = 0; size < WANTED; at += step) {
    texts.push(found[at % found.length]!)
    size += texts.at(-1)!.length
  }
  return texts
}
