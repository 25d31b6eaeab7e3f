import {defineConfig, type Options} from 'tsup'
import {withConstants} from './scripts/constants.ts'

const shared: Options = {
  // Not `node20`: esbuild would write regexes with \p{…} as `new RegExp`, made anew at each call.
  target: 'es2023',
  platform: 'neutral',
  plugins: [{name: 'constants', renderChunk: (code) => ({code: withConstants(code)})}],
  // tsup's d.ts build sets `baseUrl`, which TypeScript 6 reports as deprecated.
  dts: {compilerOptions: {ignoreDeprecations: '6.0', allowImportingTsExtensions: true, noEmit: false, emitDeclarationOnly: true}},
}

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts', 'html/index': 'src/html/index.ts', 'markdown/index': 'src/markdown/index.ts', 'report/index': 'src/report/index.ts',
      'retext/index': 'src/retext/index.ts',
      // These stand beside the shared chunks, so that whichever file starts a worker finds it.
      node: 'src/node/index.ts', worker: 'src/node/worker.ts', cli: 'src/cli/main.ts',
    },
    external: [/^node:/],
    format: 'esm',
    splitting: true,
    clean: true,
  },
  // unified's packages are ESM only, so the CJS build holds them; splitting would break the emitted calls.
  {...shared, entry: {index: 'src/index.ts', 'html/index': 'src/html/index.ts', 'markdown/index': 'src/markdown/index.ts', 'report/index': 'src/report/index.ts'}, format: 'cjs', splitting: false, noExternal: [/./]},
])
