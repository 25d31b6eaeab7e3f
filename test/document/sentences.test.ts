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
  ],
  'titles': [
    'Mr. Okafor met Dr. Lindqvist and Prof. Adeyemi. |They spoke at length.',
    'Gen. Marsh and Lt. Col. Ito retired.',
    'Rep. Dana Whit (D-Ore.) voted no. |Sen. Lee did not.',
    'MR. OKAFOR AND MRS. LIND WERE PRESENT.',
    'The Rev. Amos Tate spoke. |So did Sgt. Pell.',
    'He asked “Mr.” Harlow to leave.',
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
    'Roe v. Wade was decided c. 1973.',
    'The bill is H. R. 1280, as amended.',
    'They gave him vitamin C. |Doctors were cautious.',
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
  ],
  'hours': [
    'Polls close at 8 p.m. |Results come later.',
    'Polls close at 8 p.m. Tuesday in Ohio.',
    'Polls close at 8 p.m. EST.',
    'It began at 9 a.m. on Monday. |It ended at noon.',
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
  ],
  'ellipses': [
    'We waited... and waited. |Then it came.',
    'We waited… and waited…',
    'He paused ... |Nobody spoke.',
    'He trailed off... |Then he left.',
    'That is all. ... |Now go.',
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
  ],
  'footnotes': [
    'He was born in Leeds [in Yorkshire]. |He died in York [123456, 123456].',
    'He was born in Leeds. [17] |He died in York. [a]',
    'He was born in Leeds.[1][2] |He died in York.[citation needed]',
    'He was born in Leeds.² |He died in York.',
    'It was a product of its time.23 |Others agree.',
    'They paid a fee. 8 |Yet some did not.',
  ],
  'next words': [
    'He bought shares. |iPhone sales fell. |eBay rose.',
    'It was approx. three miles.',
    'Give in. |Or go on.',
    'The weather was Sun. and rain.',
  ],
  'white space that was lost': [
    'The day ended.|The night began.',
    '“We won.”|She laughed.',
    'Read Node.js and example.com today.',
    'It came to 3.5 or No.5.',
  ],
  'marks without words': ['Great day. 😀', 'He left. ***', '... and then there were none.'],
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
  })

  it('gives ranges within the block alone', () => {
    const text = 'Before. In here. And here. After.'
    expect(createSentenceSplitter(text)(8, 26)).toEqual([{start: 8, end: 16}, {start: 17, end: 26}])
  })

  it.each(['', ' \n\t', '\u200b\ufeff'])('finds nothing in white space', (text) => {
    expect(split(text)).toEqual([])
  })

  it('cuts what is too long at white space, else hard, but no surrogate pair', () => {
    const words = split('word '.repeat(2000))
    expect(words.every((part) => part.length <= MAX_SENTENCE && part.startsWith('word') && part.endsWith('word'))).toBe(true)
    const pairs = split(`a${'😀'.repeat(5000)}`)
    expect(pairs.every((part) => part.length <= MAX_SENTENCE && !/\p{Cs}/u.test(part))).toBe(true)
    expect(pairs.join('')).toBe(`a${'😀'.repeat(5000)}`)
  })
})
