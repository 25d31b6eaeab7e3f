import {defineConfig} from 'vitest/config'
import base from './vitest.config.ts'

/** The code that computes positions. */
const POSITIONS = [
  'src/document/{points,tree,span,sentence-spans,characters,lines,search}.ts', 'src/document/{sentences,tokenizer}/*.ts', 'src/source/*.ts', 'src/language/{tokens,spellings}.ts',
  'src/quotes/{marks,places}.ts',
]

/**
 * The tests that mutants of that code are tried on (`npm run mutation`), and that must reach every line of it (`npm run coverage`): tables
 * with one answer each, which are quick, the same on every run, and fail for one reason.
 */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: [
      'test/document/{characters,footnotes,lines,points,record,search,sentences,tokenizer,tokens,tree,words}.test.ts',
      'test/language/{tokens,spellings}.test.ts',
      'test/quotes/{marks,places}.test.ts',
      'test/source/*.test.ts',
    ],
    isolate: false,
    coverage: {include: POSITIONS, thresholds: {lines: 100, functions: 100, branches: 98}},
  },
})
