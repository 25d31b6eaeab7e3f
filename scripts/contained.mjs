/**
 * What the installed package may not do: run anything when it is installed, reach files, network or other processes, print, or change what
 * all programs share. `checkContained(folder)` looks at `folder/node_modules`, where the tarball was installed.
 */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, readdirSync, realpathSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import vm from 'node:vm'
import {build} from 'tsup'

const root = join(import.meta.dirname, '..')
const TEXT = '“It failed,” said Ann Reed, the mayor. “We will try again.”'

/** The entries, and a call of each as the body of an async function of `entry`. */
const PURE = {
  index: `const document = entry.parseDocument(${JSON.stringify(TEXT)}, {structure: 'body'})
    entry.summarizeThemes([document]); entry.extractKeyphrases(document); entry.toNinjs(document)
    if (entry.analyzeDocument(document).quotes[0].speakers[0].name !== 'Ann Reed') throw new Error('analysis')`,
  'html/index': `if (entry.parseHtml('<p>Fish &amp; chips</p>', {structure: 'body'}).text !== 'Fish & chips') throw new Error('page')`,
  'markdown/index': `if (entry.parseMarkdown('---\\ntitle: A\\n---\\n\\nA *b*').text.trim() !== 'A b') throw new Error('markdown')`,
  'report/index': `if (!entry.renderReport({documents: 0, themes: [], speakers: [], entities: []}, [], {title: 'Empty'}).includes('Empty')) throw new Error('report')`,
}
const OTHERS = {'retext/index': "if (typeof entry.default !== 'function') throw new Error('retext')", node: "if (typeof entry.readCorpus !== 'function') throw new Error('node')"}
const NAMES = {index: 'nutgraf', 'html/index': 'nutgraf/html', 'markdown/index': 'nutgraf/markdown', 'report/index': 'nutgraf/report', 'retext/index': 'nutgraf/retext', node: 'nutgraf/node'}

/** All packages below a folder `node_modules`. */
function* packagesBelow(folder) {
  for (const name of readdirSync(folder)) {
    if (name.startsWith('.')) continue
    if (name.startsWith('@')) {
      yield* packagesBelow(join(folder, name))
      continue
    }
    const path = join(folder, name)
    if (!existsSync(join(path, 'package.json'))) continue
    yield path
    if (existsSync(join(path, 'node_modules'))) yield* packagesBelow(join(path, 'node_modules'))
  }
}

/** Nothing runs when it is installed, and nothing is compiled. */
function checkInstall(folder) {
  let count = 0
  for (const path of packagesBelow(join(folder, 'node_modules'))) {
    const {scripts = {}} = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
    for (const name of ['preinstall', 'install', 'postinstall']) if (name in scripts) throw new Error(`${path} runs a script when it is installed: ${name}`)
    for (const file of readdirSync(path, {recursive: true})) if (/(?:^|[/\\])binding\.gyp$|\.(?:node|wasm)$/.test(file)) throw new Error(`${path} holds native code: ${file}`)
    count++
  }
  return count
}

/** A script that imports an entry, calls it, and finds all as it was. */
function scriptOf(name, load, call) {
  return `
const surface = () => {
  const names = []
  for (const key of Reflect.ownKeys(globalThis)) {
    names.push(String(key))
    let value
    // Node makes some when they are first asked for, and warns of others.
    if (key !== 'localStorage' && key !== 'sessionStorage') try { value = globalThis[key] } catch {}
    for (const held of [value, value?.prototype]) {
      if (held === null || typeof held !== 'object' && typeof held !== 'function' || held === globalThis) continue
      for (const own of Reflect.ownKeys(held)) names.push(String(key) + '.' + String(own))
    }
  }
  return names.sort()
}
const same = (before) => {
  const known = new Set(before)
  const after = surface()
  const others = [...after.filter((name) => !known.has(name)), ...before.filter((name) => !after.includes(name))]
  if (others.length > 0) throw new Error('globals have changed: ' + others.slice(0, 20))
}
const refuse = (what) => () => { throw new Error('nutgraf reached for ' + what) }
surface()
const before = surface()
;(async () => {
  const entry = await ${load}(${JSON.stringify(name)})
  same(before)
  const builtin = process.getBuiltinModule ?? ((name) => process.mainModule?.require(name))
  const fs = builtin('node:fs')
  if (fs) for (const module of [fs, fs.promises]) for (const key of Object.keys(module)) if (typeof module[key] === 'function') try { module[key] = refuse('fs.' + key) } catch {}
  for (const [module, keys] of Object.entries({net: ['connect', 'createConnection', 'createServer'], dns: ['lookup', 'resolve'], http: ['request', 'get'], https: ['request', 'get'], child_process: ['spawn', 'fork', 'execFile', 'exec']})) {
    const held = builtin('node:' + module)
    if (held) for (const key of keys) held[key] = refuse(module + '.' + key)
  }
  globalThis.fetch = refuse('fetch')
  const changed = surface()
  ${call}
  same(changed)
})().catch((error) => { process.exitCode = 1; console.error(error) })
`
}

