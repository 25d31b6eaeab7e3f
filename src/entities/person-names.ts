import {HONORIFICS, NAME_PARTICLES, SUFFIXES, WordFlag, wordFlags} from '../language/lexicons/index.ts'
import {genderOfName, type Gender} from './gender.ts'
import type {Name} from './name.ts'
import type {Scan} from './scan.ts'

/** A person's name taken apart, so that the ways to write it can be compared. */
export interface PersonName {
  /** Its words without particles and suffixes, accents and hyphens taken off, initials one by one: `j`, `k`, `rowling`. */
  readonly words: readonly string[]
  /** For each word whether it is a patronymic: "Salman" in "Mohammed bin Salman". */
  readonly patronymic: readonly boolean[]
  /** Whether it is written as more than one word, particles not counted: a full name. */
  readonly isFull: boolean
  /** Whether it has an Arabic particle, so that what stands in its middle may be the father's name. */
  readonly isArabic: boolean
  /** "jr", "sr", "ii": another person than the one without. */
  readonly generation: string | undefined
  /** The gender that its form of address states. */
  readonly stated: Gender | undefined
  /** The gender that its form of address or, of a full name, its given name tells. */
  readonly gender: Gender | undefined
}

const FATHERS: ReadonlySet<string> = new Set(['bin', 'ibn', 'bint', 'ben', 'binti', 'bte'])
const ARABIC: ReadonlySet<string> = new Set(['al', 'el', 'bin', 'ibn', 'bint', 'binti', 'abu', 'ould'])
const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'jnr', 'junior', 'sr', 'snr', 'senior', 'ii', 'iii', 'iv'])
const PREFIX = /^(?:al|el|as|ash|an|ar|at|az|ad|ul|ur)[-‑](?=\p{L}{2})/u

/** Takes a person's name apart. */
export function readPersonName(scan: Scan, name: Name): PersonName {
  const {tokens} = scan
  const words: string[] = []
  const patronymic: boolean[] = []
  let units = 0
  let isArabic = false
  let afterFather = false
  let generation: string | undefined
  const begin = afterAddress(scan, name)
  for (let at = begin; at < name.last; at++) {
    const word = tokens.lower[at]!.replace(/\.$/, '')
    const text = tokens.text[at]!
    if (!/^\p{L}/u.test(word)) continue
    if (at > begin && GENERATIONS.has(word)) {
      generation = generationOf(word)
      continue
    }
    if (at > begin && SUFFIXES.has(word) && word !== 'am' && at === name.last - 1) continue
    if (NAME_PARTICLES.has(word) && at < name.last - 1) {
      isArabic ||= ARABIC.has(word)
      afterFather = FATHERS.has(word)
      continue
    }
    const bare = word.replace(PREFIX, '')
    if (bare !== word) isArabic = true
    units++
    for (const part of isInitials(text, at, name) ? [...text.replace(/[^\p{L}]/gu, '').toLowerCase()] : [foldName(bare)]) {
      words.push(part)
      patronymic.push(afterFather)
    }
    afterFather = false
  }
  // "Donald Trump Jr.", "Harry Connick, Jr.": the finder may leave it out of the name.
  const after = tokens.text[name.last] === ',' ? name.last + 1 : name.last
  const suffix = (tokens.lower[after] ?? '').replace('.', '')
  if (generation === undefined && GENERATIONS.has(suffix) && /^\p{Lu}/u.test(tokens.text[after]!)) generation = generationOf(suffix)
  const honorific = name.honorific ?? addressBefore(scan, begin)
  const stated = honorific === undefined ? undefined : HONORIFICS.get(honorific)
  const isFull = units > 1
  // "Mr Kelly" says nothing of the given name, and "Kelly" alone can be a surname.
  const gender = stated ?? (isFull || honorific === undefined ? genderOfName(tokens.lower[begin]!) : undefined)
  return {words, patronymic, isFull, isArabic, generation, stated, gender}
}

const ADDRESS: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'professor', 'sir', 'dame', 'lord', 'lady', 'baroness', 'sheikh', 'rev', 'revd', 'cllr', 'engr', 'shri', 'smt', 'mme', 'alhaji', 'ayatollah'])

/** The first token of a name after the forms of address that the finder may have left in it. */
function afterAddress(scan: Scan, name: Name): number {
  for (let at = name.last - 2; at >= name.first; at--) {
    if (!ADDRESS.has(scan.tokens.lower[at]!.replace('.', ''))) continue
    const next = scan.tokens.text[at + 1] === '.' ? at + 2 : at + 1
    return next < name.last ? next : name.first
  }
  return name.first
}

/** The form of address that ends before a token: "Mr Rowley", "Mrs. Reed". */
function addressBefore(scan: Scan, first: number): string | undefined {
  const at = scan.tokens.text[first - 1] === '.' ? first - 2 : first - 1
  const word = (scan.tokens.lower[at] ?? '').replace('.', '')
  return ADDRESS.has(word) && /^\p{Lu}/u.test(scan.tokens.text[at]!) ? word : undefined
}

function generationOf(word: string): string {
  return word.startsWith('j') ? 'jr' : word.startsWith('s') ? 'sr' : word
}

/** "J.K.", "JK" before a surname, but not "JK ROWLING" in capitals throughout. */
function isInitials(text: string, at: number, name: Name): boolean {
  if (at === name.last - 1) return false
  if (/^(?:\p{Lu}\.){2,4}$|^(?:\p{Lu}\.){1,3}\p{Lu}$/u.test(text)) return true
  return /^\p{Lu}{2,3}$/u.test(text) && name.text !== name.text.toUpperCase()
}

