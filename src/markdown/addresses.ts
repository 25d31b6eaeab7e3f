import type {Code, Construct, Effects, Extension, Previous, State} from 'micromark-util-types'

const UNDERSCORE = 0x5f

/**
 * Keeps the underscores of web addresses, which would make emphasis of their words: "https://example.com/_a_b_".
 *
 * GitHub's rules for bare addresses do more, in time that grows with the square of an address's length; what they do beside this makes
 * no difference to the text.
 */
export function createAddresses(): Extension {
  const protocol = addressAfter(['http', 's', '://'])
  const www = addressAfter(['www.'])
  return {text: {72: protocol, 104: protocol, 87: www, 119: www}}
}

/** The construct for addresses that begin with the parts given, the second of which may be left out. */
function addressAfter(parts: readonly string[]): Construct {
  const first = parts[0]!
  const [optional, last] = parts.length === 3 ? [parts[1]!, parts[2]!] : ['', '']
  return {
    name: 'address',
    previous: isBefore,
    tokenize: (effects, ok, nok) => {
      const rest = expectAll(effects, last, tokenizeRest(effects, ok), nok)
      const middle: State = (code) => {
        if (optional === '' || lower(code) !== optional) return rest(code)
        effects.consume(code)
        return rest
      }
      const start = expectAll(effects, first, middle, nok)
      return (code) => {
        effects.enter('data')
        return start(code)
      }
    },
  }
}

/** Letters that follow each other, whatever their case. */
function expectAll(effects: Effects, letters: string, ok: State, nok: State): State {
  let at = 0
  const step: State = (code) => {
    if (at === letters.length) return ok(code)
    if (lower(code) !== letters[at]) return nok(code)
    at++
    effects.consume(code)
    return step
  }
  return step
}

/** The characters of an address, as far as none of them may be markup. */
function tokenizeRest(effects: Effects, ok: State): State {
  const done: State = (code) => {
    effects.exit('data')
    return ok(code)
  }
  const inside: State = (code) => {
    if (code === UNDERSCORE) return effects.check({partial: true, tokenize: tokenizeUnderscore}, take, done)(code)
    return isAddress(code) ? take(code) : done(code)
  }
  const take: State = (code) => {
    effects.consume(code)
    return inside
  }
  return inside
}

/** An underscore that more of the address follows. */
const tokenizeUnderscore: Construct['tokenize'] = (effects, ok, nok) => (code) => {
  effects.enter('data')
  effects.consume(code)
  effects.exit('data')
  return (after) => (isAddress(after) ? ok(after) : nok(after))
}

const isBefore: Previous = (code) => code === null || !/[a-z\d]/i.test(String.fromCharCode(Math.max(0, code)))

function isAddress(code: Code): boolean {
  return code !== null && code > 0 && /[\w./?=#@:%+-]/.test(String.fromCharCode(code)) && code !== UNDERSCORE
}

function lower(code: Code): string {
  return code !== null && code > 0 ? String.fromCharCode(code).toLowerCase() : ''
}
