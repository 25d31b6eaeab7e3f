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
