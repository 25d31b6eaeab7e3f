import {Upos} from '../../language/index.ts'
import {DETERMINERS} from '../grammar.ts'
import type {RawQuote} from '../raw.ts'
import type {Unit} from '../units.ts'
import {PAD, type UnitView} from './view.ts'

/** "The bakery added a second oven": what is added is a thing where it begins like one, and no verb says that something is so. */
export function isAddedThing({items}: Unit, {pos}: UnitView, {cue, content}: RawQuote): boolean {
  const [only, ...others] = content
  if (cue?.lemma !== 'add' || !only || others.length > 0 || only.start < cue.end) return false
  const first = items.findIndex(({start}) => start >= only.start)
  if (!DETERMINERS.has(items[first]?.lower ?? '') && pos[first + PAD] !== Upos.NUM) return false
  for (let at = first; at < items.length && items[at]!.end <= only.end; at++) {
    const part = pos[at + PAD]!
    if (items[at]!.region || part === Upos.VERB || part === Upos.AUX) return false
  }
  return true
}
