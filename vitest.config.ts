import {availableParallelism} from 'node:os'
import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      {find: /^nutgraf$/, replacement: source('src/index.ts')},
      {find: /^nutgraf\/html$/, replacement: source('src/html/index.ts')},
      {find: /^nutgraf\/markdown$/, replacement: source('src/markdown/index.ts')},
      {find: /^nutgraf\/node$/, replacement: source('src/node/index.ts')},
      {find: /^nutgraf\/report$/, replacement: source('src/report/index.ts')},
      {find: /^nutgraf\/retext$/, replacement: source('src/retext/index.ts')},
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    // On two cores vitest would take one of them alone.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // A golden that is missing is a fault, here as in CI: `npm run goldens` writes them.
    update: 'none',
    coverage: {include: ['src/**/*.ts'], exclude: ['src/**/*.generated.ts']},
  },
})
