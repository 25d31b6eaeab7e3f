/** What may divide the cells of a table, in the order of preference. */
const DELIMITERS = [',', '\t', ';', '|']

/** Longest first line that is looked at, in UTF-16 code units. */
const MAX_LENGTH = 65_536

/** What divides the cells of a table: what stands most often in its first line, outside of quotation marks. */
export function findDelimiter(text: string): string {
  const line = firstLine(text).replace(/"[^"]*"/g, '')
  let [best, most] = [',', 0]
  for (const delimiter of DELIMITERS) {
    const count = line.split(delimiter).length - 1
    if (count > most) [best, most] = [delimiter, count]
  }
  return best
}

/** The names in the first line of what may be a table. */
export function readHeader(text: string, delimiter: string): string[] {
  return firstLine(text).split(delimiter).map((name) => name.trim().replace(/^"|"$/g, ''))
}

/** Whether lines end with a carriage return alone, as in tables of old Macintosh programs. */
export function endsWithReturn(text: string): boolean {
  return /^[^\r\n]*\r(?!\n|$)/.test(text)
}

function firstLine(text: string): string {
  return /^[^\r\n]*/.exec(text.slice(0, MAX_LENGTH))![0]
}
