/**
 * A hash of all trained models and word lists: partials that were made with others are refused. A test says what it is to be when one of
 * them changed.
 */
export const MODELS = '2b1ee3d3db117015'
