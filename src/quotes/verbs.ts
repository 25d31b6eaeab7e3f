/**
 * Verbs that report speech, by their base form, in three kinds:
 * `clause` take a clause ("said it had failed"), `quoted` only ever go with quoted words ("laughed: …"),
 * `object` put their quoted words into an object ("branded it “a farce”").
 */
export type ReportKind = 'clause' | 'quoted' | 'object'

/** A form of a reporting verb. */
export interface VerbForm {
  /** The base form. */
  readonly lemma: string
  /** How it reports. */
  readonly kind: ReportKind
  /** `past` may also be a participle; `base` and `present` may also be nouns. */
  readonly form: 'base' | 'present' | 'past' | 'gerund'
}

const CLAUSE = `acknowledge add admit advise affirm agree allege announce answer argue articulate ask assert assure aver boast brag
  caution claim clarify comment complain concede conclude confess confide confirm contend counter declare deny disclose elaborate emphasise
  emphasize estimate explain forecast grumble hint imply indicate inform insist joke lament maintain mention muse note observe opine pledge
  point predict proclaim promise propose protest quip reassert recall recommend recount reiterate remark remind repeat reply report respond
  retort reveal say speculate state stress submit suggest surmise swear testify tell threaten tweet underline underscore urge vow warn
  write`
const QUOTED = `bark bawl beam begin bellow blurt chant chuckle continue coo croak crow cry deadpan demand enthuse exclaim fume gasp giggle grin groan growl grunt gush hiss howl implore interject interrupt intone laugh moan mumble mutter
  offer order plead pray question read roar scoff scream shout shriek sigh shrug sing smile snap snarl sneer sniff snort sob splutter speak stammer tease
  thunder volunteer wail whimper whine whisper wonder yell`
const OBJECT = `accuse attack blast brand call condemn criticise criticize decry denounce deride describe dismiss dub hail label mock praise
  slam style term`

/** Past forms of irregular verbs of thought and finding, by form. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(/* @__PURE__ */ Object.entries({
  thought: 'think', felt: 'feel', knew: 'know', known: 'know', saw: 'see', seen: 'see', found: 'find', gave: 'give', given: 'give', took: 'take',
  taken: 'take', heard: 'hear', meant: 'mean', understood: 'understand', chose: 'choose', chosen: 'choose', held: 'hold', sought: 'seek',
  learnt: 'learn', shown: 'show', foresaw: 'foresee', foreseen: 'foresee', forgot: 'forget', forgotten: 'forget', dreamt: 'dream',
}))

const IRREGULAR = new Map<string, readonly string[]>([
  ['say', ['said']], ['tell', ['told']], ['write', ['wrote', 'written']], ['speak', ['spoke', 'spoken']], ['swear', ['swore', 'sworn']],
  ['read', ['read']], ['sing', ['sang', 'sung']], ['begin', ['began', 'begun']],
  ['forecast', ['forecast', 'forecasted']],
])
const DOUBLED = new Set(['admit', 'quip', 'brag', 'snap', 'submit', 'sob', 'dub', 'slam', 'begin', 'grin', 'shrug', 'nod'])

/** The forms of a verb by the rules of English spelling. */
export function inflect(lemma: string, kind: ReportKind = 'clause'): [string, VerbForm][] {
  const stem = DOUBLED.has(lemma) ? lemma + lemma.at(-1)! : lemma
  const consonantY = /[^aeiou]y$/.test(lemma)
  const present = consonantY ? `${lemma.slice(0, -1)}ies` : /(?:[sxzo]|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  const regularPast = consonantY ? `${lemma.slice(0, -1)}ied` : lemma.endsWith('e') ? `${lemma}d` : `${stem}ed`
  const gerund = lemma.endsWith('e') && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${stem}ing`
  const forms: [string, VerbForm][] = [
    [lemma, {lemma, kind, form: 'base'}],
    [present, {lemma, kind, form: 'present'}],
    [gerund, {lemma, kind, form: 'gerund'}],
  ]
  for (const past of IRREGULAR.get(lemma) ?? [regularPast]) forms.push([past, {lemma, kind, form: 'past'}])
  return forms
}

function buildForms(): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>()
  const kinds: [string, ReportKind][] = [[OBJECT, 'object'], [QUOTED, 'quoted'], [CLAUSE, 'clause']]
  for (const [list, kind] of kinds) {
    for (const lemma of list.split(/\s+/)) for (const [word, form] of inflect(lemma, kind)) forms.set(word, form)
  }
  return forms
}

/** Every form of every reporting verb, in lower case. */
export const REPORTING_VERBS: ReadonlyMap<string, VerbForm> = /* @__PURE__ */ buildForms()

/** The base form of a verb that the lists do not hold, as near as its ending tells. */
export function lemmaOf(lower: string): string {
  const irregular = IRREGULAR_FORMS.get(lower)
  if (irregular) return irregular
  if (lower.length < 5) return lower
  if (lower.endsWith('ied') || lower.endsWith('ies')) return `${lower.slice(0, -3)}y`
  const ending = /(?:ing|ed)$/.exec(lower)?.[0]
  if (!ending) return lower.endsWith('s') && !/(?:ss|us|is)$/.test(lower) ? (/(?:[sxz]|ch|sh)es$/.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1)) : lower
  const stem = lower.slice(0, -ending.length)
  if (stem.length < 2 || !/[aeiouy]/.test(stem)) return lower
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1)
  return /(?:[^aeiou][aeiou][bcdgklmprstvz]|[aeiou][cgsvz]|[lr][cgsv]|[bcdfgkpt]l|[^aeiou]in|u|nc|ng)$/.test(stem) && !/(?:en|er|on|or|it|el|al|et|ow)$/.test(stem) ? `${stem}e` : stem
}

/** Verbs whose next noun phrase is who is spoken to, not what is said. */
export const ADDRESSING = new Set(['tell', 'ask', 'inform', 'assure', 'remind', 'advise', 'warn', 'urge', 'caution'])

/** Nouns for words that somebody put out: their speakers are their issuers. */
export const STATEMENT_NOUNS = new Set(`statement report letter email e-mail memo document review release paper filing lawsuit complaint
  dossier communique communiqué post tweet blog article editorial column bulletin notice transcript indictment verdict ruling judgment
  judgement affidavit petition study survey poll analysis summary submission manifesto strategy guidance plan paper`.split(/\s+/))
