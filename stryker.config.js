// Mutation testing of the code that computes positions: `npm run mutation`, or some files of it with
// `npm run mutation -- --mutate src/document/lines.ts`.
export default {
  testRunner: 'vitest',
  vitest: {configFile: 'vitest.mutation.config.ts', related: false},
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  mutate: [
    'src/document/{points,tree,span,sentence-spans,characters,lines,search}.ts',
    'src/document/{sentences,tokenizer}/*.ts',
    'src/source/*.ts',
    'src/language/{tokens,spellings}.ts',
    'src/quotes/{marks,places}.ts',
  ],
  // The sandbox needs neither what is built nor what is told.
  ignorePatterns: ['dist', 'coverage', 'docs', 'training', 'reports', 'schemas'],
  concurrency: 1,
  timeoutMS: 4000,
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  reporters: ['clear-text', 'json', 'html'],
  clearTextReporter: {allowColor: false, reportTests: false, logTests: false},
  jsonReporter: {fileName: 'reports/mutation/mutation.json'},
  htmlReporter: {fileName: 'reports/mutation/mutation.html'},
  thresholds: {high: 95, low: 90, break: 85},
  tempDirName: '.stryker-tmp',
  disableTypeChecks: false,
}
