export {FEATURES} from './features.ts'
export {contributionOf, phrasesByRank, rankPhrases, type RankedPhrase} from './ranker.ts'
export {PHRASE_WEIGHTS} from './weights.generated.ts'
