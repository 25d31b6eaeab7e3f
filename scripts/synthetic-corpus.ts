/**
 * A corpus of any size to try engines with: invented articles of 3 to 4 KB as NDJSON on standard output, with headlines, dates, speakers,
 * quotations and topics. The same seed gives the same bytes; article n is the same in a corpus of any size. Memory does not grow.
 *
 *     npx tsx scripts/synthetic-corpus.ts --documents 1000 > articles.ndjson
 *     npx tsx scripts/synthetic-corpus.ts --bytes 1000000000 --seed 7 > articles.ndjson
 */
import {once} from 'node:events'
import {parseArgs} from 'node:util'

/** Characters that are written at once. */
const CHUNK = 1 << 20

/** Words of a topic: those that differ between topics are what themes are made of. */
interface Topic {
  readonly section: string
  /** Bodies that speak. */
  readonly bodies: readonly string[]
  /** What it is about, as noun phrases with their article. */
  readonly things: readonly string[]
  /** What was done about it, as sentences' ends after "the council". */
  readonly deeds: readonly string[]
  /** What people say, as sentences. */
  readonly claims: readonly string[]
  readonly roles: readonly string[]
}

const TOPICS: readonly Topic[] = [
  {
    section: 'Environment',
    bodies: ['the River Authority', 'the Coastal Trust', 'the Flood Forum'],
    things: ['the flood barrier', 'the sea wall', 'the pumping station', 'the river gauge', 'the drainage channel', 'the warning siren', 'the tidal gate'],
    deeds: ['raised the embankment by half a metre', 'cleared the drainage channel before winter', 'ordered a survey of every culvert', 'closed the tidal gate twice a day'],
    claims: ['The water does not wait for a budget', 'Nobody who lives by the estuary sleeps through a storm', 'A wall holds until the day that it does not', 'Every culvert in the valley has been measured', 'The gauges gave us nine hours of warning'],
    roles: ['hydrologist', 'flood warden', 'chief engineer'],
  },
  {
    section: 'Education',
    bodies: ['the Schools Board', "the Teachers' Union", 'the Parents Assembly'],
    things: ['the school closure', 'the reading test', 'the class size', 'the sixth form', 'the teaching vacancy', 'the exam timetable', 'the nursery place'],
    deeds: ['delayed the school closure until the summer', 'hired forty supply teachers', 'published the reading results of every school', 'moved the exam timetable by a week'],
    claims: ['A child has one year in a class and never gets it back', 'We are teaching in a corridor', 'The results are better than those of any year before', 'Parents were told by letter and not in person', 'No pupil will lose a place'],
    roles: ['headteacher', 'school governor', 'education secretary'],
  },
  {
    section: 'Health',
    bodies: ['the Health Board', 'the Nurses Federation', 'the Patients Council'],
    things: ['the waiting list', 'the hospital ward', 'the vaccine clinic', 'the ambulance station', 'the surgery rota', 'the maternity unit', 'the infection rate'],
    deeds: ['opened a second maternity unit', 'shortened the waiting list by a fifth', 'moved two surgeons to the night rota', 'stopped all visits to the ward'],
    claims: ['Patients are waiting in ambulances and not in beds', 'The clinic gave three hundred vaccines in a day', 'We have the beds and we do not have the nurses', 'The ward was safe on every day of the outbreak', 'The list is shorter than it has been for ten years'],
    roles: ['consultant surgeon', 'ward sister', 'health minister'],
  },
  {
    section: 'Transport',
    bodies: ['the Rail Regulator', 'the Drivers Association', 'the Passengers Group'],
    things: ['the railway timetable', 'the tram extension', 'the bus fare', 'the signal fault', 'the station platform', 'the ticket office', 'the freight line'],
    deeds: ['cut the bus fare to a pound', 'replaced the signals on the branch line', 'closed the ticket office on Sundays', 'lengthened the platform for eight coaches'],
    claims: ['A timetable that changes each week is no timetable', 'The signals were older than the drivers', 'Fares will not rise this year', 'The tram carried more people in a month than we had planned for a year', 'Trains stopped because a cable was stolen'],
    roles: ['train driver', 'rail manager', 'transport commissioner'],
  },
  {
    section: 'Business',
    bodies: ['the Chamber of Trade', 'the Steelworkers Union', 'the Shipping Company'],
    things: ['the steel plant', 'the export order', 'the wage offer', 'the blast furnace', 'the trade tariff', 'the interest rate', 'the pension fund'],
    deeds: ['lent the plant forty million pounds', 'offered a wage rise of four per cent', 'signed an export order with three shipyards', 'relit the blast furnace'],
    claims: ['An order book that is full for two years is worth more than any promise', 'The tariff costs us a ship a month', 'We cannot pay wages with patience', 'The furnace will be lit again in the spring', 'The fund is sound and every pension will be paid'],
    roles: ['plant manager', 'shop steward', 'finance director'],
  },
  {
    section: 'Sport',
    bodies: ['the Rowing Club', 'the League Committee', 'the Supporters Trust'],
    things: ['the cup final', 'the penalty shootout', 'the training ground', 'the transfer fee', 'the injury list', 'the home stand', 'the relegation battle'],
    deeds: ['paid a transfer fee of two million pounds', 'rebuilt the home stand', 'put off the cup final for a frozen pitch', 'signed a goalkeeper of nineteen'],
    claims: ['We did not come to sit on the halfway line', 'The goalkeeper won it and everybody else watched', 'The pitch was frozen and the referee was right', 'A club belongs to those who stand in the rain', 'Nobody here has spoken of relegation'],
    roles: ['head coach', 'team captain', 'club chairman'],
  },
  {
    section: 'Crime',
    bodies: ['the County Police', 'the Crown Prosecutor', 'the Victims Commission'],
    things: ['the burglary trial', 'the jury verdict', 'the court hearing', 'the stolen painting', 'the forensic report', 'the witness statement', 'the prison sentence'],
    deeds: ['charged two men with the burglary', 'searched the harbour for the stolen painting', 'asked the judge for a longer sentence', 'released the forensic report'],
    claims: ['The evidence leaves no room for another story', 'The jury heard every minute of the recording', 'My client was at home and the telephone proves it', 'The painting was rolled in a carpet', 'We have spoken with forty witnesses'],
    roles: ['detective inspector', 'defence lawyer', 'trial judge'],
  },
  {
    section: 'Housing',
    bodies: ['the Housing Association', 'the Tenants League', 'the Planning Inspectorate'],
    things: ['the rent rise', 'the tower block', 'the planning permission', 'the cladding panel', 'the eviction notice', 'the housing estate', 'the empty home'],
    deeds: ['froze the rent for a year', 'refused planning permission for ninety flats', 'took the cladding off three tower blocks', 'bought back forty empty homes'],
    claims: ['A home that burns is not a home', 'The rent has doubled and the damp has not moved', 'Ninety flats on a car park is not a plan', 'Every panel will be off the tower by autumn', 'No family will be evicted this winter'],
    roles: ['tenant leader', 'fire officer', 'housing officer'],
  },
  {
    section: 'Science',
    bodies: ['the Observatory', 'the Marine Institute', 'the Royal College'],
    things: ['the comet survey', 'the plankton bloom', 'the gene therapy', 'the radio telescope', 'the fossil skeleton', 'the seed bank', 'the ice core'],
    deeds: ['repaired the radio telescope', 'dated the fossil skeleton', 'counted the plankton from a satellite', 'began a trial of the gene therapy'],
    claims: ['The signal repeats every eleven days and we do not know why', 'The skeleton is older than the hill that it lay in', 'The bloom is twice as large as any that we have recorded', 'Three patients of four can see again', 'Ice remembers the air of every winter'],
    roles: ['astronomer', 'marine biologist', 'research director'],
  },
  {
    section: 'Arts',
    bodies: ['the Festival Trust', 'the Theatre Company', 'the Museum Board'],
    things: ['the opening night', 'the string quartet', 'the portrait exhibition', 'the film premiere', 'the bronze statue', 'the poetry prize', 'the box office'],
    deeds: ['lent the portrait exhibition to four museums', 'moved the festival into the old market', 'gave the poetry prize to a fisherman', 'sold every seat of the opening night'],
    claims: ['The audience laughed where I had written a silence', 'A statue that nobody argues about is furniture', 'The quartet played as if the roof were not leaking', 'We sold the last seat in the ninth minute', 'The prize goes to a book that was refused eleven times'],
    roles: ['festival director', 'playwright', 'museum curator'],
  },
]

