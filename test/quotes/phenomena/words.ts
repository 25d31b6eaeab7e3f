import type {PhenomenonCase} from './types.ts'

/** Phenomena 34 to 36 and 57: quotation marks and reporting verbs where nobody is quoted. */
export const WORD_CASES: readonly PhenomenonCase[] = [
  {
    phenomenon: 34,
    name: 'scare quotes, so-called',
    style: 'British',
    text: `The so-called “friendly” lasted four minutes before the first fight. The “truce” that followed was shorter.`,
    quotes: [],
  },
  {
    phenomenon: 34,
    name: 'scare quotes of a narrator',
    style: 'American',
    text: `The "luxury" motel had no hot water. Its "ocean view" was a mural of a beach in the stairwell.`,
    quotes: [],
  },
  {
    phenomenon: 34,
    name: 'scare quotes beside a quotation',
    style: 'American',
    text: `The “temporary” tax has been on the books since 1974. “It will outlive us all,” said Paul Redbird, an accountant.`,
    quotes: [{content: ['“It will outlive us all,”'], kind: 'direct', speakers: ['Paul Redbird'], cue: 'say'}],
  },
  {
    phenomenon: 35,
    name: 'title of a novel',
    style: 'British',
    text: `Morag Sinclair’s second novel, “The Salt Year”, is set in a lighthouse and was written in a caravan.`,
    quotes: [],
  },
  {
    phenomenon: 35,
    name: 'nickname and title of a song',
    style: 'American',
    text: `Raymond "Duke" Castellano ran the pool hall for 30 years. The jukebox by the door still plays "Blue Over Dunmore."`,
    quotes: [],
  },
  {
    phenomenon: 35,
    name: 'title of a film in single marks',
    style: 'British',
    text: `Tomasz Zielinski made his name in ‘A Winter Abroad’ and played the cello on its soundtrack.`,
    quotes: [],
  },
  {
    phenomenon: 36,
    name: 'words as words',
    style: 'British',
    text: `The word “shall” appears nine times in the contract, and “may” only once.`,
    quotes: [],
  },
  {
    phenomenon: 36,
    name: 'term that is defined',
    style: 'American',
    text: `A "derecho" is a line of storms that moves fast and in a straight path. The term "inland hurricane" is older and less exact.`,
    quotes: [],
  },
  {
    phenomenon: 36,
    name: 'word of a dialect',
    style: 'British',
    text: `In Marlbeck a “ginnel” is a passage between two houses. Strangers take it for a drink.`,
    quotes: [],
  },
  {
    phenomenon: 57,
    name: 'add, read, call in, said sum',
    style: 'British',
    text: `The mill will add 40 jobs next year. Each pupil read a book a week, three drivers called in sick, and the said sum was paid into the ` +
        `account.`,
    quotes: [],
  },
  {
    phenomenon: 57,
    name: 'states, notes, reports and claims as nouns',
    style: 'American',
    text: `Six states share the river. The claims office closed in May, its old reports went into boxes and the ranger's trail notes into a drawer.`,
    quotes: [],
  },
  {
    phenomenon: 57,
    name: 'verbs with things as objects, beside a report',
    style: 'American',
    text: `The bakery added a second oven and continued through the night. Nobody answered the phone. Minh Tran, the owner, said the bread would ` +
        `be late.`,
    quotes: [{content: ['the bread would be late'], kind: 'indirect', speakers: ['Minh Tran'], cue: 'say'}],
  },
]
