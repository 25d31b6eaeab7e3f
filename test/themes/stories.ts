import {parseDocument, type Document} from '../../src/index.ts'

/** Subjects with the words that their reports are made of. */
const SUBJECTS = [
  {place: 'Tolver Reach', matter: 'flood barrier', who: 'Ann Reed', role: 'the engineer', parts: ['river', 'tide', 'sluice gate', 'storm surge', 'harbour wall']},
  {place: 'Corley', matter: 'school closure', who: 'Mark Osei', role: 'the headteacher', parts: ['pupils', 'classroom', 'teaching budget', 'parents', 'playing field']},
  {place: 'Selmouth', matter: 'fishing quota', who: 'Nia Pugh', role: 'the skipper', parts: ['herring', 'trawler', 'net size', 'landing port', 'cod stocks']},
] as const

/** Reports that differ in which of their subject's words they have, dated one a day: the same every time. */
export function stories(count: number, from = 0): Document[] {
  return Array.from({length: count}, (_, index) => {
    const at = from + index
    const {place, matter, who, role, parts} = SUBJECTS[at % SUBJECTS.length]!
    const part = (step: number): string => parts[(at * 7 + step * 3) % parts.length]!
    const text = `The ${matter} at ${place} was debated again over the ${part(0)} and the ${part(1)}. ` +
      `“The ${matter} cannot wait another winter, and the ${part(2)} shows it,” said ${who}, ${role}. ` +
      `Letter ${at} about the ${matter} is on the ${part(3)}.`
    const date = new Date(Date.UTC(2026, 2, 1 + (at % 40))).toISOString().slice(0, 10)
    return parseDocument(text, {id: `story-${at}`, structure: 'body', metadata: {datePublished: date}})
  })
}