const FIRST = 'Ann Mark Leila Stefan Ruth Daniel Priya Owen Grace Tomas Helen Yusuf Clara Peter Nadia Simon Julia Victor Esther Colin Maria Hugo Irene Felix Sarah Omar Judith Martin Alice Rafael Norah Edwin Sonia Keith Laura Bruno Megan Arthur Dina Lewis'.split(' ')
const SURNAME_HEADS = 'Har Wes Old Pen Bram Cal Den Fen Gar Hol Kel Lan Mar Nor Pel Rad Sel Thor Wal Yar Brad Crom Dray Elm Frith Gold Hask Ing Lock Milb'.split(' ')
const SURNAME_TAILS = 'ley ton ford wick bury combe den field grave ham hurst land low man more ridge son stead well worth'.split(' ')
const PLACE_HEADS = 'Corley Tolver Marl Brannock Pell Aster Dunmoor Eskle Farrow Gannet Hollin Larch Minster Oxel Quarr Rennick Sallow Tarn Ulver Wend'.split(' ')
const PLACE_TAILS = ['Bridge', 'Reach', 'Harbour', 'Cross', 'Green', 'Moor', 'Quay', 'Bay']
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const PAPERS = ['Fennel Courier', 'Brannock Herald', 'Estuary Gazette', 'Northern Ledger', 'Harbour Post']
const NUMBERS = ['two', 'three', 'five', 'seven', 'nine', 'a dozen', 'some forty', 'more than sixty', 'almost ninety', 'about 120', 'at least 300', 'nearly 1,400']
const HEADLINES = ['{Body} divided over {thing} in {place}', '{place} waits for answer on {thing}', 'Anger in {place} as {thing} is put to the vote', 'Vote on {thing} brings {place} to its feet', '{Number} sign letter about {thing}']

