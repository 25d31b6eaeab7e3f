import {labelBlocks} from '../../src/document/blocks/index.ts'
import {findBlocks} from '../../src/document/lines.ts'
import {randomFrom, shuffle} from '../random.ts'
import type {GoldText} from './corpus.ts'

const SEED = 11

/** Deals texts out: the number of a fold for each, the same every time. */
export function foldsOf(count: number, folds: number): Int32Array {
  const order = Int32Array.from({length: count}, (_, index) => index)
  shuffle(order, randomFrom(SEED))
  const dealt = new Int32Array(count)
  order.forEach((text, place) => { dealt[text] = place % folds })
  return dealt
}

/** Precision, recall and F1 of body lines when text `index` is labelled by `weightsOf(index)`, pooled, and their F1 over texts. */
export function scoreOf(texts: readonly GoldText[], weightsOf: (index: number) => readonly number[]): string {
  let [right, wrong, lost, mean] = [0, 0, 0, 0]
  for (const [index, {text, lines}] of texts.entries()) {
    const body = new Set(labelBlocks(text, findBlocks(text, text.length), 'detect', weightsOf(index)).flatMap((block) => (block.body ? block.start : [])))
    let [hits, extra, missed] = [0, 0, 0]
    for (const {start, body: wanted} of lines) {
      if (wanted === null) continue
      if (!body.has(start)) missed += Number(wanted)
      else if (wanted) hits++
      else extra++
    }
    right += hits
    wrong += extra
    lost += missed
    mean += hits + extra + missed > 0 ? (2 * hits) / (2 * hits + extra + missed) / texts.length : 1 / texts.length
  }
  const percent = (value: number): string => (100 * value).toFixed(1)
  return `lines: precision ${percent(right / (right + wrong))}, recall ${percent(right / (right + lost))}, F1 ${percent((2 * right) / (2 * right + wrong + lost))}; ` +
    `mean F1 of texts ${percent(mean)}`
}
