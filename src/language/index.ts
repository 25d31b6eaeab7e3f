export {TokenKind, tokensOf, type SentenceRow, type TokenTable} from './tokens.ts'
