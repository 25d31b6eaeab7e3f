/**
 * A hash of all trained models and word lists: partials that were made with others are refused. A test says what it is to be when one of
 * them changed.
 */
export const MODELS = '0dcce2e32b9ea1e5'
