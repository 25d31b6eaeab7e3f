export {TokenKind, tokensOf, type TokenTable} from './tokens.ts'
