import type {Block} from '../document/index.ts'

/** A stretch between quotation marks. */
export interface Region {
  /** Index of the opening mark. */
  readonly start: number
  /** Index after the closing mark; the block's end where it is not closed. */
  readonly end: number
  /** Index after the opening mark. */
  readonly innerStart: number
  /** Index of the closing mark. */
  readonly innerEnd: number
  /** 1 for an outer region, 2 and more inside another. */
  readonly depth: number
  /** Whether a closing mark was found. */
  readonly closed: boolean
  /** Whether it goes on from a region that the paragraph before left open: the convention of news for long quotations. */
  readonly continues: boolean
  /** Index of its block. */
  readonly block: number
}

interface OpenMark {
  readonly start: number
  readonly length: number
  readonly double: boolean
  readonly low: boolean
  readonly continues: boolean
}

const Role = {none: 0, open: 1, close: 2, either: 3} as const

const LETTER = /[\p{L}\p{N}\p{M}]/u
const SPACE = /[\s\u200B]/
const OPENS_AFTER = /[\s([{—–―\-/\u200B“‘"'«„`…]/
const ELISION = /^['’‘](?:\d0s|em|til|cause|tis|twas|bout|n|round)(?![\p{L}\p{N}])/iu

/**
 * Finds the stretches between quotation marks: double and single, straight, curly, low-9, guillemets and TeX; nested; with
 * apostrophes told from closing marks; and paragraphs that open with a mark because the one before was left open.
 * A missing or odd mark ends at its paragraph and never stops the rest.
 */
export function findRegions(text: string, blocks: readonly Block[]): readonly Region[] {
  const regions: Region[] = []
  let leftOpen: OpenMark | undefined

  for (const [index, block] of blocks.entries()) {
    const found = scanBlock(text, block, index, leftOpen)
    for (const region of found.regions) regions.push(region)
    // Furniture between two paragraphs of the story does not end a quotation.
    if (block.body) leftOpen = found.leftOpen
  }
  return regions.sort((a, b) => a.start - b.start)
}

function scanBlock(
  text: string,
  block: Block,
  blockIndex: number,
  leftOpen: OpenMark | undefined,
): {regions: Region[]; leftOpen: OpenMark | undefined} {
  const regions: Region[] = []
  // No single mark opens inside another, and no double mark right inside another: three are open at once at most.
  const stack: OpenMark[] = []
  const closers = singleClosers(text, block.start, block.end)
  let closerAt = 0

  const close = (level: number, innerEnd: number, end: number, closed: boolean): void => {
    const mark = stack[level]!
    regions.push({
      start: mark.start,
      end,
      innerStart: mark.start + mark.length,
      innerEnd,
      depth: level + 1,
      closed,
      continues: mark.continues,
      block: blockIndex,
    })
    stack.length = level
  }

  let at = block.start + (opensExtract(text, block) ? 1 : 0)
  while (at < block.end) {
    const mark = markAt(text, at, block.end)
    if (!mark) {
      at++
      continue
    }
    const before = at > block.start ? text[at - 1]! : ' '
    const after = at + mark.length < block.end ? text[at + mark.length]! : ' '
    const opener: OpenMark = {
      start: at,
      length: mark.length,
      double: mark.double,
      low: text[at] === '„',
      continues: at === block.start && block.body && leftOpen?.double === mark.double,
    }
    const level = topLevel(stack, mark.double)

    if (mark.double) {
      const role = doubleRole(mark.role, before, after, stack[level])
      if (role === Role.close) close(level, at, at + mark.length, true)
      else if (role === Role.open) {
        // A second opening mark of the same kind with no single between: the first was never closed.
        if (level >= 0 && level === stack.length - 1) {
          const end = trimEnd(text, stack[level]!.start, at)
          close(level, end, end, false)
        }
        stack.push(opener)
      }
    } else {
      while (closers[closerAt]! <= at) closerAt++
      const moreClosers = closerAt < closers.length
      if (isApostrophe(before, after)) {
        // between two letters: never a mark
      } else if (level >= 0 && !SPACE.test(before)) {
        if (!isPluralPossessive(text, at, before, after, moreClosers)) close(level, at, at + 1, true)
      } else if (
        level < 0 && mark.role !== Role.close && OPENS_AFTER.test(before) && !SPACE.test(after) &&
        !ELISION.test(text.slice(at, at + 8)) && (moreClosers || (mark.role === Role.open && at === block.start))
      ) {
        stack.push(opener)
      }
    }
    at += mark.length
  }

  const unclosed = stack[0]
  // Only an outer mark may run on into the next paragraph: what is left open inside it is a stray mark.
  if (unclosed) close(0, block.end, block.end, false)
  return {regions, leftOpen: unclosed}
}

/**
 * Whether a paragraph begins with a straight mark that is never closed while the quotations in it have curly ones: it is set as an
 * extract from elsewhere, and the marks inside are those that tell who speaks.
 */
function opensExtract(text: string, {start, end}: Block): boolean {
  if (text[start] !== '"') return false
  const inner = text.slice(start + 1, end)
  return !inner.includes('"') && inner.includes('“') && inner.includes('”')
}

interface Mark {
  readonly length: number
  readonly double: boolean
  readonly role: number
}

const MARKS = new Map<string, Mark>([
  ['“', {length: 1, double: true, role: Role.open}],
  ['‟', {length: 1, double: true, role: Role.open}],
  ['„', {length: 1, double: true, role: Role.open}],
  ['«', {length: 1, double: true, role: Role.open}],
  ['”', {length: 1, double: true, role: Role.close}],
  ['»', {length: 1, double: true, role: Role.close}],
  ['"', {length: 1, double: true, role: Role.either}],
  ['″', {length: 1, double: true, role: Role.either}],
  ['＂', {length: 1, double: true, role: Role.either}],
  ['‘', {length: 1, double: false, role: Role.open}],
  ['‚', {length: 1, double: false, role: Role.none}],
  ['’', {length: 1, double: false, role: Role.close}],
  ["'", {length: 1, double: false, role: Role.either}],
])
const TEX_OPEN: Mark = {length: 2, double: true, role: Role.open}
const TEX_CLOSE: Mark = {length: 2, double: true, role: Role.either}

function markAt(text: string, at: number, end: number): Mark | undefined {
  const code = text.charCodeAt(at)
  // Most characters are letters and spaces.
  if (code < LEAST_MARK || (code > APOSTROPHE && code < LEAST_MARK_BEYOND && code !== BACKTICK)) return undefined
  const unit = text[at]!
  const isDoubled = at + 1 < end && text[at + 1] === unit
  if (isDoubled && unit === '`') return TEX_OPEN
  if (isDoubled && unit === "'") return TEX_CLOSE
  return MARKS.get(unit)
}

/** Marks of ASCII lie between the first two of these, but for the third; the others are not below the last, the first guillemet. */
const LEAST_MARK = 0x22
const APOSTROPHE = 0x27
const BACKTICK = 0x60
const LEAST_MARK_BEYOND = 0xab

function doubleRole(role: number, before: string, after: string, open: OpenMark | undefined): number {
  const opensHere = OPENS_AFTER.test(before) && !SPACE.test(after)
  if (role === Role.open) {
    // “ closes what „ opened, and stands the wrong way round after a word.
    if (open && (open.low || (!OPENS_AFTER.test(before) && SPACE.test(after)))) return Role.close
    return Role.open
  }
  if (open) {
    // Inside a quotation an ambiguous mark between a space and a letter opens: the closing mark before it is missing.
    return role === Role.either && SPACE.test(before) && LETTER.test(after) ? Role.open : Role.close
  }
  return opensHere ? Role.open : Role.none
}

function topLevel(stack: readonly OpenMark[], double: boolean): number {
  for (let level = stack.length - 1; level >= 0; level--) if (stack[level]!.double === double) return level
  return -1
}

function isApostrophe(before: string, after: string): boolean {
  return LETTER.test(before) && LETTER.test(after)
}

/** Where a single mark could close: after something, before no letter. */
function singleClosers(text: string, start: number, end: number): number[] {
  const found: number[] = []
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code !== APOSTROPHE && code !== 0x2019) continue
    const before = at > start ? text[at - 1]! : ' '
    const after = at + 1 < end ? text[at + 1]! : ' '
    if (!SPACE.test(before) && !LETTER.test(after)) found.push(at)
  }
  return found
}

/** "the players' plan": an s, a space, a lower-case word, and a later mark that can close instead. */
function isPluralPossessive(text: string, at: number, before: string, after: string, moreClosers: boolean): boolean {
  return moreClosers && (before === 's' || before === 'x' || before === 'z') && after === ' ' && /[a-z]/.test(text[at + 2] ?? '')
}

function trimEnd(text: string, start: number, end: number): number {
  while (end > start && SPACE.test(text[end - 1]!)) end--
  return end
}
