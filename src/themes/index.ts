export {recordOf, thin} from './records/index.ts'
export type {DocumentRecord, EntityRecord, PhraseRecord, QuoteSample, SentenceRecord, SpeakerRecord} from './records/index.ts'
export {assignRecord, MOST_BY_SENTENCE, themesOf} from './summary/index.ts'
export type * from './types.ts'
