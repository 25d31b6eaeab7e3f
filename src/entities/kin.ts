import type {Name} from './name.ts'
import type {Scan} from './scan.ts'

const KIN: ReadonlySet<string> = new Set('wife husband son daughter brother sister mother father widow widower cousin nephew niece uncle aunt grandson granddaughter grandfather grandmother stepson stepdaughter son-in-law daughter-in-law brother-in-law sister-in-law father-in-law mother-in-law partner ex-wife ex-husband twin sibling half-brother half-sister girlfriend boyfriend fiancee fiance fiancé fiancée lady'.split(' '))

/** Whether a name stands beside the word for a relative: "his wife, Ann Reed", "Ann Reed, his wife". */
export function isKin(scan: Scan, name: Name): boolean {
  const {tokens} = scan
  const before = tokens.text[name.first - 1] === ',' ? name.first - 2 : name.first - 1
  if (KIN.has(tokens.lower[before] ?? '')) return true
  if (tokens.text[name.last] !== ',') return false
  for (let at = name.last + 1; at < name.last + 5; at++) {
    const word = tokens.lower[at]
    if (word === undefined || word === ',') return false
    if (KIN.has(word)) return true
  }
  return false
}

/** Whether the word for a relative stands before a name as its title: "Grandmother Holloway". */
export function isKinTitle({tokens}: Scan, name: Name): boolean {
  const before = tokens.text[name.first - 1] ?? ''
  return /^\p{Lu}/u.test(before) && (KIN.has(tokens.lower[name.first - 1]!) || TITLES.has(tokens.lower[name.first - 1]!))
}

const TITLES: ReadonlySet<string> = new Set(['auntie', 'grandma', 'grandpa', 'granny', 'grandad', 'granddad', 'mum', 'dad', 'papa', 'mama'])
