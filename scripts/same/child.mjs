/**
 * Reads the fixed corpus with the built package, in one of the ways that an engine runs it, and prints the hash of each result.
 *
 *     node scripts/same/child.mjs esm|cjs|worker|vm INPUTS.json
 */
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'
import vm from 'node:vm'
import {Worker} from 'node:worker_threads'
import {readAll} from './workload.mjs'

const ENTRIES = ['index', 'html/index', 'markdown/index', 'report/index']
const dist = new URL('../../dist/', import.meta.url)
const [mode, path] = process.argv.slice(2)
const inputs = JSON.parse(readFileSync(path, 'utf8'))

const ways = {
  async esm() {
    const entries = await Promise.all(ENTRIES.map((entry) => import(new URL(`${entry}.js`, dist).href)))
    return readAll(Object.assign({}, ...entries), inputs)
  },
  async cjs() {
    const require = createRequire(import.meta.url)
    return readAll(Object.assign({}, ...ENTRIES.map((entry) => require(fileURLToPath(new URL(`${entry}.cjs`, dist))))), inputs)
  },
  /** A worker thread of 1 MB of stack. */
  async worker() {
    const worker = new Worker(new URL('./thread.mjs', import.meta.url), {workerData: {inputs}, resourceLimits: {stackSizeMb: 1}})
    return new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject))
  },
  /** A context that holds the language alone, without Intl; atob and URL are what browsers and servers have in common. */
  async vm() {
    const context = vm.createContext({atob, URL})
    vm.runInContext('delete globalThis.Intl; delete globalThis.console; for (const name of ["toLocaleString", "toLocaleLowerCase", "localeCompare"]) delete String.prototype[name]', context)
    const entries = ENTRIES.map((entry) => {
      const module = {exports: {}}
      vm.runInContext(`(function (exports, module) {${readFileSync(new URL(`${entry}.cjs`, dist), 'utf8')}\n})`, context, {filename: `${entry}.cjs`})(module.exports, module)
      return module.exports
    })
    const run = vm.runInContext(`(${String(readAll)})`, context)
    return run(Object.assign({}, ...entries), vm.runInContext('JSON.parse', context)(JSON.stringify(inputs)))
  },
}

const found = await ways[mode]()
const hashes = Object.fromEntries(Object.entries(found).map(([name, json]) => [name, createHash('sha256').update(json).digest('hex')]))
process.stdout.write(JSON.stringify({engine: engineOf(), hashes}))

function engineOf() {
  const {bun, deno, unicode, v8} = process.versions
  if (bun) return `Bun ${bun}`
  return `${deno ? `Deno ${deno}` : `Node ${process.versions.node}`}, V8 ${v8.split('-')[0]}, Unicode ${unicode}`
}
