import type {Document} from '../../document/index.ts'
import type {EntityAnalysis} from '../../entities/index.ts'
import {ByType, partsOfSpeech, tokensOf} from '../../language/index.ts'
import {hashText, mix} from '../../model/index.ts'
import type {Item, Unit} from '../units.ts'
import {quotedHash} from './quoted-hash.ts'
import {REPORT_CLASSES} from '../report-words.ts'
import {IRREGULAR_FORMS, type VerbForm} from '../verbs.ts'

/** Parts of speech beyond those of words: a quoted stretch, and the place before the first and after the last item. */
export const QUOTED = 17
/** The other one. */
export const EDGE = 18

/** So many places before the first item and after the last are there too, so that features may look past both ends. */
export const PAD = 3

/** What stands for a word past the ends. */
export const EDGE_HASH = /* @__PURE__ */ mix(0xed6e, 1)

/**
 * A unit's items in columns of small integers and hashes: all that the models ask of them. The columns are padded: item `at` stands at
 * `at + PAD`.
 */
export interface UnitView {
  /** How many items there are. */
  length: number
  /** Hash of the word in lower case, of what a quoted stretch is like. */
  word: Int32Array
  /** Hash of the verb's base form, of the word for others. */
  stem: Int32Array
  /** Part of speech, {@link QUOTED} for a quoted stretch. */
  pos: Uint8Array
  /** What kind of reporting verb it may be: 0 none, else 1 + 4 × kind + form. */
  verb: Uint8Array
  /** What the word reports, where it reports: a value of `ReportClass`. */
  report: Uint8Array
  /** What is named there: 0 nothing, else 1 + 2 × type, and 1 more where a name goes on. */
  name: Uint8Array
}

const KINDS = ['clause', 'quoted', 'object']
const FORMS = ['base', 'present', 'past', 'gerund']
const TYPES = new Map<string, number>([['person', 0], ['organization', 1], ['place', 2], ['group', 3]])
const OTHER_TYPE = 4
const ROLE_TYPE = 5

function stemOf(lower: string, verb: VerbForm | undefined): string {
  if (verb) return verb.lemma
  const irregular = IRREGULAR_FORMS.get(lower)
  if (irregular) return undouble(irregular)
  if (lower.length < 5) return undouble(lower)
  if (lower.endsWith('ing')) return undouble(lower.slice(0, -3))
  if (lower.endsWith('ied') || lower.endsWith('ies')) return `${lower.slice(0, -3)}y`
  if (lower.endsWith('ed')) return undouble(lower.slice(0, -2))
  if (lower.endsWith('es')) return undouble(lower.slice(0, -2))
  return undouble(lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower)
}

/** Takes away a final e or doubled letter, so that "planned", "plan" and "hoping", "hope" share a stem. */
function undouble(stem: string): string {
  const last = stem.length - 1
  if (last > 2 && (stem[last] === 'e' || stem[last] === stem[last - 1])) return stem.slice(0, last)
  return stem
}

/** What the models see of a word, whatever stands around it. */
interface WordRow {
  readonly word: number
  readonly stem: number
  readonly verb: number
  readonly report: number
}

/** The rows seen so far, by the verbs that they were read with: the caller's own make rows of their own. */
const remembered = new WeakMap<ReadonlyMap<string, VerbForm>, ByType<WordRow>>()

function rowsFor(verbs: ReadonlyMap<string, VerbForm>): ByType<WordRow> {
  let rows = remembered.get(verbs)
  if (!rows) remembered.set(verbs, (rows = new ByType<WordRow>()))
  return rows
}

function rowOf(item: Item, verbs: ReadonlyMap<string, VerbForm>): WordRow {
  const {lower, word: isWord} = item
  const verb = isWord ? verbs.get(lower) : undefined
  const plain = lower.replace(/\d/g, '0')
  return {
    word: hashText(plain),
    stem: isWord ? hashText(stemOf(lower, verb)) : hashText(plain),
    report: REPORT_CLASSES.get(lower) ?? 0,
    verb: verb ? 1 + 4 * KINDS.indexOf(verb.kind) + FORMS.indexOf(verb.form) : 0,
  }
}

/** Makes views of units, one after the other: each overwrites the one before. */
export function createViewer(document: Document, analysis: EntityAnalysis, verbs: ReadonlyMap<string, VerbForm>): (unit: Unit) => UnitView {
  const pos = partsOfSpeech(document)
  const types = analysis.entities.map((entity) => TYPES.get(entity.type) ?? OTHER_TYPE)
  const {mentions} = analysis
  const tokens = tokensOf(document)
  const rows = rowsFor(verbs)
  let mention = 0
  let view = makeView(256)

  return ({items}) => {
    rows.enter(tokens)
    if (view.word.length < items.length + 2 * PAD) view = makeView((items.length + PAD) * 2)
    view.length = items.length
    padEnd(view)
    for (let index = 0; index < items.length; index++) {
      const item = items[index]!
      const at = index + PAD
      if (item.region) {
        view.word[at] = view.stem[at] = quotedHash(item.text)
        view.pos[at] = QUOTED
        view.verb[at] = 0
        view.report[at] = 0
      } else {
        const type = tokens.type[item.token]!
        let row = rows.get(type)
        if (!row) {
          row = rowOf(item, verbs)
          rows.set(type, row)
        }
        view.word[at] = row.word
        view.stem[at] = row.stem
        view.verb[at] = row.verb
        view.report[at] = row.report
        view.pos[at] = pos[item.token]!
      }
      view.name[at] = nameAt(item)
    }
    return view
  }

  function nameAt({start, end, region}: Item): number {
    if (region) return 0
    while (mention > 0 && mentions[mention - 1]!.end > start) mention--
    while (mention < mentions.length && mentions[mention]!.end <= start) mention++
    // Mentions nest now and then: the first that covers the item counts.
    for (let at = mention; at < mentions.length && mentions[at]!.start < end; at++) {
      const found = mentions[at]!
      if (found.end <= start || found.kind === 'pronoun') continue
      const type = found.kind === 'role' ? ROLE_TYPE : types[found.entity]!
      return 1 + 2 * type + (found.start < start ? 1 : 0)
    }
    return 0
  }
}

function makeView(size: number): UnitView {
  const view = {
    length: 0,
    word: new Int32Array(size),
    stem: new Int32Array(size),
    pos: new Uint8Array(size),
    verb: new Uint8Array(size),
    report: new Uint8Array(size),
    name: new Uint8Array(size),
  }
  for (let at = 0; at < PAD; at++) padAt(view, at)
  return view
}

function padEnd(view: UnitView): void {
  for (let at = view.length + PAD; at < view.length + 2 * PAD; at++) padAt(view, at)
}

function padAt({word, stem, pos, report, name}: UnitView, at: number): void {
  word[at] = stem[at] = EDGE_HASH
  pos[at] = EDGE
  report[at] = EDGE_REPORT
  name[at] = 0
}

/** The class of a word past the ends. */
const EDGE_REPORT = 5
