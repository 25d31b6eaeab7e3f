import fc from 'fast-check'
import {expect, test} from 'vitest'
import {mix} from '../../src/model/index.ts'
import {quotedHash} from '../../src/quotes/learned/quoted-hash.ts'

/** The same by patterns alone, as the models were trained. */
function byPatterns(text: string): number {
  const count = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0
  const size = count < 5 ? count : count < 9 ? 5 : count < 20 ? 6 : 7
  const last = /([\p{L}\p{N},.?!…—–-])["”’'»]{0,3}$/u.exec(text.slice(-5))?.[1] ?? ''
  const close = last === ',' ? 1 : /[.…]/.test(last) ? 2 : /[?!]/.test(last) ? 3 : /[—–-]/.test(last) ? 4 : 0
  const isUpper = /^[^\p{L}\p{N}]{0,6}[\p{Lu}\p{N}]/u.test(text.slice(0, 12)) ? 1 : 0
  return mix(mix(0x9001, size), close * 2 + isUpper)
}

test.each([
  '“We have no plan.”', '‘It is — well — late,’', '“…and then?”', '"No"', '“ÉCOLE is open”', '“10 boats”', '“the ‘last’ one.’””', '“one-two three’s four-', '', '”””””', '((((((Yes', '(((((((Yes',
])('%s', (text) => {
  expect(quotedHash(text)).toBe(byPatterns(text))
})

test('says what the patterns say, whatever the characters', () => {
  const characters = fc.constantFrom(...'aZ9 \'’-—–,.?!…"”“‘»«(é É٣ßß\u0301\u{1d400}')
  fc.assert(fc.property(fc.array(fc.oneof(characters, fc.constant(' word')), {maxLength: 60}), (parts) => {
    const text = parts.join('')
    expect(quotedHash(text)).toBe(byPatterns(text))
  }), {numRuns: 2000})
})
