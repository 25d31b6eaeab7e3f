import type {Scan} from './scan.ts'

/**
 * 1 for each token inside double or curly quotation marks, where "he" is somebody whom the speaker means. A block that opens a
 * quotation and does not close it is inside to its end; the next block starts anew.
 */
export function quotedTokens(scan: Scan): Uint8Array {
  const {tokens} = scan
  const quoted = new Uint8Array(tokens.length)
  let block = -1
  let inside = false
  for (let at = 0; at < tokens.length; at++) {
    const row = tokens.sentences[tokens.sentence[at]!]!
    if (row.block !== block) {
      block = row.block
      inside = false
    }
    const text = tokens.text[at]!
    if (text.includes('“') || text.includes('„')) inside = true
    else if (text.includes('”')) inside = false
    else if (text.includes('"')) inside = !inside
    else if (text === '‘') inside = true
    else if (text === '’' && inside && at > 0 && tokens.text[at - 1] !== 's') inside = false
    quoted[at] = inside ? 1 : 0
  }
  return quoted
}
