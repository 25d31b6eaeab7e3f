/**
 * What an engine knows of each character, as far as the library asks: a line for each of the 1,114,112, as hexadecimal hashes of 32 bits.
 * Of a character that it does not know, an empty line. `node scripts/same/characters.mjs FILE`
 */
import {writeFileSync} from 'node:fs'

const CLASSES = ['L', 'Lu', 'Ll', 'Lt', 'M', 'N', 'P', 'Cc', 'Cs', 'Noncharacter_Code_Point'].map((name) => new RegExp(`^\\p{${name}}$`, 'u'))
const PATTERNS = [...CLASSES, /^\s$/u, /^\w$/u, /^[a-z]$/iu, /^\w$/iu]

const lines = []
for (let code = 0; code < 0x110000; code++) {
  const character = String.fromCodePoint(code)
  if (/^\p{Cn}$/u.test(character)) {
    lines.push('')
    continue
  }
  const known = PATTERNS.map((pattern) => Number(pattern.test(character))).join('')
  const forms = [character.toLowerCase(), character.toUpperCase(), ...['NFC', 'NFD', 'NFKC', 'NFKD'].map((form) => character.normalize(form))]
  let hash = 2166136261
  for (const unit of JSON.stringify([known, forms])) hash = Math.imul(hash ^ unit.charCodeAt(0), 16777619) >>> 0
  lines.push(hash.toString(16))
}
writeFileSync(process.argv[2], lines.join('\n'))
