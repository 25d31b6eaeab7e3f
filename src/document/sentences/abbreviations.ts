/**
 * What a full stop after an abbreviation means.
 *
 * `name`: a name always follows ("Mr. Smith"), so it never ends a sentence. `final`: it may stand last ("Acme Inc."): it ends a
 * sentence if a word follows that starts sentences. `number`: a number follows ("No. 5"), else it is an ordinary word ("No.").
 * `date`: as `final`, but a number that follows goes with it ("Jan. 5").
 */
export type AbbreviationClass = 'name' | 'final' | 'number' | 'date'

const list = (words: string): string[] => words.split(' ')

const CLASSES: readonly (readonly [AbbreviationClass, readonly string[]])[] = [
  ['name', list(
    'Mr Mrs Ms Mx Messrs Mme Mlle Mdm Dr Drs Prof Rev Revd Hon Rt Fr Msgr Mgr Bp Abp Ste Sts Mt Pres Gov Govs Lt '
    + 'Sen Sens Rep Reps Amb Atty Supt Det Insp Cllr Ald Asst Gen Adm Col Maj Capt Cpt Cmdr Cdr Comdr Brig Sgt Cpl '
    + 'Pvt Pfc Spc Ofc Ens Cdre Adj Bvt Dir Treas Secy Sec vs cf viz eg ie approx incl esp resp est',
  )],
  ['final', list(
    'Inc Incl Corp Co Cos Ltd Plc Bros Jr Sr St Ft Assoc Esq Assn Dept Univ Inst Ave Blvd Rd Hwy Pkwy Bldg Sq Ln '
    + 'Mfg Intl Natl Govt Ed Eds Ala Ariz Ark Calif Colo Conn Del Fla Ill Ind Kan Ky Md Mass Mich Minn Miss Mo Mont '
    + 'Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo Ont Que Alta Sask etc al ibid PhD MPhil Mfrs Rys Ry Tel Ext '
    + 'min max hr hrs sec secs mins lb lbs oz ft yd yds mi mph dept govt ed eds misc',
  )],
  ['number', list('No Nos no nos Vol Vols vol vols Fig Figs fig figs Ch ch Chap chap Art Op op p pp para paras Para ca Eq eq Ex')],
  ['date', list('Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun')],
]

const TABLE: ReadonlyMap<string, AbbreviationClass> = /* @__PURE__ */ new Map(
  CLASSES.flatMap(([kind, words]) => words.map((word) => [word, kind] as const)),
)

/** The longest abbreviation that is looked for, in code units. */
export const MAX_ABBREVIATION = 24

/**
 * The class of an abbreviation written without its full stop; undefined for other words.
 *
 * Case matters ("Sun." is a day, "sun." is not), but a word all in capitals is also looked for with one ("MR. SMITH").
 */
export function abbreviationClass(word: string): AbbreviationClass | undefined {
  const found = TABLE.get(word)
  if (found || word.length < 2 || word.length > 5 || word !== word.toUpperCase()) return found
  return TABLE.get(word.charAt(0) + word.slice(1).toLowerCase())
}

/** Words before a single capital that make it a label, no initial: "Plan B. They". */
export const LABELS: ReadonlySet<string> = /* @__PURE__ */ new Set(list(
  'plan vitamin vitamins group grade category class type section part figure appendix exhibit team model option series level '
  + 'hepatitis influenza phase schedule table unit zone block pool division league gate terminal building apartment room form '
  + 'rank version world',
))

/** Time zones and the like, which follow "p.m." without starting a sentence. */
export const AFTER_TIME: ReadonlySet<string> = /* @__PURE__ */ new Set(list(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march april '
  + 'may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec eastern central '
  + 'mountain pacific atlantic greenwich et est edt ct cst cdt mt mst mdt pt pst pdt gmt bst utc cet cest ist jst aest aedt sast '
  + 'wat eat msk hkt sgt local bc ad',
))
