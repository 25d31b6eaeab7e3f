import {foldWord, isApostropheForm, isWordCharacter, withoutIgnorable} from './fold.ts'

/** How a piece is written. Of a name it says what the text must show, of a text what it shows. */
export const Form = {lower: 0, capital: 1, capitals: 2} as const

/**
 * What names are compared by: a word, a part of a hyphenated one, the letters of "U.S.", or a mark. Tokens are not compared themselves,
 * for a caller writes "Rolls Royce" and "JK Rowling" where the text has "Rolls-Royce" and "J. K. Rowling".
 */
export interface Piece {
  /** The word, folded; a mark as it is, `&` as "and". */
  readonly text: string
  /** The 32-bit hash of `text`. */
  readonly hash: number
  /** A value of {@link Form}. */
  readonly form: number
  /** Whether `'s` stood after it, which `text` leaves out. */
  possessive: boolean
  /** Whether it is one letter, or letters each with a full stop. */
  readonly dotted: boolean
}

/** Marks between the words of a name that may as well be a space. */
const SEPARATORS: ReadonlySet<string> = new Set([...'.-‐‑‒–—―−/·•'])

const PLAIN_WORD = /^[A-Za-z\d]+$/

/** The pieces of a token, or of a part of a name between spaces. */
export function piecesOf(chunk: string): Piece[] {
  // Most chunks are one plain word.
  if (PLAIN_WORD.test(chunk)) return [pieceOf(chunk.toLowerCase(), formOf(chunk))]
  const pieces: Piece[] = []
  let run = ''
  for (const character of withoutIgnorable(chunk)) {
    if (isWordCharacter(character) || isApostropheForm(character)) {
      run += character
      continue
    }
    addRun(pieces, run, character === '.')
    run = ''
    if (character === '&') pieces.push(pieceOf('and'))
    else if (!SEPARATORS.has(character) && character.trim() !== '') pieces.push(pieceOf(character))
  }
  addRun(pieces, run, false)
  return pieces
}

function addRun(pieces: Piece[], run: string, stop: boolean): void {
  let start = 0
  let end = run.length
  while (start < end && isApostropheForm(run[start]!)) start++
  while (end > start && isApostropheForm(run[end - 1]!)) end--
  if (start === end) return
  const last = pieces[pieces.length - 1]
  // "U.N.'s": the letters are over, their possessive follows.
  if (start > 0 && end - start === 1 && (run[start] === 's' || run[start] === 'S') && last) {
    last.possessive = true
    return
  }
  const possessive = end - start > 2 && (run[end - 1] === 's' || run[end - 1] === 'S') && isApostropheForm(run[end - 2]!)
  const base = run.slice(start, possessive ? end - 2 : end)
  const single = base.length === 1 && base !== base.toLowerCase()
  const piece = pieceOf(foldWord(base), formOf(base), possessive, single && stop)
  if (piece.text === '') return
  if (single && last && takesInitial(last)) pieces[pieces.length - 1] = joined(last, piece)
  else pieces.push(piece)
}

/** A piece of that folded word, or of a mark. */
export function pieceOf(text: string, form: number = Form.lower, possessive = false, dotted = false): Piece {
  return {text, hash: hashOfWord(text), form, possessive, dotted}
}

/** Two pieces of letters as one: "J." and "K." are what others write "JK". */
export function joined(left: Piece, right: Piece): Piece {
  return pieceOf(left.text + right.text, Form.capitals, right.possessive, true)
}

/** Letters that are joined at most: nobody has more initials, and a text of nothing else is no name. */
const MOST_INITIALS = 8

/** Whether a piece is letters with full stops that one more may join. */
export function takesInitial(piece: Piece): boolean {
  return piece.dotted && piece.text.length < MOST_INITIALS
}

/** Whether a chunk is one initial, which joins the initials before it: "J." "K.". */
export function isInitial(pieces: readonly Piece[]): boolean {
  return pieces.length === 1 && pieces[0]!.dotted && pieces[0]!.text.length === 1
}

/** The pieces of a name as a caller writes it. */
export function piecesOfName(name: string): Piece[] {
  const pieces: Piece[] = []
  let wasInitial = false
  for (const chunk of name.split(/\s/)) {
    const found = piecesOf(chunk)
    const initial = isInitial(found)
    const last = pieces[pieces.length - 1]
    if (initial && wasInitial && last && takesInitial(last)) pieces[pieces.length - 1] = joined(last, found[0]!)
    else for (const piece of found) pieces.push(piece)
    if (found.length > 0) wasInitial = initial
  }
  return pieces
}

function formOf(word: string): number {
  const lower = word.toLowerCase()
  if (word === lower) return Form.lower
  return word.length > 1 && word === word.toUpperCase() ? Form.capitals : Form.capital
}

/** The hash of a phrase is made piece by piece: this is where it starts. */
export const EMPTY_HASH = 0x2c1b3c6d

function hashOfWord(word: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  // The low bits choose the slot of a table: they must depend on all of the word.
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** The hash of a phrase from the hash of what is before its last piece. */
export function extendHash(hash: number, piece: number): number {
  const mixed = Math.imul((hash << 7) ^ (hash >>> 25) ^ piece, 0x9e3779b1)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** A name as it is compared where capital letters do not matter: its pieces with a space between. */
export function foldPhrase(name: string): string {
  return piecesOfName(name).map(({text}) => text).join(' ')
}
