import type {Scan} from './scan.ts'

const Mark = {none: 0, double: 1, single: 2} as const

/**
 * 1 for each token inside double or curly quotation marks, where "he" is somebody whom the speaker means. A block that opens a
 * quotation and does not close it is inside to its end; the next block starts anew.
 */
export function quotedTokens(scan: Scan): Uint8Array {
  const {tokens} = scan
  const quoted = new Uint8Array(tokens.length)
  let block = -1
  let inside: number = Mark.none
  for (let at = 0; at < tokens.length; at++) {
    const row = tokens.sentences[tokens.sentence[at]!]!
    if (row.block !== block) {
      block = row.block
      inside = Mark.none
    }
    const text = tokens.text[at]!
    if (text.includes('“') || text.includes('„')) inside = Mark.double
    else if (text.includes('”')) inside = Mark.none
    // Some agencies write two straight single marks for a double one.
    else if (text.includes('"') || text === "''") inside = inside === Mark.double ? Mark.none : Mark.double
    // Single marks inside double ones change nothing: “He said ‘no’ to it,” goes on.
    else if (text === '‘' && inside === Mark.none) inside = Mark.single
    else if (text === '’' && inside === Mark.single && at > 0 && tokens.text[at - 1] !== 's') inside = Mark.none
    quoted[at] = inside === Mark.none ? 0 : 1
  }
  return quoted
}

/**
 * For each sentence how many before it have words outside quotation marks: the distance that a reader has gone in the story, however
 * long the quotations between.
 */
export function storyDistance(scan: Scan, quoted: Uint8Array): Uint32Array {
  const {tokens} = scan
  const distance = new Uint32Array(tokens.sentences.length)
  let steps = 0
  tokens.sentences.forEach((row, sentence) => {
    let outside = 0
    for (let at = row.first; at < row.last; at++) if (!quoted[at] && /\p{L}/u.test(tokens.text[at]!)) outside++
    if (outside > 0) steps++
    distance[sentence] = steps
  })
  return distance
}
