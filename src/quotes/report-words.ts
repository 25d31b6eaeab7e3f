import {inflect, IRREGULAR_FORMS, REPORTING_VERBS} from './verbs.ts'

/** What a word reports, where it reports: speech or an attitude, as a verb or as a noun. */
export const ReportClass = {none: 0, speechVerb: 1, speechNoun: 2, attitudeVerb: 3, attitudeNoun: 4} as const

/** Verbs of speech and writing beyond those that take a quotation: "condemned the attack", "cited the cost". */
const SPEECH_VERBS = `address advocate alert allude apologise apologize appeal applaud arraign assail attest backtrack bemoan berate bewail blame blog bluster
  broadcast buttonhole cajole castigate censure challenge charge chastise chat chide cite coax coin commend compliment concur confer
  congratulate contradict converse convey correct criticise criticize debate decline deflect deplore detail disagree disavow discuss disown
  dispute dissent echo email eulogise eulogize excoriate exhort expound express extol field file finger fire formulate gloat goad gossip greet
  gripe gush hammer harangue hector heckle highlight impugn inquire enquire instruct insult interpret interview invoke issue jeer jest
  jot justify knock lambast lambaste laud lecture liken list lobby malign moot name narrate needle nominate object opine outline parrot
  persuade petition phone pillory pontificate portray pose post pour preach present press pronounce publish quibble quiz quote raise rage rail
  rant rap rationalise rationalize rave read rebuff rebuke rebut recant recite refer refute reject relate relay rephrase reprimand reproach
  request restate retweet rib ridicule roast rue savage scold signal skewer specify spell spout stipulate sue summarise summarize summon swipe
  talk taunt tease telephone text thank tip toast touch tout trash trumpet upbraid utter vent vilify voice welcome write yammer`

/** Nouns for acts and works of speech: "his claim that", "in a statement". */
const SPEECH_NOUNS = `accusation acknowledgement acknowledgment address admission advice affidavit agreement allegation announcement answer apology appeal
  argument article assertion assurance attack blog boast briefing broadside call caption caution challenge charge chant claim column comment
  complaint concession confession contention critique criticism cry decision declaration defence defense demand denial denunciation
  description diatribe disclosure discussion editorial email e-mail essay estimate explanation exhortation filing forecast greeting hint
  insinuation insistence interview invitation invocation jibe joke lament lecture letter line memo message mention motto narrative note notice
  notification objection observation offer order outburst pitch plea pledge post praise prediction proclamation promise pronouncement proposal
  proposition protest quip quote question rant reassurance rebuke rebuttal recommendation reference rejection remark reminder reply report
  reprimand request response retort rhetoric shout slogan speech statement story suggestion summary taunt testimony threat tirade tribute tweet
  verdict vow warning word words`

/** Verbs of thought, will, feeling and finding: "wants change", "the poll found". */
const ATTITUDE_VERBS = `accept admire agree aim anticipate appreciate approve ascertain assess assume attribute authorise authorize await back ban bar
  believe bet blame calculate care celebrate change choose conceive conclude confuse consider contemplate covet credit dare deal decide
  deem desire detect determine diagnose disapprove discern discover disdain dislike dismiss doubt dread dream embrace endorse endorse enjoy
  envisage envision establish evaluate examine expect explore fancy fault favor favour fear feel figure find focus forbid foresee forget forgive grasp
  guarantee guess hate hear hold hope identify ignore imagine infer insist intend interpret investigate judge know lament learn like long love
  mean measure mind misunderstand monitor mull need notice oppose outlaw perceive permit plan plot ponder prefer presume presuppose pretend
  prioritise prioritize prohibit project prove provide pursue rank rate realise realize reckon recognise recognize reconsider refuse regard
  regret rejoice rely remember require resent resist resolve respect rethink rule see seek select sense show solicit stand strive study
  support suppose suspect sympathise sympathize think tolerate tend treat trust try understand urge value view vote want watch weigh wish wonder
  worry yearn`

/** Nouns of thought, will, feeling and finding: "the belief that". */
const ATTITUDE_NOUNS = `aim ambition anger anxiety approach assessment assumption attempt attitude awareness belief bid commitment concern conclusion
  confidence consensus consideration conviction decision desire determination disappointment doubt dream effort endorsement evidence
  expectation faith fear feeling finding focus frustration goal guess hope hypothesis idea impression inference intent intention interest
  interpretation judgement judgment knowledge opinion opposition optimism perception perspective plan position preference presumption
  priority proof realisation realization reason refusal research resolve ruling sense stance strategy study support suspicion theory thinking
  thought understanding view vision willingness wish worry`

function buildClasses(): ReadonlyMap<string, number> {
  const classes = new Map<string, number>()
  const add = (list: string, kind: number, isVerb: boolean): void => {
    for (const lemma of list.split(/\s+/)) {
      const words = isVerb ? inflect(lemma).map(([word]) => word) : [lemma, `${lemma}s`]
      for (const word of words) if (!classes.has(word)) classes.set(word, kind)
    }
  }
  for (const word of REPORTING_VERBS.keys()) classes.set(word, ReportClass.speechVerb)
  for (const [word, lemma] of IRREGULAR_FORMS) if (ATTITUDE_VERBS.includes(lemma)) classes.set(word, ReportClass.attitudeVerb)
  add(SPEECH_VERBS, ReportClass.speechVerb, true)
  add(SPEECH_NOUNS, ReportClass.speechNoun, false)
  add(ATTITUDE_VERBS, ReportClass.attitudeVerb, true)
  add(ATTITUDE_NOUNS, ReportClass.attitudeNoun, false)
  return classes
}

/** What the words report, in lower case. */
export const REPORT_CLASSES: ReadonlyMap<string, number> = /* @__PURE__ */ buildClasses()
