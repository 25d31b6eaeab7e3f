import {describe, expect, it} from 'vitest'
import {createSentenceSplitter, MAX_SENTENCE} from '../../src/document/sentences/index.ts'

function split(text: string, abbreviations?: readonly string[]): string[] {
  const ranges = createSentenceSplitter(text, abbreviations ? {abbreviations} : {})(0, text.length)
  return ranges.map(({start, end}) => text.slice(start, end))
}

// A bar marks a border between sentences; the white space around it is the text's.
const CASES: Record<string, readonly string[]> = {
  'plain ends': [
    'The vote failed. |Ministers will try again.',
    'Was it close? |Nobody would say. |It was!',
    'Nobody came?! |They did.',
    'The end.  |\u00a0And a beginning.',
    'One line.\n|The next line.',
    'Was it lost?! |They left.',
    'They left!!|Then came rain.',
    'It was so late… |8 The clock struck.',
    'He left… – and came back.',
    'It went on and on. |Marsh stayed.',
    'So be it. |Marsh stayed.',
  ],
  'straight marks in turn': [
    '"It is over." |"Nobody came." |Then it rained.',
    '"It is over.", he said. |"Nobody came," she said. |They left.',
    '"It is over. |It was late." |"They left." |Reed slept.',
    'He said "It is over." |"It was late. |They left," she said.',
  ],
  'numbers before a stop': [
    'The firm was founded in 2015. |He left in 2018.',
    'Turnout was 30. |Next year it may rise.',
    'They won by 7. |Their rivals wept.',
    'It cost $1.5 million. |Shares rose 3.2 percent.',
    'The score was 2.5. |Everyone was pleased.',
    'Talks resume on May 4. |A deal is near.',
  ],
  'numbers of lists': [
    '1. Wash the rice.',
    '2.1. Methods and data',
    'A. Scope of the act',
    '(b) The tenant pays. |(c) The landlord repairs.',
    '12345. The case',
    '123456. |The case',
    '2015. |That was the year.',
    'A. The scope of the act',
    'A.) Scope of the act',
    '– B. The second part',
    '- - B. The second part',
    '- - - B. |The second part',
    '1\u200b. Wash the rice.',
  ],
  'titles': [
    'Mr. Okafor met Dr. Lindqvist and Prof. Adeyemi. |They spoke at length.',
    'Gen. Marsh and Lt. Col. Ito retired.',
    'Rep. Dana Whit (D-Ore.) voted no. |Sen. Lee did not.',
    'MR. OKAFOR AND MRS. LIND WERE PRESENT.',
    'The Rev. Amos Tate spoke. |So did Sgt. Pell.',
    'He asked “Mr.” Harlow to leave.',
    'Mr. 李 left.',
    '...Mr. Reed left.',
    'Dr.’ Harlow left.',
    'They met Mr. (Nobody) and left.',
  ],
  'initials': [
    'J. K. Hartley wrote it. |Nobody read it.',
    'The prize went to Maria B. Stone.',
    'J.K. Hartley lives in Leeds.',
    'Rep. Robert C. “Bobby” Teller won.',
    'There was no Plan B. |They waited.',
    'It was Mary and I. |We ran.',
    'Dr. A. B. Reed spoke.',
    'Let it be x. |Then add one.',
    'Let it be 中. |Marsh added one.',
    'Roe v. Wade was decided c. 1973.',
    'The bill is H. R. 1280, as amended.',
    'They gave him vitamin C. |Doctors were cautious.',
    'It was Mary and I. |(We ran.)',
    'It was Mary and I. |(p. 5)',
    'The prize went to Mary A. |eBay paid.',
    'The prize went to Mary B. A. Stone.',
    'Plan B. |Marsh wept.',
    'There was no plan  B. |Marsh wept.',
  ],
  'initialisms': [
    'The U.S. Senate sat late. |The U.S. Army did not.',
    'He moved to the U.S. |He never went back.',
    'She lives in Washington, D.C. |Her son does too.',
    'The U.N. envoy left. |Talks in the U.S. have stalled.',
    'She has a Ph.D. in physics.',
    'Some fruit, e.g. Spanish plums, kept. |Others, i.e. Kent pears, did not.',
    'Leaders of the U.S. and China met.',
    'The U.S. 5th Fleet sailed.',
    'He quit the U.N. |“I am tired,” he said.',
    'He came from the U.S. (Ohio) in May.',
    'An A.B. C. Reed film.',
    'Some cities, e.g. The Hague, agreed.',
    'The others, i.e. The Hague, did not.',
    'She is a Ph.D. Fellow.',
    'They met J.K. |I was there.',
    'He left the U.S. |Can’t he stay?',
    'He saw the U.S. AND CHINA.',
    'It is on v.2. |(The rest is not.)',
    'He saw A..B. |They left.',
    'A.B.C.D.E.F.G.H.I.J.K.L. Reed',
    'A.B.C.D.E.F.G.H.I.J.K.L.M. |Reed',
    'J.K. A. Stone won.',
  ],
  'hours': [
    'Polls close at 8 p.m. |Results come later.',
    'Polls close at 8 p.m. Tuesday in Ohio.',
    'Polls close at 8 p.m. EST.',
    'It began at 9 a.m. on Monday. |It ended at noon.',
    'Doors open at 5 p.m. 12 May.',
    'It began at 9 a.m. |Marsh was late.',
    'It began at 9 a.m. U.S. time.',
    'It began at 9 a.m. (The doors were shut.)',
  ],
  'companies and the like': [
    'Acme Inc. said so. |It did not elaborate.',
    'He sued Acme Inc. |The suit failed.',
    'Acme Corp. Chairman Bo Lindt quit.',
    'Hall & Co. Ltd. paid up.',
    'Sammy Grant Jr. sang. |Then came Al Grant Sr. |He danced.',
    'They sell pens, ink, etc. |Customers like them.',
    'They sell pens (ink, paper etc.) there.',
    'Baker et al. (2014) disagree.',
    'He sued Acme Inc. |“It failed,” he said.',
    'He sued Acme Inc. |😀 It failed.',
    'Acme Inc. 2019 results',
    'They sued Acme Inc.! |Shares fell.',
    'He joined Acme Inc. (The firm) in May.',
    'He joined Acme Inc. [The firm] in May.',
    'He joined Acme Inc. {The firm} in May.',
    'They sell pens, etc. |1280 were sold.',
    'They sell pens, etc. (5 a day).',
    'He sued Acme Inc. A. Stone won.',
  ],
  'numbers after an abbreviation': [
    'He is public enemy No. 1 in Ohio.',
    'Is he guilty? |No. |He is not.',
    'See p. 5 and vol. 2, fig. 3.',
    'It opens on Jan. 5 or Feb. 10.',
    'It opened in Sept. |The critics raved.',
  ],
  'datelines': [
    'HARTFORD, Conn. — The mayor resigned. |She gave no reason.',
    'MANCHESTER, N.H. (AP) — Snow fell.',
    'HARTFORD, Conn. ‒ The mayor resigned.',
    'HARTFORD, Conn. ― The mayor resigned.',
    'HARTFORD, Conn. - The mayor resigned.',
    'HARTFORD, Conn. |· The mayor resigned.',
  ],
  'ellipses': [
    'We waited... and waited. |Then it came.',
    'We waited… and waited…',
    'He paused ... |Nobody spoke.',
    'He trailed off... |Then he left.',
    'That is all. ... |Now go.',
    'That is all. |... and more came.',
    'That is all. ... |And more came.',
  ],
  'marks after the stop': [
    '“We lost.” |She sighed.',
    '"We lost." |She sighed.',
    "'We lost.' |She sighed.",
    '(He had lost.) |She sighed.',
    '“He said ‘no.’” |She sighed.',
    '“We lost. ” |She sighed.',
    '“Why?” he asked. |Nobody knew.',
    '“Stop!” she cried. |They stopped.',
    '“Why now?” Harlow asked.',
    '“Why now?” Mr. Harlow of Leeds said.',
    '“Why now?” |He had no answer.',
    '“Why now?” |Harlow left the room.',
    '“Why now?” |Harlow, she said, had left.',
    '“Why now?” |Harlow Reed Stone Marsh Lind Pell Ito said.',
    '“Why now?” |“Because.”',
    '“Wait,” he said. |“There is more.” |She left.',
    '“It is a long game.” - Mia Ingram',
    'He shops at Yahoo! and likes it.',
    '"It is lost." |She left.',
    '"It is lost."|No one spoke.',
    'The day was lost.|"No," he said.',
    "The day was lost.|'She left.'",
    'They left.’Tis odd.',
    'Was it lost?|“No,” he said.',
    '„Why?“ |Harlow left.',
    'They came (late. ) and sat.',
    'He left. ”',
    'He left. |"Then come," she said.',
    '"We sued Acme Inc." |Shares fell.',
    "'We sued Acme Inc.' |Shares fell.",
    '‘We sued Acme Inc.’ |Shares fell.',
    '«We sued Acme Inc.» |Shares fell.',
    '‹We sued Acme Inc.› |Shares fell.',
    '(They sued Acme Inc.) Shares fell.',
    '“Why now?.” |Harlow asked again.',
    '“Wait…” |Harlow asked no more.',
    '“Why now?” |They asked again.',
    '“Why now?” |Harlow – said no more.',
    '“Why now?” |Harlow hardly said a word.',
    '“Why now?” |Mr.Harlow said.',
    '“Why now?” |Harlow Reed Stone Marsh Lind Pell said.',
    '“Why now?” Harlow Reed Stone Marsh Lind said.',
    '‘“Why now?” Harlow said’',
    '“Why now?” |Harlow',
  ],
  'footnotes': [
    'He was born in Leeds [in Yorkshire]. |He died in York [123456, 123456].',
    'He was born in Leeds. [17] |He died in York. [a]',
    'He was born in Leeds.[1][2] |He died in York.[citation needed]',
    'He was born in Leeds.² |He died in York.',
    'It was a product of its time.23 |Others agree.',
    'They paid a fee. 8 |Yet some did not.',
    'See Acme Inc.[1] |Shares fell.',
    'He was born in Leeds.[1] |8 Yet some were not.',
    'He was born in Leeds.² [1] |He died.',
    'He was born in Leeds.[1, 2]|He died.',
    'He was born in Leeds.[1-2]|He died.',
    'He was born in Leeds.[1–2]|He died.',
    'He was born in Leeds.[1 2]|He died.',
    'He was born in Leeds.[note 3]|He died.',
    'He was born in Leeds.[citation needed]|He died.',
    'He was born in Leeds.[needed]He died.',
    'He was born in Leeds.[B]He died.',
    'He was born in Leeds.[;]He died.',
    'He was born in Leeds.[]He died.',
    'He was born in Leeds.[[citation needed] He died.',
    'He was born in Leeds.[a much longer note that is needed] He died.',
    'He died in York. [12345, 12345] |She did not.',
    'He died in York. |[123456, 12345] She did not.',
    'They came. |[Then they left.]',
    'Was it so?[',
    'Was it so? |[1 of them was.]',
    'Leeds.[1][2][3][4][5][6][7][8] |He died.',
    'Leeds.[1][2][3][4][5][6][7][8][9] He died.',
    'Leeds.¹ |He died.',
    'Leeds.³ |He died.',
    'Leeds.⁰ |He died.',
    'Leeds.⁹ |He died.',
    'Leeds.⁺ He died.',
    'It was late…²|Then he left.',
    'fee.23 |Others agree.',
    'It.23 Others agree.',
    'It was about time.2345 Others agree.',
    'Shares rose 3.25 Lee said.',
    'See figure.5b Others agree.',
    'See figure.12 for more.',
    'They paid a fee. |8th Street closed.',
    'They paid a fee. |8',
    'They paid a fee. |8 Marsh did.',
    'They paid a fee. |8 yet some did not.',
    'He quit the job. |1999 They won.',
    'He quit the job. |199',
  ],
  'next words': [
    'He bought shares. |iPhone sales fell. |eBay rose.',
    'It was approx. three miles.',
    'Give in. |Or go on.',
    'The weather was Sun. and rain.',
    'He ran it. documentParser failed.',
    'It was late. |Ée left.',
  ],
  'white space that was lost': [
    'The day ended.|The night began.',
    '“We won.”|She laughed.',
    'Read Node.js and example.com today.',
    'It came to 3.5 or No.5.',
    'They met the team.B',
    'Read Example.COM today.',
    'It was J…Reed who left.',
    'He left…|Then he came back.',
    'He left。|Then he came back.',
    'Was it R2?Then they left.',
    'In the US.Then they left.',
    'They sell pens etc.Lee buys ink.',
    'Open src/index.Html today.',
    'a.Then he left.',
    'He left.—Then he came back.',
    'He left.(Then he came back.)',
  ],
  'marks without words': ['Great day. 😀', 'Yes. |Great day. 😀', 'He left. ***', '... and then there were none.', '. Then he left.'],
}

