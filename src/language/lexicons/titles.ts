const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Forms of address that stand only before persons, and the gender that they state. */
export const HONORIFICS: ReadonlyMap<string, 'female' | 'male' | undefined> = new Map([
  ...words('mr mister sir lord messrs fr father brother imam sheikh shaikh sheik mullah ayatollah maulana señor senor monsieur herr baron duke earl viscount king prince pope emperor shri sri haji hajji ustadh rabbi alhaji datuk dato bapak mzee').map((w) => [w, 'male'] as const),
  ...words('mrs ms miss mz lady dame madam madame mme mlle sister mother baroness duchess countess viscountess queen princess empress señora senora frau smt begum hajia').map((w) => [w, 'female'] as const),
  ...words('dr doctor prof professor mx rev revd reverend hon honourable honorable st saint justice hh hrh engr cllr tan ato').map((w) => [w, undefined] as const),
])

/** Ranks and offices, often shortened, that stand before a person's name. */
export const RANKS: ReadonlySet<string> = new Set(words(`
  gen general col colonel lt lieutenant sgt sergeant capt captain cpl corporal maj major brig brigadier adm admiral cmdr commander marshal
  pte private pc wpc dc ds di dci dcs insp inspector supt superintendent det detective constable cst chief sen senator rep representative
  congressman congresswoman gov governor president vice-president prime minister premier chancellor secretary ambassador mayor
  councillor councilor judge justice magistrate attorney bishop archbishop cardinal canon dean deacon pastor commissioner chairman chairwoman
  chair speaker deputy director officer inspector-general coach manager captain skipper taoiseach tanaiste lieutenant-general
  major-general president-elect ex-president ex-minister sub-inspector pm cm mp mep msp td cfo ceo dig ig asp dsp sho sp ssp spokesperson
  spokesman spokeswoman parliamentarian lawmaker barrister advocate lawyer solicitor coroner sheriff marshall dr headteacher
`))

/** Nouns that say what somebody is: the head of a role ("director general", "home secretary", "editor"). */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(words(`
  academic activist actor actress adviser advisor advocate agent aide ambassador analyst anchor anchorman archbishop architect artist
  astronaut athlete attorney auditor author banker baroness barrister biographer biologist bishop blogger boss boxer broadcaster builder
  businessman businesswoman campaigner candidate captain cardinal carer ceo chair chairman chairperson chairwoman champion chancellor
  chef chief cleric clerk coach colleague columnist comedian comedienne commander commissioner commentator composer congressman
  congresswoman constable consultant contractor convener coordinator co-founder cofounder co-author co-chair coroner correspondent councillor
  counsel counsellor criminologist critic curator dad daughter dean defector delegate demographer deputy designer detective developer
  dictator diplomat director director-general dissident doctor drummer economist editor editor-in-chief educator engineer entrepreneur envoy
  executive expert farmer father fighter financier footballer founder friend general geographer girlfriend boyfriend governor guitarist
  guru head headmaster headmistress headteacher historian host husband hacker imam informant inspector instructor investigator investor
  jihadist journalist judge jockey keeper king labourer landlord lawmaker lawyer leader lecturer legislator librarian lieutenant lobbyist
  magistrate magnate manager marshal mathematician mayor mechanic medic militant minister miner model moderator mother mp mum mom
  musician negotiator neighbour neighbor neurologist neuroscientist nominee novelist nurse officer official ombudsman oncologist operative
  organiser organizer owner painter paramedic parliamentarian partner pastor pathologist philanthropist philosopher photographer physician
  physicist pianist pilot player poet policeman policewoman politician pollster pope postmaster premier presenter president priest prince
  princess principal producer professor programmer prosecutor psychiatrist psychologist publisher pupil qc queen rabbi rapper rector reporter
  representative researcher resident reverend sailor scholar scientist screenwriter secretary senator sergeant servant sheriff singer
  sister brother skipper sociologist soldier solicitor son speaker specialist spokesman spokesperson spokeswoman sportsman star statistician
  strategist striker student superintendent supporter surgeon survivor suspect teacher technician technologist theologian trader trainer
  treasurer trustee tycoon undersecretary veteran vicar victim volunteer warden widow widower wife winner witness worker writer whistleblower
  vice-chancellor vice-president vice-chairman winger midfielder defender goalkeeper batsman bowler driver driver-general gp md pm
  taoiseach vet vice-chair wrestler youtuber influencer undertaker uncle aunt cousin nephew niece grandfather grandmother grandson
  granddaughter stepfather stepmother fiance fiancee chief-executive spokes regulator
`))

/** Words that stand inside a role before its noun: "chief", "former", "vice". Adjectives of any kind may stand there too. */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(words(`
  former ex late then acting interim deputy assistant associate vice chief senior junior lead leading principal joint co executive
  managing general prime foreign home health education defence defense finance shadow first second third national local regional
  international political economic economics diplomatic military police security special permanent private public press communications
  legal criminal civil medical scientific technical technology cyber counter-terrorism anti-terrorism terrorism legislative opposition party
  parliamentary presidential congressional republican democratic labour conservative liberal tory state federal royal veteran prominent
  top high-ranking controversial newly elected re-elected outgoing incoming retired disgraced jailed convicted alleged self-styled
  human rights campaign media news sports business science environment political investigative freelance chief independent district county
  city town world olympic heavyweight bestselling award-winning renowned famous popular young old elder younger eldest new current
  transport justice interior trade climate energy culture agriculture housing planning intelligence army navy air fund bank film
  television tv radio football cricket rugby tennis basketball rock pop jazz opera singing school college university research data
  project programme program product operations operating financial marketing sales strategy policy hospital head
`))

/** Letters that stand after a person's name: "Jo Cox MP". */
export const SUFFIXES: ReadonlySet<string> = new Set(words('jr sr ii iii iv mp mps mep msp ms am td qc kc obe mbe cbe kbe dbe phd md esq cllr frs'))

/** Particles that join the parts of a name: "Ursula von der Leyen", "Salim bin Suhail". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(words('de da do dos das du del della di van von der den ter ten la le el al bin ibn bint ben y e zu af av st st. ap ul ur ud abu al- ould bte binti d l'))