/** Paragraphs, with the words that they leave open. `Say` stands for a quotation's words, `speaker` for a name and what its bearer is. */
const OPENINGS = [
  '{Body} {deed} on {day} after {number} people from {place} had written about {thing}, and set a date for a public hearing in {other}.',
  'A dispute about {thing} in {place} came to a head on {day} when {body} {deed} without a vote.',
  'Residents of {place} will learn within weeks what becomes of {thing}, {body} said on {day}, a month after it {deed}.',
]
const QUOTATIONS = [
  '“{Say},” said {speaker}. “{Say2}.”',
  '{Speaker}, told a meeting in {other} that {thing} was “a matter of weeks, not of years”. “{Say},” {pronoun} added.',
  '“{Say},” {speaker}, said on {day}. “{Say2}, and {say3}.”',
  '{Speaker}, said that {body} had known of {thing} since {month}. “{Say},” {pronoun} said.',
  'According to {speaker}, {number} people had asked about {thing} in a single morning.',
]
const FOLLOWING = [
  '“{Say},” {surname} said. “{Say2}.”',
  '{Surname}, who has worked in {place} for {number} years, said {thing} could not be looked at alone. “{Say},” {pronoun} added.',
  '“{Say2},” {pronoun} said when asked about {thing2}.',
]
const FACTS = [
  '{Thing} has been argued about in {place} since {month}, when {body} {deed} and {number} people came to the town hall to object.',
  'The report, of {number} pages, names {thing}, {thing2} and the cost of both. It does not say who is to pay, and gives no date for {other}.',
  'In {other}, where {thing2} was settled last year, {number} letters arrived in the first week, and {body} {deed} soon after.',
  'A spokeswoman for {body2} said in a statement: “{Say}.” It gave no further detail of {thing2}.',
  '{Body2} declined to comment on {thing}. A vote is expected before the end of {month}.',
]

/** Text with slots: literals at even places, names of slots at odd ones. */
type Template = readonly string[]

const compile = (templates: readonly string[]): readonly Template[] => templates.map((template) => template.split(/[{}]/))
const PARTS = {headline: compile(HEADLINES), opening: compile(OPENINGS), quotation: compile(QUOTATIONS), following: compile(FOLLOWING), fact: compile(FACTS)}

/** Numbers of one article, from the seed and its number alone (mulberry32). */
class Dice {
  #state: number

  constructor(seed: number, article: number) {
    this.#state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(article + 1, 0xc2b2ae35)
  }

