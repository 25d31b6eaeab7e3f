import {describe, expect, it} from 'vitest'
import {labelBlocks} from '../../src/document/blocks/index.ts'
import {DIAGNOSTICS, diagnose} from '../../src/document/diagnostics.ts'
import {findBlocks} from '../../src/document/lines.ts'
import type {Diagnostic} from '../../src/document/types.ts'

const check = (text: string, limit = text.length): Diagnostic[] => diagnose(text, labelBlocks(text, findBlocks(text, limit), 'body'), limit)

const ENGLISH = 'The council of the small town has voted to close the old fish market in the spring, its leader said on Monday. '.repeat(4)

describe('diagnose', () => {
  it.each([
    ['English text', ENGLISH, []],
    ['nothing', ' \n', ['empty-text']],
    ['German', 'Der Rat der kleinen Stadt hat beschlossen, den alten Fischmarkt im Frühjahr zu schließen, sagte der Vorsitzende am Montag. '.repeat(4), ['not-english']],
    ['Greek', 'Το συμβούλιο της μικρής πόλης αποφάσισε να κλείσει την παλιά ψαραγορά την άνοιξη, είπε ο πρόεδρος τη Δευτέρα. '.repeat(4), ['not-english']],
    ['too little to tell', 'Der Rat hat beschlossen.', []],
    ['a lost character', 'It\uFFFDs late.', ['mojibake']],
    ['UTF-8 read as Windows-1252', 'Itâ€™s late in the cafÃ©.', ['mojibake']],
    ['accents', 'The café in São Paulo, Âge and ÃO.', []],
    ['character references', 'AT&amp;T said so.', ['html-entities']],
    ['an ampersand', 'AT&T; said so & more.', []],
    ['a quotation that is never closed', '“We will go to court, he said.\n\nThen he left.', ['unclosed-quotation-mark']],
    ['a quotation of two paragraphs', '“We will go to court.\n\n“And we will win,” he said.', []],
    ['a straight quotation of two paragraphs', '"We will go to court.\n\n"And we will win," he said.', []],
    ['a quotation inside a paragraph', 'He said: "We will go to court."', []],
  ])('says of %s', (_, text, codes) => {
    expect(check(text).map(({code}) => code)).toEqual(codes)
  })

  it('says where, in words of the text', () => {
    const text = 'One line.\n\nAT&amp;T and Itâ€™s late.'
    for (const {code, span, severity, message} of check(text)) {
      expect(span?.text).toBe(text.slice(span?.start, span?.end))
      expect({severity, message}).toEqual(DIAGNOSTICS[code])
    }
    expect(check(text).map(({span}) => span?.text)).toEqual(['â€™', '&amp;'])
  })

  it('says that a text is over the limit, and from where', () => {
    const [diagnostic] = check(ENGLISH, 20)
    expect(diagnostic?.code).toBe('text-over-limit')
    expect(diagnostic?.span?.start).toBe(20)
  })
})
