/**
 * Trains the models of quotations: `npx tsx training/quotes/train.ts <data folder>`. Options, for trials: `--out=` (a path, or `none`),
 * `--cache=` (a file that keeps the cue models between trials), `--seeds=`, and for each of the models `cue-`, `role-`, `report-`:
 * `epochs`, `dropout`, `rate`, `least` (how often a feature must occur), `keep` (features).
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {gzipSync} from 'node:zlib'
import {buildDense, packModel, unpackModel, type ChainShape, type DenseModel, type ModelParts} from '../../src/model/index.ts'
import {CueFinder, LEAST_CUE} from '../../src/quotes/learned/cues.ts'
import {RoleReader} from '../../src/quotes/learned/roles.ts'
import {CUE_SHAPE, REPORT_SHAPE, ROLE_SHAPE} from '../../src/quotes/learned/shapes.ts'
import {calibrate} from './calibrate.ts'
import {readGold} from './corpus.ts'
import {frequent} from '../features.ts'
import {heaviest} from '../rows.ts'
import {trainCrf, type CrfOptions, type Sequences} from './crf.ts'
import {average, quantise} from './export.ts'
import {cueSequences, judge, reportSequences, roleSequences} from './sequences.ts'

const folder = process.argv[2]
if (!folder) throw new TypeError('Expected the data folder as first argument')
const option = (name: string, usual: string): string => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? usual
const number = (name: string, usual: number): number => Number(option(name, String(usual)))
const began = performance.now()
const log = (line: string): void => console.log(`${String(Math.round((performance.now() - began) / 1000)).padStart(4)} s  ${line}`)

/** How one of the models is trained. */
interface Recipe {
  readonly shape: ChainShape
  readonly options: Omit<CrfOptions, 'seed'>
  readonly least: number
  readonly keep: number
}

function recipe(name: string, shape: ChainShape, usual: {epochs: number; dropout: number; rate: number; least: number; keep: number}): Recipe {
  const of = (setting: keyof typeof usual): number => number(`${name}-${setting}`, usual[setting])
  return {shape, options: {epochs: of('epochs'), dropout: of('dropout'), rate: of('rate'), l2: 1e-6}, least: of('least'), keep: of('keep')}
}

const CUES = recipe('cue', CUE_SHAPE, {epochs: 8, dropout: 0.25, rate: 0.05, least: 3, keep: 40000})
const ROLES = recipe('role', ROLE_SHAPE, {epochs: 10, dropout: 0.25, rate: 0.05, least: 3, keep: 45000})
const REPORTS = recipe('report', REPORT_SHAPE, {epochs: 8, dropout: 0.5, rate: 0.05, least: 3, keep: 15000})
const SEED = 7
const SEEDS = number('seeds', 3)
const LIGHTEST = 0.04

/** The features worth keeping: the heaviest after a first training on all. */
function select(data: Sequences, {shape, options, least, keep}: Recipe): Uint32Array {
  const all = frequent(data.features.slice(), least)
  return keep === 0 || all.length <= keep ? all : heaviest(trainCrf(shape, data, all, {...options, seed: SEED}), shape.columns, keep)
}

function fit(data: Sequences, hashes: Uint32Array, {shape, options}: Recipe, seeds: number): ModelParts {
  const models = Array.from({length: seeds}, (_, index) => trainCrf(shape, data, hashes, {...options, seed: SEED + 1 + index}))
  return quantise(shape, average(models), LIGHTEST)
}

const sizeOf = (parts: ModelParts): string => `${parts.hashes.length} features, ${parts.weights.length} weights, ${gzipSync(packModel(parts)).length} bytes`

const texts = readGold(`${folder}/quotes/polnear.train.jsonl`)
const indices = texts.map((_, index) => index)
log(`${texts.length} articles`)

// Each article's cues are found by a model that has not seen it, so that the next models learn to live with its mistakes.
const FOLDS = 4
const cache = option('cache', '')
let cueModels: string[]
if (cache !== '' && existsSync(cache)) cueModels = JSON.parse(readFileSync(cache, 'utf8')) as string[]
else {
  const all = cueSequences(texts)
  const hashes = select(all, CUES)
  log(`cues: ${hashes.length} features chosen`)
  cueModels = Array.from({length: FOLDS}, (_, fold) => packModel(fit(cueSequences(texts.filter((_text, index) => index % FOLDS !== fold)), hashes, CUES, 1)))
  cueModels.push(packModel(fit(all, hashes, CUES, SEEDS)))
  log(`cues: ${sizeOf(unpackModel(cueModels[FOLDS]!))}`)
  if (cache !== '') writeFileSync(cache, JSON.stringify(cueModels))
}
const finders = cueModels.map((packed) => new CueFinder(buildDense(unpackModel(packed)), LEAST_CUE.training))
const finderOf = (index: number): CueFinder => finders[index % FOLDS]!

// Likewise for what cues report.
const none = buildDense({labels: 1, transitions: Int16Array.of(0, 0), hashes: new Uint32Array(0), starts: Uint32Array.of(0), columns: new Uint8Array(0), weights: new Int8Array(0)})
const HALVES = 2
const allRoles = roleSequences(texts, finderOf, indices)
const roleHashes = select(allRoles, ROLES)
log(`roles: ${roleHashes.length} features chosen`)
const halves = Array.from({length: HALVES}, (_, half) => {
  return buildDense(fit(roleSequences(texts, finderOf, indices.filter((index) => index % HALVES !== half)), roleHashes, ROLES, 1))
})
const readersWith = (model: DenseModel): ((index: number) => RoleReader) => {
  const readers = halves.map((half) => new RoleReader(half, model))
  return (index) => readers[index % HALVES]!
}
const roles = fit(allRoles, roleHashes, ROLES, SEEDS)
log(`roles: ${sizeOf(roles)}`)
const sequences = reportSequences(texts, finderOf, readersWith(none))
const reports = fit(sequences, select(sequences, REPORTS), REPORTS, SEEDS)
log(`reports: ${sizeOf(reports)}`)
const calibration = calibrate(judge(texts, finderOf, readersWith(buildDense(reports))))
log(`calibration: ${calibration.join(', ')}`)

const out = option('out', 'src/quotes/learned/model.generated.ts')
const packed = {cues: cueModels.at(-1)!, roles: packModel(roles), reports: packModel(reports)}
log(`${gzipSync(Object.values(packed).join('')).length} bytes in all`)
if (out !== 'none') {
  writeFileSync(out, [
    '// Generated by `npx tsx training/quotes/train.ts <data folder>`: do not edit. Data, licence and scores: docs/models/quotes.md\n',
    `/** The weights of the model of cues, packed. */\nexport const PACKED_CUES =\n  '${packed.cues}'\n`,
    `/** The weights of the model of sources and contents, packed. */\nexport const PACKED_ROLES =\n  '${packed.roles}'\n`,
    `/** The weights of the model that says whether a cue reports, packed. */\nexport const PACKED_REPORTS =\n  '${packed.reports}'\n`,
    `/** The weights of the evidence for a reading, of which the confidence is made. */\nexport const CALIBRATION = [${calibration.join(', ')}] as const\n`,
  ].join('\n'))
}
