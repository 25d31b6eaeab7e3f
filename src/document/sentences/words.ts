const list = (words: string): string[] => words.split(' ')

/** Words that, with a capital, start a sentence much oftener than a name. */
const STARTERS: ReadonlySet<string> = /* @__PURE__ */ new Set(list(
  'the a an this that these those he she it they we i you his her its their our my your there here who what when where why how '
  + 'which whose and but or nor so yet if then than because since although though while whereas unless until after before during '
  + 'despite in on at by for from with without within of to into onto under over between among against about above across '
  + 'around behind below beyond through throughout toward towards upon as not no yes some any all both each every either '
  + 'neither many most much more few several several such other others another one two three four five six seven eight nine ten '
  + 'is are was were be been has have had do does did can could would should may might must shall let '
  + 'however moreover meanwhile nevertheless nonetheless instead otherwise therefore thus hence also still even only just now '
  + 'today yesterday tomorrow later earlier soon recently currently previously once again already often never ever always '
  + 'according additionally finally first second third last next perhaps maybe please well nobody nothing everyone everybody '
  + 'everything someone somebody something people officials police',
))

/** Verbs of saying that follow a name after a question in quotation marks: “Why?” Smith asked. */
const CUES: ReadonlySet<string> = /* @__PURE__ */ new Set(list(
  'said says say asked asks replied cried wrote writes added shouted wondered yelled exclaimed demanded tweeted joked recalled '
  + 'told quipped screamed responded declared continued whispered queried inquired enquired chanted',
))

const PARTICLES: ReadonlySet<string> = /* @__PURE__ */ new Set(list('of the de da di du la le van von der den al el bin ibn'))

const SUFFIX = /(?:n['’]t|['’](?:[dms]|re|ve|ll))$/

/** Whether a word as written starts sentences: it has one capital, and is a function word without it. */
export function isStarter(word: string): boolean {
  const lower = word.toLowerCase().replace(SUFFIX, '')
  return STARTERS.has(lower) || (lower.length < 3 && STARTERS.has(`${lower}n`))
}

/** Whether a lower-case word is a verb of saying. */
export function isCue(word: string): boolean {
  return CUES.has(word)
}

/** Whether a lower-case word stands inside names: Okafor of Leeds, van der Berg. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word)
}
