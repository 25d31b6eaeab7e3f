/** Most keywords that are read, and longest one, in UTF-16 code units. */
const MAX_KEYWORDS = 200
const MAX_LENGTH = 100

/** Divides a list of keywords at its commas or semicolons. What begins with another mark than a quotation's is an order to a machine. */
export function splitKeywords(list: string | undefined): string[] {
  if (list === undefined) return []
  const words = list.split(list.includes(',') ? ',' : ';').slice(0, MAX_KEYWORDS)
  return words.map((word) => word.trim()).filter((word) => word.length <= MAX_LENGTH && /^[\p{L}\p{N}"'“‘#$£€]/u.test(word))
}
