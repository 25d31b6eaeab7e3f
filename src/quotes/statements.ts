import type {Range} from './raw.ts'
import type {Item} from './units.ts'
import {STATEMENT_NOUNS} from './verbs.ts'

const AFTER_HEAD = new Set(`of by from for on about to in at with issued released published signed written sent obtained seen made who that
  which and has had is was`.split(/\s+/))

/** Verbs that tell what words are like. */
const COMPARING = new Set(['echo', 'mirror', 'reflect', 'match', 'contradict', 'recall'])
/** Nouns for words that somebody spoke. */
const WORDS = /^(?:comment|remark|word|view|warning|statement|argument|message|opinion|position|concern|complaint|criticism)s?$/

/** The noun for a document at the head of a source: "statement" in "a joint statement issued by …"; absent if the head is another. */
export function statementNoun(source: string): string | undefined {
  let head: string | undefined
  for (const word of source.toLowerCase().match(/\p{L}[\p{L}-]*|[,;(]/gu) ?? []) {
    if (AFTER_HEAD.has(word) || word.length === 1 && /[,;(]/.test(word)) break
    head = word
  }
  return head !== undefined && STATEMENT_NOUNS.has(head) ? head : undefined
}

/** "His views echoed hers": what is like other words, or not, reports nothing. */
export function comparesWords(items: readonly Item[], source: Range, lemma: string): boolean {
  return COMPARING.has(lemma) && items.some(({end, lower}) => end === source.end && WORDS.test(lower))
}

/** Where the issuers stand in the words of a source, from its beginning: after "by" or "from", or before a possessive. */
export function issuerRange(source: string): {start: number; end: number} | undefined {
  const by = /\b(?:by|from)\s/.exec(source)
  if (by) return {start: by.index + by[0].length, end: source.length}
  const possessive = /['’]s?\s/.exec(source)
  return possessive ? {start: 0, end: possessive.index} : undefined
}

/** The document in which words were put out, where a tag says so: "said in a joint statement". */
export function vehicleNoun(tail: string): string | undefined {
  const found = /^[^“"”.:]{0,60}?\bin (?:an?|the|their|his|her|its) (\p{Ll}+(?: \p{Ll}+)?)/u.exec(tail)
  return found ? found[1]!.split(' ').find((word) => STATEMENT_NOUNS.has(word)) : undefined
}
