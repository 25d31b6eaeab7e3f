import fc from 'fast-check'

/** A quotation as it was written into a text. */
export interface Written {
  /** Where each part begins and ends, marks included. */
  readonly content: readonly {readonly start: number; readonly end: number}[]
  /** Who is said to say it, by the full name. */
  readonly speaker: string
}

/** A text and what was written into it. */
export interface News {
  readonly text: string
  readonly quotes: readonly Written[]
}

/** Outer quotation marks. */
export interface Marks {
  readonly open: string
  readonly close: string
}

export const CURLY: Marks = {open: '“', close: '”'}
export const STRAIGHT: Marks = {open: '"', close: '"'}

const PEOPLE = [
  {name: 'Ann Reed', title: 'Ms', role: 'the mayor of Tolver'}, {name: 'Mark Osei', title: 'Mr', role: 'the harbour master'}, {name: 'Nia Pugh', title: 'Ms', role: 'a skipper from Corley'},
  {name: 'Colin Stroud', title: 'Mr', role: 'the chief engineer'}, {name: 'Leila Brandt', title: 'Ms', role: 'leader of the council'},
] as const

/** What people say: sentences without a mark of their own. */
const SAID = [
  'The wall has to be higher before the winter', 'Nobody told us that the gate was open', 'We will ask for the money again in spring', 'The boats cannot leave while the wind is this strong',
  'It was the third night in a row', 'They have waited long enough for an answer', 'I have seen this river rise faster than that', 'The school hall is dry and it stays open', 'There is no plan for the houses on the quay',
] as const

/** Paragraphs in which nobody says anything. */
const PLAIN = [
  'The river rose through the town before dawn and reached the steps of the old mill.', 'Some 200 houses on the east bank were without power for two days.',
  'The barrier cost £4 million and was built in 1998.', 'Rain is forecast for the rest of the week.', 'Two boats were lost and a road along the shore is closed.',
] as const

const CUES = ['said', 'told reporters', 'added'] as const

/** An article's paragraph in short. */
export interface Draft {
  readonly shape: number
  readonly person: number
  readonly first: number
  readonly second: number
  readonly cue: number
}

const draft: fc.Arbitrary<Draft> = fc.record({shape: fc.nat(9), person: fc.nat(PEOPLE.length - 1), first: fc.nat(SAID.length - 1), second: fc.nat(3), cue: fc.nat(CUES.length - 1)})

/** Stretches of a paragraph: those that are `said` stand in quotation marks, in `open` ones without a closing mark; `\n` begins a paragraph. */
type Stretch = string | {readonly said: string; readonly open?: true}

function stretchesOf({shape, person, first, second, cue}: Draft, isKnown: boolean): Stretch[] {
  const {name, title, role} = PEOPLE[person]!
  // Who was named in full is called by title and surname after that.
  const short = isKnown ? `${title} ${name.split(' ')[1]!}` : name
  // A paragraph that says the last one again would be a pull quote.
  const [one, two, three] = [0, 1, 2].map((step) => SAID[(first + step * (second + 1)) % SAID.length]!) as [string, string, string]
  const verb = CUES[cue]!
  switch (shape) {
    case 0: return [{said: `${one},`}, ` ${short} ${verb}.`]
    case 1: return [{said: `${one},`}, ` said ${name}, ${role}.`]
    case 2: return [{said: `${one},`}, ` ${short} ${verb}. `, {said: `${two}.`}]
    case 3: return [`${name}, ${role}, said: `, {said: `${one}. ${two}.`}]
    case 4: return [{said: `${one},`}, ` ${short} ${verb} on Monday.`]
    case 5: return [{said: `${one},`}, ` ${short} ${verb}. `, {said: `${two}.`, open: true}, '\n', {said: `${three}.`}]
    case 6: return [`According to ${short}, `, {said: `${lower(one)}.`}]
    case 7: return [{said: `${one}, and ${lower(two)},`}, ` ${short} ${verb}.`]
    default: return [PLAIN[first % PLAIN.length]!]
  }
}

const lower = (words: string): string => (words.startsWith('I ') ? words : words.charAt(0).toLowerCase() + words.slice(1))

/** Writes paragraphs, and notes where the quotations stand. */
export function write(drafts: readonly Draft[], {open, close}: Marks, breaks = '\n\n'): News {
  const quotes: Written[] = []
  const named = new Set<string>()
  let text = ''
  for (const each of drafts) {
    if (text !== '') text += breaks
    const {name} = PEOPLE[each.person]!
    const content: {start: number; end: number}[] = []
    for (const stretch of stretchesOf(each, named.has(name))) {
      const start = text.length
      if (typeof stretch === 'string') text += stretch.replace('\n', breaks)
      else {
        text += `${open}${stretch.said}${stretch.open ? '' : close}`
        content.push({start, end: text.length})
      }
    }
    if (content.length > 0) {
      quotes.push({content, speaker: name})
      named.add(name)
    }
  }
  return {text, quotes}
}

/** Articles in short, to be written with one pair of marks or another. */
export const drafts: fc.Arbitrary<readonly Draft[]> = fc.array(draft, {minLength: 1, maxLength: 8})

/** Articles of such paragraphs. */
export const news: fc.Arbitrary<News> = fc.tuple(drafts, fc.constantFrom(CURLY, STRAIGHT)).map(([list, marks]) => write(list, marks))
