import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {packModel, SegmentDecoder, unpackModel} from '../../src/model/index.ts'
import {chunksOf} from '../../src/entities/chunks.ts'
import {findHints} from '../../src/entities/hints.ts'
import {buildNames, ChunkLattice, MODEL_TYPES, TYPES} from '../../src/entities/lattice.ts'
import {scanDocument} from '../../src/entities/scan.ts'
import {viewNames} from '../../src/entities/view.ts'
import {parseDocument} from '../../src/index.ts'
import {bitsOf, readConll} from '../../training/names/corpus.ts'
import {quantise} from '../../training/names/export.ts'
import {Instances} from '../../training/names/instances.ts'
import {numberFeatures} from '../../training/names/numbering.ts'
import {SegmentTrainer} from '../../training/names/trainer.ts'

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-training-'))
afterAll(() => {
  rmSync(folder, {recursive: true})
})

/** A corpus in which every Vorn is a person, every Quell a place and every Zemm a body. */
function writeCorpus(): string {
  const lines: string[] = []
  const sentence = (text: string): void => {
    for (const part of text.split(' ')) {
      const [word, tag = 'O'] = part.split('/')
      lines.push(`${word}\t${tag}`)
    }
    lines.push('')
  }
  for (let index = 0; index < 12; index++) {
    lines.push('-DOCSTART-\t-')
    sentence('Yesterday Mr. Vorn/B-PER left Quell/B-LOC for the Zemm/B-ORG .')
    sentence('In Quell/B-LOC , the Zemm/B-ORG praised Vorn/B-PER \'s work .')
    sentence('The Zemm/B-ORG said that Ada/B-PER Vorn/I-PER was in Quell/B-LOC .')
  }
  const path = join(folder, 'toy.conll')
  writeFileSync(path, lines.join('\n'))
  return path
}

function train(): string {
  const instances = new Instances()
  for (const text of readConll(writeCorpus(), {marked: bitsOf(['PER', 'ORG', 'LOC', 'NORP', 'MISC']), isRunning: true, joinsHyphens: false})) instances.add(text)
  instances.end()
  const tokenHashes = numberFeatures(instances.tokenFeatures, 1)
  const spanHashes = numberFeatures(instances.spanFeatures, 1)
  return packModel(quantise(new SegmentTrainer(instances, tokenHashes, spanHashes, {epochs: 4, dropout: 0.2, seed: 3}).train(), 0.1, 31))
}

test('training gives the same bytes again, and learns', () => {
  const packed = train()
  expect(train()).toBe(packed)

  const scan = scanDocument(parseDocument('They said that Vorn praised the Zemm in Quell.', {structure: 'body'}))
  const view = viewNames(scan, findHints(scan, new Set()))
  const lattice = new ChunkLattice(buildNames(unpackModel(packed)))
  const decoder = new SegmentDecoder(TYPES)
  const found: string[] = []
  for (const chunk of chunksOf(view, 0)) {
    lattice.fill(view, chunk)
    const cut = decoder.decode(lattice)
    for (let index = cut.count - 1; index >= 0; index--) found.push(`${scan.tokens.text[chunk.first + lattice.first[cut.span[index]!]!]} ${MODEL_TYPES[cut.type[index]!]}`)
  }
  expect(found).toEqual(['Vorn person', 'Zemm organization', 'Quell place'])
})

test('names stand without determiner, title and possessive', () => {
  const [text] = readConll(writeCorpus(), {marked: 0, isRunning: true, joinsHyphens: false})
  expect(text!.names.map(({start, end}) => text!.document.text.slice(start, end)).slice(0, 5)).toEqual(['Vorn', 'Quell', 'Zemm', 'Quell', 'Zemm'])
})
