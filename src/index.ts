/**
 * Reads English news text: who said what, about whom, and what it is all about.
 *
 * @packageDocumentation
 */
export {
  analyzeDocument, assignThemes, finish, linkEntities, mapDocument, mergePartials, QUOTE_COLUMNS, quoteRecord, quoteRows, quotesBy,
  summarizeThemes, type AnalysisOptions, type CorpusEntity, type CorpusPartial, type PartialMaking, type DocumentAnalysis, type EntityLink, type EntityReference, type LinkedEntities, type MapOptions, type QuotedStatement, type QuoteRecord,
  type QuoteRecordOptions, type QuoteReference, type QuoteRow, type QuotesBySpeaker, type SpeakerQuotes,
} from './corpus/index.ts'
export {
  DIAGNOSTICS,
  parseDocument,
  sentences,
  type Block,
  type BlockType,
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticMeaning,
  type Document,
  type Field,
  type FieldSource,
  type ImageInfo,
  type KnownMetadata,
  type Limits,
  type Metadata,
  type ParseOptions,
  type SourceMap,
  type Span,
} from './document/index.ts'
export {
  extractEntities, prepareKnown, resolveDate, type DateGranularity, type Entity, type EntityOptions, type EntityType, type KnownEntities, type KnownEntity, type Mention, type ResolvedDate,
} from './entities/index.ts'
export {
  toNewsArticle, toNinjs, toScriptText, type ExchangeOptions, type NewsArticle, type NewsArticleImage, type NewsArticleMention,
  type NewsArticleQuotation, type Ninjs, type NinjsAssociation, type NinjsBody, type NinjsInfoSource, type NinjsNamed, type NinjsStandard,
  type NinjsSubject, type NinjsText, type SchemaThing,
} from './exchange/index.ts'
export {extractQuotes, type Addressee, type Cue, type CueVerb, type Quote, type QuoteOptions, type Speaker, type SpeakerVia} from './quotes/index.ts'
export {
  extractKeyphrases, type CorpusName, type CorpusSpeaker, type CorpusSummary, type DocumentRecord, type EntityRecord, type Evidence,
  type Keyphrase, type KeyphraseFeature, type KeyphraseOptions, type PhraseRecord, type QuoteSample, type RelatedTheme, type SentenceRecord,
  type SpeakerRecord, type Theme, type ThemeCentre, type ThemeDocument, type ThemeEntity, type ThemeIndex, type ThemeOptions, type ThemeShare,
  type ThemeSpeaker, type ThemeTerm, type ThemeTrend, type TrendPeriod,
} from './themes/index.ts'