const LETTERS: ReadonlyMap<string, string> = new Map([['ø', 'o'], ['đ', 'd'], ['ð', 'd'], ['ł', 'l'], ['ı', 'i'], ['ß', 'ss'], ['æ', 'ae'], ['œ', 'oe'], ['þ', 'th'], ['ə', 'e'], ['ħ', 'h']])

/** A word without accents, apostrophes and hyphens: "Đoković" and "Dokovic", "O’Neill" and "ONeill" are one. */
export function foldName(word: string): string {
  let isPlain = true
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index)
    if (code < 97 || code > 122) isPlain = false
  }
  if (isPlain) return word
  let folded = ''
  for (const letter of word.normalize('NFD')) {
    if (/[\p{M}'’‘`ʼ‐‑-]/u.test(letter)) continue
    folded += LETTERS.get(letter) ?? letter
  }
  return folded
}

const NICKNAMES: ReadonlyMap<string, string> = new Map(
  `alexander alex,sandy,al|alexandra alex,sandra|alexandre alex|andrew andy,drew|anthony tony,ant|antonio tony|barbara barb|benjamin ben|bernard bernie
  catherine cathy,kate,katie,cath|charles charlie,chuck|christine chris|christopher chris,kit|daniel dan,danny|david dave|deborah debbie,deb|donald don,donnie
  douglas doug|edward ed,eddie,ted,teddy|elizabeth liz,lizzie,beth,betty,libby|ernest ernie|eugene gene|frances fran|francis frank|francisco paco|frederick fred,freddie
  gabriel gabe|geoffrey geoff|gerald gerry,jerry|gregory greg|harold harry,hal|henry harry,hank|jacob jake|jacqueline jackie|james jim,jimmy,jamie
  jeffrey jeff|jennifer jen,jenny|jeremy jez|jerome jerry|jessica jess|john jack,johnny|jonathan jon|joseph joe,joey|joshua josh|judith judy|katherine kate,kathy,katie,kath
  kathleen kathy,kath|kenneth ken,kenny|kimberly kim|lawrence larry|leonard len,lenny|louis lou|margaret maggie,meg,peggy|martin marty|matthew matt|maxwell max|maximilian max|melissa mel
  michael mike,mick,mickey|mitchell mitch|mohammed mohamed,muhammad,mohammad,mohamad,muhammed,mo|nathaniel nat,nate|nicholas nick,nicky|nicola nicky|pamela pam|patricia pat,patty,trish
  patrick pat,paddy|peter pete|philip phil,phillip|raymond ray|rebecca becky|reginald reg|richard rick,dick,rich,ricky|robert bob,rob,bobby,robbie|rodney rod|ronald ron,ronnie
  rudolph rudy|rupert ru|samantha sam|samuel sam,sammy|sidney sid|stanley stan|stephanie steph|stephen steve,steven|steven steve|stuart stu|susan sue,susie|suzanne sue
  terence terry|theodore ted,theo|theresa terry,teresa,tess|thomas tom,tommy|timothy tim|valerie val|victoria vicky|vincent vince|virginia ginny|vladimir volodymyr|walter walt,wally
  william bill,will,billy,liam|zachary zach,zack`
    .split(/[|\n]/)
    .map((line) => line.trim().split(' '))
    .flatMap(([long = '', short = '']) => short.split(',').map((one) => [`${long} ${one}`, long] as const)),
)

/** How well two given names can be one person's: 3 the same, 2 initial or short form, 0 not. Two short forms of one name can be too. */
export function givenMatch(a: string, b: string): 0 | 2 | 3 {
  if (a === b) return 3
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 2 : 0
  return NICKNAMES.has(`${a} ${b}`) || NICKNAMES.has(`${b} ${a}`) ? 2 : 0
}

const FAMILY_FIRST: ReadonlySet<string> = new Set(
  `ahn an bae baek ban bo cai cao chan chang chen cheng cheung chiang cho choe choi chong chow chu chua chung cui dai deng ding dong du fan fang feng fu gao go goh gong
  gu guo ha han hao he heo ho hong hou hsieh hsu hsueh hu huang huynh hwang im jang jeon jeong ji jia jiang jin jo joo jung kang kim ko koo kung kwak kwon lai lam lau le lee lei leung
  li liang liao lim lin ling liu lo loh lu lung luo ma mao meng min moon na nam nguyen ng noh oh ong pak pan pang park peng pham phan qian qiao qin rhee ri roh ryu seo shen shi shin sim
  so soh sohn song su suh sun sung tan tang tao teo tian tran tsai tsang tung vo vu wan wang wei wen wong woo wu xi xia xiao xie xiong xu xue yan yang yao ye yeo yi yim yin yoo yoon you
  yu yuan yun zeng zhang zhao zheng zhong zhou zhu zou`.split(/\s+/),
)

/** Whether a name is written family name first: "Kim Jong Un", "Xi Jinping", but not "Kim Howells" or "Lee Anderson". */
export function isFamilyFirst({words}: PersonName): boolean {
  const last = words[words.length - 1]!
  return words.length > 1 && words.length < 4 && FAMILY_FIRST.has(words[0]!) && ((wordFlags(last) & (WordFlag.family | WordFlag.given)) === 0 || last.length < 4)
}

/** A word, and the word without each of its letters: two words share one of these where a letter is missing, added or wrong. */
export function nearForms(word: string): string[] {
  const forms = [word]
  for (let index = 0; index < word.length && index < LONGEST_NEAR; index++) forms.push(word.slice(0, index) + word.slice(index + 1))
  return forms
}

const LONGEST_NEAR = 20

/** Whether two words differ in no more than one letter, or in two that changed places. */
export function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let endA = a.length
  let endB = b.length
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)]
  return (restA.length <= 1 && restB.length <= 1) || (restA.length === 2 && restA[0] === restB[1] && restA[1] === restB[0])
}
