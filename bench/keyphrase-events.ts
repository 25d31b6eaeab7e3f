import {isContent} from '../src/themes/words/index.ts'
import {stemsOf, type KeyphraseText} from '../training/themes/corpus.ts'

/** How many texts on each side of a boundary are compared, each with each: one of an event may be unlike the next. */
const NEAR = 3

/** An event begins where no text before is as like one after (cosine of tf-idf): the boundaries of the set have 0.115 and less, other places 0.138 and more. */
const SAME_EVENT = 0.12

/** Texts of one news event stand together in the set, but where one ends is not said: cuts it where texts on both sides have little in common. */
export function eventsOf(texts: readonly KeyphraseText[]): KeyphraseText[][] {
  const vectors = vectorsOf(texts)
  const events: KeyphraseText[][] = []
  for (const [at, text] of texts.entries()) {
    let likeness = 0
    for (let before = Math.max(0, at - NEAR); before < at; before++) {
      for (let after = at; after < Math.min(texts.length, at + NEAR); after++) likeness = Math.max(likeness, cosine(vectors[before]!, vectors[after]!))
    }
    if (at === 0 || likeness < SAME_EVENT) events.push([text])
    else events.at(-1)!.push(text)
  }
  return events
}

/** Whole events in parts of about the same size: each event, in order, goes to the smallest part. */
export function foldsOf(events: readonly KeyphraseText[][], count: number): KeyphraseText[][] {
  const folds: KeyphraseText[][] = Array.from({length: count}, () => [])
  for (const event of events) {
    const smallest = folds.reduce((least, fold) => (fold.length < least.length ? fold : least))
    for (const text of event) smallest.push(text)
  }
  return folds
}

type Vector = ReadonlyMap<string, number>

/** Of unit length; stems of one text only link it to none. */
function vectorsOf(texts: readonly KeyphraseText[]): Vector[] {
  const bags = texts.map(({text}) => {
    const counts = new Map<string, number>()
    for (const stem of stemsOf(text.toLowerCase().split(/\s+/).filter(isContent).join(' '))) counts.set(stem, (counts.get(stem) ?? 0) + 1)
    return counts
  })
  const frequency = new Map<string, number>()
  for (const bag of bags) for (const stem of bag.keys()) frequency.set(stem, (frequency.get(stem) ?? 0) + 1)
  return bags.map((bag) => {
    const weights = [...bag].filter(([stem]) => frequency.get(stem)! > 1)
      .map(([stem, times]): [string, number] => [stem, (1 + Math.log(times)) * Math.log(texts.length / frequency.get(stem)!)])
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight ** 2, 0)) || 1
    return new Map(weights.map(([stem, weight]) => [stem, weight / length]))
  })
}

function cosine(a: Vector, b: Vector): number {
  let sum = 0
  for (const [stem, weight] of a) sum += weight * (b.get(stem) ?? 0)
  return sum
}
