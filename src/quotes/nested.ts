import type {TokenTable} from '../language/index.ts'
import type {Region} from './marks.ts'
import type {RawCue} from './raw.ts'
import type {VerbForm} from './verbs.ts'

/** A quotation inside a quotation, with the verb that leads into it. */
export interface NestedQuote {
  /** Where it stands, marks included. */
  readonly region: Region
  /** The verb before it. */
  readonly cue?: RawCue
  /** The word before the verb. */
  readonly source?: {readonly start: number; readonly end: number}
}

/** Fewest words of a nested stretch that no verb leads into: shorter ones are terms ("what he calls 'going dark'"). */
const MIN_WORDS = 4

/** How far before a nested stretch its verb may stand, in tokens: "if I was to say here '…'". */
const REACH = 3

/** The quotations that stand inside others. */
export function findNested(
  text: string,
  tokens: TokenTable,
  regions: readonly Region[],
  verbs: ReadonlyMap<string, VerbForm>,
): NestedQuote[] {
  const nested: NestedQuote[] = []
  let token = 0
  for (const region of regions) {
    if (region.depth !== 2 || !region.closed) continue
    while (token < tokens.length && tokens.start[token]! < region.start) token++
    let cue: NestedQuote['cue']
    let source: NestedQuote['source']
    for (let at = token - 1; at >= 0 && at >= token - REACH; at--) {
      const verb = verbs.get(tokens.lower[at]!)
      if (!verb || verb.kind === 'object') continue
      cue = {start: tokens.start[at]!, end: tokens.end[at]!, lemma: verb.lemma, negated: false, hypothetical: false, refusal: false, isAttitude: false}
      for (let before = at - 1; before >= 0 && before >= at - 4; before--) {
        if (!/^(?:i|he|she|we|they|you)$/.test(tokens.lower[before]!)) continue
        source = {start: tokens.start[before]!, end: tokens.end[before]!}
        break
      }
      break
    }
    const words = text.slice(region.innerStart, region.innerEnd).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0
    if (cue ? words > 0 : words >= MIN_WORDS) nested.push({region, ...(cue && {cue}), ...(source && {source})})
  }
  return nested
}
