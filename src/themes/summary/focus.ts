import type {DocumentRecord} from '../records/index.ts'
import {isContent, stemOf} from '../words/index.ts'

/**
 * Which sentences and documents bear on a word, phrase, entity or speaker: those that have its words one after the other, mention an
 * entity of that name, or begin a quotation of that speaker. A sentence also counts where the one before it in its paragraph does.
 */
export function focusOn(focus: string): (record: DocumentRecord, sentence: number) => boolean {
  const name = focus.trim().toLowerCase()
  const words = name.split(/[^\p{L}\p{N}'’-]+/u).filter((word) => isContent(word)).map((word) => stemOf(word.replaceAll('’', "'")))
  const hits = new WeakMap<DocumentRecord, ReadonlySet<number>>()
  const hitsOf = (record: DocumentRecord): ReadonlySet<number> => {
    let found = hits.get(record)
    if (!found) hits.set(record, found = sentencesOn(record, name, words))
    return found
  }
  return (record, sentence) => {
    const found = hitsOf(record)
    if (sentence < 0) return found.size > 0 || isNamed(record, name) || hasAll(record, words)
    return found.has(sentence) || (found.has(sentence - 1) && record.sentences[sentence]!.block === record.sentences[sentence - 1]!.block)
  }
}

function sentencesOn(record: DocumentRecord, name: string, words: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [index, sentence] of record.sentences.entries()) if (words.length > 0 && stands(words, sentence.words.map((word) => record.stems[word]!))) found.add(index)
  for (const entity of record.entities) if (hasName(entity, name)) for (const sentence of entity.sentences) found.add(sentence)
  for (const quote of record.quotes) if (quote.speakers.some((speaker) => speaker.toLowerCase() === name)) found.add(quote.sentence)
  return found
}

/** Whether words stand in a list one after the other. */
function stands(words: readonly string[], list: readonly string[]): boolean {
  for (let from = 0; from + words.length <= list.length; from++) if (words.every((word, at) => word === list[from + at])) return true
  return false
}

function hasName({name, aliases}: {readonly name: string; readonly aliases: readonly string[]}, wanted: string): boolean {
  return name.toLowerCase() === wanted || aliases.some((alias) => alias.toLowerCase() === wanted)
}

/** Names are kept of a large corpus' documents also where their sentences are not. */
function isNamed({entities, speakers}: DocumentRecord, name: string): boolean {
  return entities.some((entity) => hasName(entity, name)) || speakers.some((speaker) => speaker.name.toLowerCase() === name)
}

/** Whether a document that has lost most of its sentences has all the words. */
function hasAll({stems, thin}: DocumentRecord, words: readonly string[]): boolean {
  return thin === true && words.length > 0 && words.every((word) => stems.includes(word))
}
