import {joined, type LineRule} from './rule.ts'

/** Agencies and outlets whose name at the end of a line says whose picture it is. Also used to read credits. */
const OWNER = [
  String.raw`(?:getty|reuters|afp|epa|ap|ap photo|associated press|alamy|shutterstock|istock|pa|bbc|rex|corbis|flickr`,
  String.raw`|unsplash|wikimedia|handout|file|file photo|supplied|courtesy)`,
].join('')

/** Words that introduce a credit. */
const LABEL = [
  String.raw`(?:(?:main )?(?:image|photo|picture|pic|photograph|video|illustration|graphic|screenshot`,
  String.raw`|photography)s?(?: illustration)?(?: ?credits?| source| courtesy)?|credits?)`,
].join('')

/** Pictures: their captions, and who owns them. */
export const PICTURE_RULES: readonly LineRule[] = [
  // "(Image: © Someone)", "Photo by A. Body/Agency", "Credit: Someone", "Courtesy of Someone" on a line of its own.
  {
    name: 'credit label', type: 'credit', longest: 160,
    pattern: new RegExp(String.raw`^[(\[]?${LABEL} ?(?::|by |via |courtesy|\.\.\.|©)`),
    when: (line) => line.words <= 18 && line.stop !== '.' || line.words <= 9,
  },
  {name: 'courtesy', type: 'credit', longest: 100, pattern: /^[([]?courtesy (?:of |photo)?\p{L}/u},
  {
    name: 'copyright of a picture', type: 'credit', longest: 60,
    pattern: /^© ?\p{L}[^.]*$/u,
    when: (line) => !/\d{4}|rights|inc|ltd|llc/.test(line.folded),
  },
  {name: 'owner alone', type: 'credit', longest: 60, pattern: joined(String.raw`^(?:${OWNER}(?: images| photo| news)?)$`)},
  {
    name: 'maker and owner', type: 'credit', longest: 60, slow: true,
    pattern: joined(String.raw`^[\p{L} .'-]{3,40} ?[/|] ?[\p{L} ./]{0,20}${OWNER}\b[\p{L} /]{0,16}$`),
    when: (line) => line.folded.includes('/') || line.folded.includes('|'),
  },
  // "Jane Roe/Quillport Gazette"
  {
    name: 'maker and outlet', type: 'credit', longest: 60,
    when: (line) => line.stop === '' && line.head.includes('/') && MAKER_AND_OUTLET.test(line.head),
  },
  // "(Jane Roe / Associated Press)"
  {
    name: 'owner in brackets', type: 'credit', longest: 70,
    pattern: /^\([\p{L}\p{M} .,'&-]{2,40}(?:\/[\p{L}\p{M} .,'&/-]{2,40}| co\.| press| images)\)$/u,
  },
  // "A street in the rain (Photo: Someone)", "... Credit: Someone/Agency", "... [File: Reuters]"
  {
    name: 'caption with a credit label', type: 'caption', longest: 700,
    when: (line) => line.words >= 3 && MAY_CREDIT.test(line.tail) && CREDIT_AT_END.test(line.tail.toLowerCase()),
  },
  // "Someone at a desk (BBC)", "(Jane Roe/AP)": an owner in brackets ends the line, after any stop of the caption.
  {
    name: 'caption with an owner', type: 'caption', longest: 500,
    when: (line) => line.words >= 3 && /[)\]]/.test(line.tail.slice(-2)) && OWNER_AT_END.test(line.tail.toLowerCase()),
  },
  // "The first map of the moon. (NASA/JPL-Caltech/ASU)"
  {
    name: 'caption with owners', type: 'caption', longest: 300,
    when: (line) => line.words >= 4 && line.tail.endsWith(')') && / \((?:[A-Z][\w.&' -]{1,30}\/){1,3}[A-Z][\w.&' -]{1,30}\)$/.test(line.tail),
  },
  {
    name: 'submitted photo', type: 'caption', longest: 300, hint: '(?:submitted|contributed|provided|courtesy) (?:photo|image)',
    pattern: /.{4} (?:submitted|contributed|provided|courtesy) (?:photo|image)s?[.)]?$/,
  },
  {
    name: 'agency after a slash', type: 'caption', longest: 500,
    when: (line) =>
      line.words >= 5 && line.tail.includes('/') && /[a-z] ?\/ ?(?:afp|reuters|ap|epa|pa|getty images|agencies|file)$/.test(line.tail.toLowerCase()),
  },
  {
    name: 'gallery caption', type: 'caption', longest: 500,
    when: (line) => line.length > 80 && /(?:\.\.\. more|\. less|… more)$/.test(line.tail),
  },
  // "© Jane Roe A street in the rain": owner first, as portals print it.
  {
    name: 'owner before caption', type: 'caption', longest: 300,
    pattern: /^© ?\p{L}/u,
    when: (line) => line.words >= 6 && !/\d{4}|rights|\binc\b|\bltd\b|\bllc\b/.test(line.folded),
  },
  {
    name: 'owner after a comma', type: 'credit', longest: 80, slow: true,
    pattern: joined(
      String.raw`^[\p{L}\p{M} .'-]{3,60}(?:, | via | for | \| )(?:ap|afp|reuters|getty images|getty|epa`,
      String.raw`|associated press|usa today(?: sports| network)?)$`,
    ),
    when: (line) => line.capitals > 0.6,
  },
  {
    name: 'file picture', type: 'caption', longest: 300,
    pattern: joined(
      String.raw`^(?:file ?photo|file ?-|file picture|an artist's (?:illustration|impression|rendering|rendition`,
      String.raw`|concept) of|(?:this|the) .{0,60}(?:file photo|illustration|photo|image|picture`,
      String.raw`|photograph),? (?:shows|provided|taken|released|made)`,
      String.raw`|in this (?:\w+\.? \d{1,2}, \d{4},? )?(?:file )?(?:photo|image|frame|picture))`,
    ),
  },
  {
    name: 'labelled caption', type: 'caption', longest: 300,
    pattern: /^(?:caption|above|pictured|image caption|media caption)\s?: ?\S|^(?:image|media) (?:caption|copyright) /,
  },
]

const MAKER_AND_OUTLET = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2} ?\/ ?\p{Lu}[\p{L}.'’&-]+(?: \p{Lu}[\p{L}.'’&-]*){0,3}$/u
/** What {@link CREDIT_AT_END} needs, and most lines have not. */
const MAY_CREDIT = /[:([]|(?:photo|image|picture|photograph) by /i
const CREDIT_AT_END = joined(
  String.raw`(?:[(\[ ]|[a-z.)])(?:${LABEL}|file|source|\(via) ?: ?[^:]{2,80}[)\]]?$|[(\[](?:${LABEL})(?: by| courtesy`,
  String.raw`| via) [^()]{2,70}[)\]]$|\b(?:photo|image|picture|photograph) by [^.]{3,50}$`,
)
const OWNER_AT_END = joined(
  String.raw`[(\[](?:[^()\[\]/]{2,50}/ ?)?${OWNER}(?: images| photo| file)?(?:/[^()\[\]]{2,30})?[)\]]\.?$`,
)
