/**
 * Days that fall on one date each year. Those that move with the moon or the week ("Easter Monday", "Thanksgiving"), and those that
 * differ from country to country ("Independence Day"), are none of these.
 */
const HOLIDAYS: readonly (readonly [pattern: string, month: number, day: number])[] = [
  ["New Year['’]?s Day", 1, 1], ["New Year['’]?s Eve", 12, 31], ['Burns Night', 1, 25], ["(?:Saint |St\\.? )?Valentine['’]?s Day", 2, 14],
  ["(?:Saint|St)\\.? David['’]?s Day", 3, 1], ["International Women['’]?s Day", 3, 8], ["(?:Saint|St)\\.? Patrick['’]?s Day", 3, 17],
  ["April Fools?['’]?s? Day", 4, 1], ['Earth Day', 4, 22], ["(?:Saint|St)\\.? George['’]?s Day", 4, 23], ['Anzac Day', 4, 25],
  ['May Day', 5, 1], ['Cinco de Mayo', 5, 5], ['Juneteenth', 6, 19], ['Canada Day', 7, 1], ['Bastille Day', 7, 14],
  ['Hallowe[’\']?en', 10, 31], ["All Saints['’]? Day", 11, 1], ['Bonfire Night', 11, 5], ['Guy Fawkes (?:Night|Day)', 11, 5], ['Armistice Day', 11, 11],
  ["Veterans['’]? Day", 11, 11], ["(?:Saint|St)\\.? Andrew['’]?s Day", 11, 30], ['World AIDS Day', 12, 1],
  ['Christmas Eve', 12, 24], ['Christmas Day', 12, 25], ['Boxing Day', 12, 26],
]

const STARTS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'New Burns Saint St Valentine International April Earth Anzac ANZAC May Cinco Juneteenth Canada Bastille Halloween Hallowe All Bonfire Guy Armistice Veterans World Christmas Boxing'.split(' '),
)

const PATTERN = /* @__PURE__ */ new RegExp(`(?:${HOLIDAYS.map(([pattern], index) => `(?<h${index}>${pattern})`).join('|')})(?![\\w-])`, 'iy')

/** A day with a name of its own. */
export interface Holiday {
  /** The month times 100, and the day. */
  readonly value: number
  /** Index after its last code unit. */
  readonly end: number
}

/** The holiday whose first word stands at `[at, to)`, if one does. */
export function readHoliday(text: string, at: number, to: number, limit: number): Holiday | undefined {
  const first = text.charCodeAt(at)
  if (first < 65 || first > 90 || !STARTS.has(text.slice(at, to))) return undefined
  PATTERN.lastIndex = at
  const match = PATTERN.exec(text)
  if (!match?.groups || at + match[0].length > limit) return undefined
  const index = HOLIDAYS.findIndex((_, number) => match.groups![`h${number}`] !== undefined)
  const holiday = HOLIDAYS[index]
  return holiday && {value: holiday[1] * 100 + holiday[2], end: at + match[0].length}
}
