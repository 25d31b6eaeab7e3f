/** Language, script, region and variants of BCP 47; what follows ("-u-ca-gregory", "-x-private") is of no use here. */
const TAG = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:$|[-_.@])/i

/** Subtags of two or three letters that say that there is no language. */
const NONE: ReadonlySet<string> = new Set(['und', 'zxx', 'mul', 'mis', 'xx'])

/** Writes a language as BCP 47 has it: "en_gb" is `en-GB`. What is no such tag ("english") gives nothing. */
export function readLanguage(value: string): string | undefined {
  const match = TAG.exec(value.trim())
  if (!match) return undefined
  const language = match[1]!.toLowerCase()
  if (NONE.has(language)) return undefined
  const script = match[2] === undefined ? '' : `-${match[2][0]!.toUpperCase()}${match[2].slice(1).toLowerCase()}`
  const region = match[3] === undefined ? '' : `-${match[3].toUpperCase()}`
  return language + script + region
}
