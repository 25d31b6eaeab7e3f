import type {RankedPhrase} from '../src/themes/phrases/index.ts'

/** What a baseline ranks. */
export type Phrase = Pick<RankedPhrase, 'key' | 'text' | 'uses'>

/** The phrases in the order of the text. */
export function firstPhrases(phrases: readonly Phrase[]): string[] {
  return [...phrases].sort((a, b) => a.uses[0]!.start - b.uses[0]!.start).map(({text}) => text)
}

/** Words so near to each other are linked; rounds of the random walk, and how often it goes on. */
const WINDOW = 10
const ROUNDS = 30
const DAMPING = 0.85

/**
 * SingleRank (Wan & Xiao, "Single document keyphrase extraction using neighborhood knowledge", 2008): a random walk over the words that
 * stand near each other; a phrase has the sum of its words' ranks.
 */
export function singleRank(phrases: readonly Phrase[], words: readonly string[]): string[] {
  const nodes = new Map<string, Map<string, number>>()
  for (const {key} of phrases) for (const word of key.split(' ')) nodes.set(word, new Map())
  for (const [at, word] of words.entries()) {
    for (let other = at + 1; other < Math.min(words.length, at + WINDOW); other++) {
      const near = words[other]!
      if (word === near || !nodes.has(word) || !nodes.has(near)) continue
      nodes.get(word)!.set(near, (nodes.get(word)!.get(near) ?? 0) + 1)
      nodes.get(near)!.set(word, (nodes.get(near)!.get(word) ?? 0) + 1)
    }
  }
  let ranks = new Map([...nodes.keys()].map((word) => [word, 1]))
  const degrees = new Map([...nodes].map(([word, links]) => [word, [...links.values()].reduce((sum, weight) => sum + weight, 0)]))
  for (let round = 0; round < ROUNDS; round++) {
    ranks = new Map([...nodes].map(([word, links]) => {
      let sum = 0
      for (const [other, weight] of links) sum += (weight / degrees.get(other)!) * ranks.get(other)!
      return [word, 1 - DAMPING + DAMPING * sum]
    }))
  }
  const scoreOf = ({key}: Phrase): number => key.split(' ').reduce((sum, word) => sum + ranks.get(word)!, 0)
  return [...phrases].sort((a, b) => scoreOf(b) - scoreOf(a)).map(({text}) => text)
}