/**
 * Each entry is loaded and called where Node grants nothing but reading the package and what it depends on: no other file, no writing, no
 * process, no thread, no native code. It prints nothing.
 */
function checkPermissions(folder) {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const flag = major > 23 || (major === 23 && minor >= 5) ? '--permission' : '--experimental-permission'
  const home = realpathSync(folder)
  mkdirSync(join(home, 'contained'))
  let count = 0
  for (const [entry, call] of Object.entries({...PURE, ...OTHERS})) {
    for (const load of entry in PURE ? ['import', 'require'] : ['import']) {
      const file = join(home, 'contained', `${entry.replace('/', '-')}-${load}.${load === 'import' ? 'mjs' : 'cjs'}`)
      writeFileSync(file, scriptOf(NAMES[entry], load, call))
      // Node looks for what package a script belongs to, from its folder up.
      const granted = ['node_modules/*', 'contained/*', 'package.json'].map((path) => `--allow-fs-read=${join(home, path)}`)
      for (const flags of [[], [flag, '--no-warnings', ...granted]]) {
        const {status, stdout, stderr} = spawnSync(process.execPath, [...flags, file], {cwd: home, encoding: 'utf8', env: {PATH: process.env.PATH}})
        if (status !== 0 || stdout !== '' || stderr !== '') throw new Error(`${NAMES[entry]} by ${load}, ${flags[0] ?? 'free'}: ${status} ${stdout}${stderr}`)
        count++
      }
    }
  }
  return count
}

/**
 * The pure entries run where there is nothing but the language, atob and URL: no module can be loaded, and no network, file or process is in
 * reach. What is not there cannot be used. So do their ES modules as one script, which could not be made if they imported a module of Node's.
 */
async function checkReach(folder) {
  const dist = join(folder, 'node_modules/nutgraf/dist')
  const out = join(folder, 'contained/scripts')
  const entry = Object.fromEntries(Object.keys(PURE).map((name) => [name.split('/')[0], join(dist, `${name}.js`)]))
  await build({entry, outDir: out, format: 'iife', globalName: 'entry', platform: 'neutral', noExternal: [/./], config: false, silent: true, clean: false})
  for (const [name, call] of Object.entries(PURE)) {
    const scripts = [
      `const entry = (() => {const module = {exports: {}}; (function (exports, module) {${readFileSync(join(dist, `${name}.cjs`), 'utf8')}\n})(module.exports, module); return module.exports})()`,
      readFileSync(join(out, `${name.split('/')[0]}.global.js`), 'utf8'),
    ]
    for (const script of scripts) {
      const context = vm.createContext({atob, URL}, {codeGeneration: {strings: false, wasm: false}})
      await vm.runInContext(`${script}\n;(async () => {${call}\n})()`, context, {filename: `${name} alone`})
    }
  }
}

/** Checks all of it; throws at the first that is otherwise. */
export async function checkContained(folder) {
  console.log(`install passed: ${checkInstall(folder)} packages, none runs a script or holds native code`)
  console.log(`permissions passed: ${checkPermissions(folder)} runs, nothing printed, no global changed`)
  await checkReach(folder)
  console.log('reach passed: what is pure runs where there is neither Node nor a browser')
  const {packages} = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  for (const [path, {hasInstallScript, dev, peer}] of Object.entries(packages)) if (hasInstallScript && !dev && !peer) throw new Error(`${path} runs a script when it is installed`)
}
