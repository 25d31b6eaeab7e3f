/**
 * Words that carry no subject: closed-class words, and the words with which news reports whatever it reports.
 */
export const STOP_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `a about above across after again against ago all almost alone along already also although always am among an and another any anybody
  anyone anything anyway are aren't around as ask asked asking at away back be became because become becomes been before began begin behind
  being believe believed below beside besides best better between beyond big both but by call called came can can't cannot come comes
  coming could couldn't day days did didn't do does doesn't doing don't done down during each early earlier either else end enough etc even
  ever every everybody everyone everything except far few fewer find first five for former found four from full further gave get gets
  getting give given gives giving go goes going gone good got great had hadn't half happen happened hard has hasn't have haven't having he
  he'd he'll he's held help her here hers herself high him himself his how however i i'd i'll i'm i've if in including indeed instead into is isn't
  it it's its itself just keep kept kind knew know known largely last late later latest least led left less let like likely little long
  look looking looks lot low made make makes making many may maybe me mean means meanwhile might mightn't mine month months more
  moreover most mostly much must my myself near nearly need needed needs neither never nevertheless new next night no nobody none nor not
  note noted nothing now nowhere number of off often old on once one ones only onto or other others otherwise our ours ourselves out over
  own part particularly past per perhaps place please point possible put quite rather real really recent recently right round said same saw
  say saying says second see seem seemed seems seen sent set several shall she she'd she'll she's should shouldn't show showed shown shows
  side since six small so some somebody someone something sometimes soon sort spoke still such sure take taken takes taking tell ten than
  thank that that's the their theirs them themselves then there there's therefore these they they'd they'll they're they've thing things
  think third this those though thought three through throughout thus time times to today together told tomorrow too took top toward towards
  tried try trying turn turned twice two under unless until up upon us use used uses using usually various very via want wanted wants was
  wasn't way ways we we'd we'll we're we've week weeks well went were weren't what what's whatever when where whether which while who
  who's whole whom whose why will with within without won't word words work worked working would wouldn't year years yes yesterday yet you
  you'd you'll you're you've young your yours yourself added adding according statement interview comment comments mr mrs ms dr sir dame
  lord lady monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december absolutely currently clear exactly simply certainly able unable pretty partially fully`.split(/\s+/),
)