describe('createSentenceSplitter', () => {
  for (const [name, cases] of Object.entries(CASES)) {
    it.each(cases)(`${name}: %s`, (marked) => {
      expect(split(marked.replaceAll('|', ''))).toEqual(marked.split('|').map((part) => part.trim()))
    })
  }

  it.each([['Cllr'], ['Cllr.']])('takes more abbreviations: %s', (abbreviation) => {
    const text = 'The motion by Tllr. Cllr. Reed passed.'
    expect(split(text, [abbreviation, 'Tllr'])).toEqual([text])
    expect(split('He saw Xyzr. Reed.')).toHaveLength(2)
    expect(split('He saw Xyzr. Reed.', [' Xyzr. '])).toHaveLength(1)
    expect(split('He saw x.yzr. Reed.', ['x.yzr.'])).toHaveLength(1)
  })

  // What stands around a block is another block's.
  it.each([
    ['x', 'x'], ['', 'X'], ['Mr', '. X'], ['1', '1'], ['“', '”'], ['"', '"'], ['.', '.'], ['abc', '\'s'], ['[', ']'], ['(', '[1]'], ['', ' said'], ['', ' (X'],
    ['', '²'], ['', ' 8 The'], ['', ' and'], ['\ud83d', '\ude00'], ['plan ', '…'],
  ])('reads nothing of what stands around the block: %j, %j', (before, after) => {
    for (const text of Object.values(CASES).flat().map((marked) => marked.replaceAll('|', ''))) {
      const ranges = createSentenceSplitter(before + text + after)(before.length, before.length + text.length)
      expect(ranges.map(({start, end}) => text.slice(start - before.length, end - before.length))).toEqual(split(text))
    }
  })

  it('gives ranges within the block alone', () => {
    const text = 'Before. In here. And here. After.'
    expect(createSentenceSplitter(text)(8, 26)).toEqual([{start: 8, end: 16}, {start: 17, end: 26}])
  })

  it.each(['', ' \n\t', '\u200b\ufeff'])('finds nothing in white space', (text) => {
    expect(split(text)).toEqual([])
  })

  it.each<[string, string, number[]]>([
    ['nothing that is as long as may be', `${'a'.repeat(4096)}`, [4096]],
    ['what is longer', `${'a'.repeat(4097)}`, [4096, 4097]],
    ['at the last white space', 'word '.repeat(1000), [4094, 4999]],
    ['at white space right at the bound', `${'a'.repeat(4096)} b`, [4096, 4098]],
    ['at white space not too far back', `${'a'.repeat(3585)} ${'b'.repeat(1000)}`, [3585, 4586]],
    ['hard where white space is too far back', `${'a'.repeat(3584)} ${'b'.repeat(1000)}`, [4096, 4585]],
    ['before a surrogate pair', `${'a'.repeat(4095)}😀b`, [4095, 4098]],
    ['a second sentence', `One. A${'a'.repeat(4095)}`, [4, 4101]],
    ['a second sentence that is longer', `One. A${'a'.repeat(4096)}`, [4, 4101, 4102]],
    ['no marks off a sentence', `One. A${'a'.repeat(4090)}. ***`, [4, 4101]],
    ['marks off a sentence that is full', `One. A${'a'.repeat(4091)}. ***`, [4, 4098, 4102]],
  ])('cuts %s', (_, text, ends) => {
    expect(createSentenceSplitter(text)(0, text.length).map(({end}) => end)).toEqual(ends)
  })

  it('cuts what is too long at white space, else hard, but no surrogate pair', () => {
    const words = split('word '.repeat(2000))
    expect(words.every((part) => part.length <= MAX_SENTENCE && part.startsWith('word') && part.endsWith('word'))).toBe(true)
    const pairs = split(`a${'😀'.repeat(5000)}`)
    expect(pairs.every((part) => part.length <= MAX_SENTENCE && !/\p{Cs}/u.test(part))).toBe(true)
    expect(pairs.join('')).toBe(`a${'😀'.repeat(5000)}`)
  })
})
