export {TokenKind, tokensOf, type SentenceRow, type TokenTable} from './tokens.ts'
export {partsOfSpeech, tagTokens, Upos, UPOS_NAMES} from './pos/index.ts'
export {ByType} from './by-type.ts'
export {WordNumbers} from './word-numbers.ts'
