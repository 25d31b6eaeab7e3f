import type {Code, Construct, Extension, Previous, TokenizeContext} from 'micromark-util-types'

const EXCLAMATION_MARK = 0x21
const AMPERSAND = 0x26
const PARENTHESIS = 0x28
const ASTERISK = 0x2a
const LESS_THAN = 0x3c
const QUESTION_MARK = 0x3f
const BRACKET = 0x5b
const BACKSLASH = 0x5c
const CLOSING_BRACKET = 0x5d
const UNDERSCORE = 0x5f
const BACKTICK = 0x60
const TILDE = 0x7e

/** micromark's codes of line ends are -5 to -3. */
const LAST_LINE_END = -3

/** How often a mark may stand in one paragraph. From there on it is a character like others. */
const MAX_EMPHASIS = 250
const MAX_BRACKETS = 500
/** How often a mark may begin something that never ends: each time, the rest of the paragraph is searched. */
const MAX_FAILURES = 16

/** How many events micromark may make of one paragraph: it merges neighbours in time that grows with the square of their number. */
const MAX_EVENTS = 20_000

/** How often something has happened in each paragraph. */
type Counts = WeakMap<TokenizeContext, number>

/**
 * Bounds the work that one paragraph can cause. micromark pairs the marks of emphasis and links in time that grows with the square of
 * their number, and looks for the end of code, HTML and titles anew for each that begins.
 */
export function createGuards(): Extension {
  const emphasis = countUses(new WeakMap(), MAX_EMPHASIS)
  const brackets = countUses(new WeakMap(), MAX_BRACKETS)
  return {
    // It searches all of the paragraph for each bracket, and reads nothing that people write: "![^1]".
    disable: {null: ['gfmPotentialFootnoteCall']},
    text: {
      [AMPERSAND]: crowded,
      [BACKSLASH]: crowded,
      [ASTERISK]: emphasis,
      [UNDERSCORE]: emphasis,
      [TILDE]: emphasis,
      [EXCLAMATION_MARK]: brackets,
      [BRACKET]: brackets,
      [CLOSING_BRACKET]: countFailures((next) => next === PARENTHESIS),
      [LESS_THAN]: countFailures((next) => next === EXCLAMATION_MARK || next === QUESTION_MARK),
      [BACKTICK]: countFailures(() => true, isFirstBacktick),
    },
  }
}

const crowded: Construct = {
  tokenize(effects, ok, nok) { return isCrowded(this) ? readLine(effects, ok) : nok },
}

function isCrowded({events}: TokenizeContext): boolean {
  return events.length >= MAX_EVENTS
}

/** Reads a mark as a character once it has stood in the paragraph so often. */
function countUses(counts: Counts, most: number): Construct {
  return {
    tokenize(effects, ok, nok) {
      const count = counts.get(this) ?? 0
      counts.set(this, count + 1)
      if (isCrowded(this)) return readLine(effects, ok)
      return count < most ? nok : readCharacter(effects, ok)
    },
  }
}

/** Reads a mark as a character once so many like it have begun nothing. */
function countFailures(isCounted: (next: Code) => boolean, previous?: Previous): Construct[] {
  const counts: Counts = new WeakMap()
  return [
    {
      previous,
      tokenize(effects, ok, nok) {
        if (isCrowded(this)) return readLine(effects, ok)
        return (counts.get(this) ?? 0) < MAX_FAILURES ? nok : readCharacter(effects, ok)
      },
    },
    {
      // Asked when nothing else has read the mark.
      add: 'after',
      previous,
      tokenize(effects, _ok, nok) {
        return readCharacter(effects, (next) => {
          if (isCounted(next)) counts.set(this, (counts.get(this) ?? 0) + 1)
          return nok(next)
        })
      },
    },
  ]
}

function readCharacter(effects: Parameters<Construct['tokenize']>[0], ok: ReturnType<Construct['tokenize']>): ReturnType<Construct['tokenize']> {
  return (code) => {
    effects.enter('data')
    effects.consume(code)
    effects.exit('data')
    return ok
  }
}

/** Reads all that is left of a line as characters. */
function readLine(effects: Parameters<Construct['tokenize']>[0], ok: ReturnType<Construct['tokenize']>): ReturnType<Construct['tokenize']> {
  const inside: ReturnType<Construct['tokenize']> = (code) => {
    if (code === null || code <= LAST_LINE_END) {
      effects.exit('data')
      return ok(code)
    }
    effects.consume(code)
    return inside
  }
  return (code) => {
    effects.enter('data')
    return inside(code)
  }
}

/** A run of backticks is one mark: micromark asks here whether it is at the beginning of one. */
function isFirstBacktick(this: TokenizeContext, code: Code): boolean {
  return code !== BACKTICK || this.events.at(-1)?.[1].type === 'characterEscape'
}
