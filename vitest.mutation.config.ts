import {defineConfig, mergeConfig} from 'vitest/config'
import base from './vitest.config.ts'

/** The tests that mutants are tried on: tables with one answer each, which are quick and fail for one reason. */
export default mergeConfig({...base, test: {...base.test, include: [
  'test/document/{characters,lines,points,search,sentences,tokens,tree,words}.test.ts',
  'test/quotes/marks.test.ts',
]}}, defineConfig({
  test: {
    isolate: false,
  },
}))
