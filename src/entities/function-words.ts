const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that never begin a name when they stand at the start of a sentence, whatever follows. */
export const FUNCTION_WORDS = words(`
  a an the this that these those some any each every either neither both all most many much few several such no none other another
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which what
  myself himself herself itself themselves ourselves yourself one someone anyone everyone nobody somebody everybody anything everything
  and or but nor so yet for if unless while whereas although though because since as than when whenever where wherever why how whether
  of in on at by to from with without within into onto over under above below between among amongst against across along around about
  after before during until till through throughout toward towards upon via per despite except besides beyond behind beside near off
  out up down inside outside like unlike amid amidst following regarding concerning including excluding according
  is are was were be been being am has have had having do does did doing will would shall should can could may might must ought let lets
  not never also too very just only even still already again ever once here there then now thus hence therefore however moreover meanwhile
  furthermore nevertheless nonetheless otherwise instead indeed perhaps maybe probably certainly clearly obviously finally eventually
  recently currently previously earlier later soon today yesterday tomorrow tonight ago last next first second third fourth fifth
  former ex- ex more less least fewer least own same asked speaking addressing commenting responding writing talking adding citing
  noting referring giving using based born given asked say says said tell told according thanks please yes ok okay well oh
  two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million dozens hundreds thousands
  millions zero half part whole like read watch listen see also related photo photos image images file picture pictures video source sources
  exclusive breaking updated update published posted written edited reporting additional experts officials critics supporters people
  police women men children residents authorities ministers doctors scientists researchers investigators prosecutors lawyers
  everyone nearly almost about around roughly approximately only though
  dear hello hi mind note dont didn't can't won't ensure make take get go come look think know want need keep put give find use
`)

/** Words of a noun's place before a name: the name after them stands in the text as a thing with "the". */
export const DETERMINERS = words('the a an this that these those his her its their our my your every each some any no another')

/** Verbs of saying after which, or before which, a name is mostly a person or a body that speaks. */
export const SAYING = words(`
  said says say told tells added adds explained explains argued argues warned warns noted notes insisted claimed claims believes believed
  asked asks replied stated states announced admitted agreed denied confirmed revealed urged tweeted wrote writes thinks thought
  continued concluded recalled suggested stressed emphasised emphasized commented acknowledged declared pointed remarked testified
  reflected promised vowed hopes hoped
`)

/** Nouns in lower case after which, or before which, a place's name stands: "Fujian province", "the town of". */
export const PLACE_NOUNS = words(`
  city town village province district region state county island islands river lake valley mountain mountains capital suburb
  municipality governorate peninsula area neighbourhood neighborhood airport port border prefecture coast township borough street road
  highway bridge hospital station constituency division parish
`)

/** Nouns in lower case after which, or before which, a body's name stands: "the Boral group", "airline Vistara". */
export const ORG_NOUNS = words(`
  group party company firm newspaper agency bank airline club team charity magazine militia militants movement network website platform
  subsidiary spokesman spokeswoman spokesperson shares executives employees users customers fans union organisation organization
  broadcaster manufacturer retailer supplier startup brand consortium coalition lawmakers fighters
`)
