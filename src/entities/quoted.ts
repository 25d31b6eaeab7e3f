import type {Scan} from './scan.ts'
import {markAt, Written, writtenAt} from './written.ts'

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
    const mark = markAt(tokens, at)
    if (mark === Written.open) inside = Mark.double
    else if (mark === Written.close) inside = Mark.none
    else if (mark === Written.straight) inside = inside === Mark.double ? Mark.none : Mark.double
    // Single marks inside double ones change nothing: “He said ‘no’ to it,” goes on.
    else if (mark === Written.single) inside = afterSingle(scan, at, inside)
    quoted[at] = inside === Mark.none ? 0 : 1
  }
  return quoted
}

function afterSingle({tokens: {text}}: Scan, at: number, inside: number): number {
  if (text[at] === '‘') return inside === Mark.none ? Mark.single : inside
  return inside === Mark.single && at > 0 && text[at - 1] !== 's' ? Mark.none : inside
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
    for (let at = row.first; at < row.last; at++) if (!quoted[at] && (writtenAt(tokens, at) & Written.letter) !== 0) outside++
    if (outside > 0) steps++
    distance[sentence] = steps
  })
  return distance
}
