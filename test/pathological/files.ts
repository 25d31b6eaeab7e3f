/** The sentences that every file begins and ends with. */
export const [FIRST, LAST] = ['The river rose for a third day on Tuesday, and the county said that it would open the old mill as a shelter.', 'Nobody was hurt, Ann Reed said.']

/** A kind of file that is made to cost much. */
export interface HostileFile {
  readonly name: string
  /** What it tries. */
  readonly why: string
  /** What is repeated. */
  readonly repeat: string
  /** What stands before the first of them, and after the last. */
  readonly before?: string
  readonly after?: string
  /** Whether it is no markup, however long it is. */
  readonly isFree?: boolean
  /** The diagnostics of a small file, besides those that there is no article, and that there are no English words. */
  readonly expected: readonly string[]
}

/** A file of a length, in UTF-16 code units: an article's first sentence, what is repeated, its last sentence. */
export function makeFile([first, last]: readonly [string, string], {repeat, before = '', after = ''}: HostileFile, length: number): string {
  const times = Math.max(0, Math.floor((length - first.length - last.length - before.length - after.length) / repeat.length))
  return `${first}${before}${repeat.repeat(times)}${after}${last}`
}