  /** A whole number below `limit`. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }

  of<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!
  }
}

/** An article as a record: id, date, newspaper and text, the text with all that a page shows. */
function articleOf(seed: number, number: number): {readonly id: string; readonly datePublished: string; readonly publisher: string; readonly text: string} {
  const dice = new Dice(seed, number)
  const topic = dice.of(TOPICS)
  const place = `${dice.of(PLACE_HEADS)} ${dice.of(PLACE_TAILS)}`
  const other = `${dice.of(PLACE_HEADS)} ${dice.of(PLACE_TAILS)}`
  const day = dice.below(365)
  const date = new Date(Date.UTC(2023, 0, 1 + day))
  const thing = dice.of(topic.things)
  const publisher = dice.of(PAPERS)
  const byline = `${dice.of(FIRST)} ${dice.of(SURNAME_HEADS)}${dice.of(SURNAME_TAILS)}`
  let surname = ''
  let pronoun = 'she'

  /** Some are quoted often, most once. */
  const speaker = (): string => {
    const isLeader = dice.below(3) === 0
    const first = isLeader ? FIRST[dice.below(4)]! : dice.of(FIRST)
    surname = (isLeader ? SURNAME_HEADS[TOPICS.indexOf(topic)]! : dice.of(SURNAME_HEADS)) + dice.of(isLeader ? SURNAME_TAILS.slice(0, 3) : SURNAME_TAILS)
    pronoun = FIRST.indexOf(first) % 2 === 0 ? 'she' : 'he'
    return `${first} ${surname}, the ${dice.of(topic.roles)}`
  }
  const slot = (name: string): string => {
    switch (name) {
      case 'speaker': case 'Speaker': return speaker()
      case 'surname': case 'Surname': return surname
      case 'pronoun': return pronoun
      case 'place': return place
      case 'other': return other
      case 'thing': return thing
      case 'thing2': return dice.of(topic.things)
      case 'Thing': return upper(thing)
      case 'body': case 'body2': return dice.of(topic.bodies)
      case 'Body': case 'Body2': return upper(dice.of(topic.bodies))
      case 'deed': return dice.of(topic.deeds)
      case 'number': return dice.of(NUMBERS)
      case 'Number': return upper(dice.of(NUMBERS))
      case 'month': return dice.of(MONTHS)
      case 'day': return WEEKDAYS[date.getUTCDay()]!
      case 'say3': return lower(dice.of(topic.claims))
      default: return dice.of(topic.claims)
    }
  }
  const fill = (template: Template): string => {
    let text = template[0]!
    for (let at = 1; at < template.length; at += 2) text += slot(template[at]!) + template[at + 1]!
    return text
  }

  let text = `${upper(fill(dice.of(PARTS.headline)))}\nBy ${byline}\n${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]!} 2023\n\n${fill(dice.of(PARTS.opening))}`
  const length = 2800 + dice.below(1000)
  while (text.length < length) {
    text += `\n\n${fill(dice.of(PARTS.quotation))}`
    if (dice.below(2) === 0) text += `\n\n${fill(dice.of(PARTS.following))}`
    text += `\n\n${fill(dice.of(PARTS.fact))}`
  }
  return {id: `article-${String(number).padStart(8, '0')}`, datePublished: date.toISOString().slice(0, 10), publisher, text}
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const upper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
const lower = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)

const wholeOf = (name: string, value: string): number => {
  if (!/^\d{1,15}$/.test(value)) throw new RangeError(`Expected --${name} to be a whole number, got ${JSON.stringify(value)}`)
  return Number(value)
}

const {values} = parseArgs({options: {documents: {type: 'string'}, bytes: {type: 'string'}, seed: {type: 'string', default: '1'}}})
const seed = wholeOf('seed', values.seed)
const mostBytes = values.bytes === undefined ? Infinity : wholeOf('bytes', values.bytes)
const mostDocuments = values.documents === undefined ? (values.bytes === undefined ? 1000 : Infinity) : wholeOf('documents', values.documents)

// Whoever reads it may have enough, as `head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
let chunk = ''
let written = 0
for (let number = 0; number < mostDocuments && written < mostBytes; number++) {
  const line = `${JSON.stringify(articleOf(seed, number))}\n`
  written += Buffer.byteLength(line)
  chunk += line
  if (chunk.length < CHUNK) continue
  if (!process.stdout.write(chunk)) await once(process.stdout, 'drain')
  chunk = ''
}
process.stdout.write(chunk)
