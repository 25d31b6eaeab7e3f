import {checkDocument, checkKeys, checkStrings, expected, type Document} from '../document/index.ts'
import {checkKnown} from '../entities/index.ts'
import type {QuoteOptions} from './types.ts'
import {inflect, REPORTING_VERBS, type VerbForm} from './verbs.ts'

/** Checks the arguments of {@link extractQuotes}. */
export function checkQuoteOptions(document: Document, options: QuoteOptions): void {
  checkDocument(document)
  checkKeys(options, ['cues', 'honorifics', 'known', 'level', 'model', 'refusals'], 'options')
  checkStrings(options.honorifics, 'options.honorifics')
  checkKnown(options.known, 'options.known')
  if (options.level !== undefined && options.level !== 'speech' && options.level !== 'attitude') throw expected("options.level to be 'speech' or 'attitude'", options.level)
  for (const name of ['model', 'refusals'] as const) {
    if (options[name] !== undefined && typeof options[name] !== 'boolean') throw expected(`options.${name} to be true or false`, options[name])
  }
  if (options.cues === undefined) return
  if (!Array.isArray(options.cues)) throw expected('options.cues to be a list', options.cues)
  for (const cue of options.cues as readonly unknown[]) {
    if (typeof cue === 'string' && cue.trim() !== '') continue
    const {lemma, forms} = (cue ?? {}) as {lemma?: unknown; forms?: unknown}
    if (typeof lemma !== 'string' || lemma.trim() === '' || forms === undefined) throw expected('each of options.cues to be a verb or {lemma, forms}', cue)
    checkKeys(cue, ['lemma', 'forms'], 'options.cues[]')
    checkStrings(forms, 'options.cues[].forms')
  }
}

/** The built-in reporting verbs and the caller's. */
export function verbsFor(options: QuoteOptions): ReadonlyMap<string, VerbForm> {
  if (!options.cues?.length) return REPORTING_VERBS
  const verbs = new Map(REPORTING_VERBS)
  for (const cue of options.cues) {
    if (typeof cue === 'string') for (const [word, form] of inflect(cue.toLowerCase())) verbs.set(word, form)
    else for (const word of cue.forms) verbs.set(word.toLowerCase(), {lemma: cue.lemma, kind: 'clause', form: 'past'})
  }
  return verbs
}
