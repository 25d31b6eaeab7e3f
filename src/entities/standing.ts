import {HONORIFICS, RANKS, ROLE_MODIFIERS, ROLE_NOUNS} from '../language/lexicons/index.ts'
import {DETERMINERS, SAYING} from './function-words.ts'
import {Shape, type Scan} from './scan.ts'

/** How a mention stands in its sentence: what is most often taken up again by a pronoun comes first. */
export const Standing = {sayer: 3, subject: 2, other: 1, oblique: 0, possessor: -1} as const

const PREPOSITIONS: ReadonlySet<string> = new Set('of with by from to for at in on about against under over between among like than including unlike near behind beside toward towards without via after before since during despite amid alongside regarding concerning versus vs'.split(' '))
/** Words after a name that show that no verb follows whose subject it is. */
const NO_VERB: ReadonlySet<string> = new Set([...PREPOSITIONS, 'and', 'or', 'nor', 'but', 'the', 'a', 'an', 'that', 'which', 'who', 'whose', 'as', 'because', 'when', 'while', 'if', 'where', 'so', 'his', 'her', 'its', 'their', 'this', 'these', 'those', 'more', 'again', 'up', 'out', 'off', 'down', 'into', 'through', 'here', 'there'])
const ADVERBS: ReadonlySet<string> = new Set(['also', 'then', 'later', 'now', 'still', 'never', 'often', 'once', 'too', 'even', 'himself', 'herself', 'itself', 'simply', 'just', 'only', 'always', 'soon', 'first', 'both', 'further', 'earlier', 'since'])

/** Verbs of saying that the table of the name finder lacks, as they introduce or follow speech. */
const MORE_SAYING: ReadonlySet<string> = new Set('declined called defended criticised criticized accused praised dismissed rejected urged responded answered joked described complained pledged cautioned contended asserted maintained lamented conceded charged quipped tweeted posted offered declares concedes contends maintains suggests describes calls responds warns predicts predicted promised vowed'.split(' '))

/** Whether a word is a verb of saying. */
export function isSaying(word: string): boolean {
  return SAYING.has(word) || MORE_SAYING.has(word)
}

/** How the mention `[first, last)` stands in its sentence. */
export function standingOf(scan: Scan, first: number, last: number): number {
  const {tokens, shape} = scan
  const row = tokens.sentences[tokens.sentence[first]!]!
  if (tokens.baseEnd[last - 1]! < tokens.end[last - 1]!) return Standing.possessor
  let before = first - 1
  // Titles, roles and what describes them stand between a preposition and the name: "of former Senator Ann Reed".
  for (let steps = 0; before >= row.first && steps < 6 && isBeforeName(tokens.lower[before]!, tokens.text[before]!); steps++) before--
  const previous = before >= row.first ? tokens.lower[before]! : ''
  const {next, isSayer} = predicate(scan, last, row.last)
  if (PREPOSITIONS.has(previous) && !(previous === 'after' || previous === 'before' || previous === 'since')) return Standing.oblique
  if (isSayer) return Standing.sayer
  // “…,” said Ann Reed.
  if (SAYING.has(previous) && isEndOfSpeech(tokens.text[before - 1] ?? '')) return Standing.sayer
  if (next >= row.last || shape[next] !== Shape.lower || NO_VERB.has(tokens.lower[next]!)) return Standing.other
  if (isVerbLike(tokens.lower[next]!)) return Standing.subject
  // "Reed spokesman Mark Osei", "the Reed campaign"
  return next === last ? Standing.possessor : Standing.other
}

function isBeforeName(word: string, text: string): boolean {
  return HONORIFICS.has(word) || RANKS.has(word) || ROLE_NOUNS.has(word) || ROLE_MODIFIERS.has(word) || DETERMINERS.has(word) || text === '.'
}

function isEndOfSpeech(text: string): boolean {
  return /["”’']$/.test(text) || text === ','
}

const LONGEST_ASIDE = 40

/** Where the sentence goes on after a name, asides left out: "…, chair of the board, a charity, said", "(D-Ohio) said", ", who said". */
function predicate(scan: Scan, last: number, limit: number): {next: number; isSayer: boolean} {
  const {tokens} = scan
  let next = verbAfter(scan, afterPlace(scan, last, limit), limit)
  if (next < limit && isSaying(tokens.lower[next]!)) return {next, isSayer: true}
  if (!/^[,([–—]$|^--$/.test(tokens.text[last] ?? '')) return {next, isSayer: false}
  if (tokens.lower[last + 1] === 'who') {
    const verb = verbAfter(scan, last + 2, limit)
    if (verb < limit && isSaying(tokens.lower[verb]!)) return {next: verb, isSayer: true}
  }
  let first = -1
  for (let at = last + 1; at < limit && at < last + LONGEST_ASIDE; at++) {
    if (!/^[,)\]–—]$|^--$/.test(tokens.text[at]!)) continue
    next = verbAfter(scan, at + 1, limit)
    if (next < limit && isSaying(tokens.lower[next]!)) return {next, isSayer: true}
    if (first < 0 && next < limit && isVerbLike(tokens.lower[next]!)) first = next
  }
  return {next: first < 0 ? limit : first, isSayer: false}
}

/** After "of Colorado", "at the National Review": what says where somebody is from or works. */
function afterPlace(scan: Scan, at: number, limit: number): number {
  if (!/^(?:of|at|from|with|in)$/.test(scan.tokens.lower[at] ?? '')) return at
  let end = DETERMINERS.has(scan.tokens.lower[at + 1] ?? '') ? at + 2 : at + 1
  const first = end
  while (end < limit && end < first + 6 && scan.shape[end] !== Shape.lower && scan.shape[end] !== Shape.other) end++
  return end > first ? end : at
}

function verbAfter(scan: Scan, at: number, limit: number): number {
  let next = at
  while (next < limit && next < at + 3 && (ADVERBS.has(scan.tokens.lower[next]!) || /ly$/.test(scan.tokens.lower[next]!) || /^(?:has|had|have)$/.test(scan.tokens.lower[next]!) && /(?:ed|said|told|made|n)$/.test(scan.tokens.lower[next + 1] ?? ''))) next++
  return next
}

const VERBS: ReadonlySet<string> = new Set('is was has had have will would can could may might must should does did do are were began became came went got gave took made left found held kept knew led lost met paid put ran sat saw sent set spoke stood thought told took wore won wrote grew fell felt drew drove broke brought bought built chose cut fought flew forgot hit hurt laid lay let meant read rose sang sold shot sought spent swore taught threw understood woke died struck stuck swung hung rang slid bore beat blew caught clung dealt dug ate fed fled froze hid overcame overtook quit rode sank shook slept sped split stole swam swept tore withdrew wept underwent undertook isn\'t wasn\'t hasn\'t hadn\'t won\'t wouldn\'t can\'t couldn\'t didn\'t doesn\'t shouldn\'t'.split(' '))

function isVerbLike(word: string): boolean {
  return VERBS.has(word) || (/(?:ed|[^s]s|n't)$/.test(word) && !PLURAL.test(word))
}

/** Nouns after a name that look like verbs: "Reed supporters", "Reed allies". */
const PLURAL = /(?:ers|ors|ists|ions|ees|ants|ents|aides|allies|ships|ings|ans|ics|emails|rallies|fans|voters|families)$/
