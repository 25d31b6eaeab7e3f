import {expect, test} from 'vitest'
import {extractQuotes, parseDocument} from '../../src/index.ts'

test.each([
  ['Owens told her niece that the wells had failed.', 'her niece'],
  ['Owens told her that the wells had failed.', 'her'],
  ['Owens told her privately that the wells had failed.', 'her'],
  ['Owens told her lawyers the wells had failed.', 'her lawyers'],
  ['“It failed,” Owens told her older sister.', 'her older sister'],
  ['“It failed,” Owens told her on Monday.', 'her'],
  ['Owens asked her whether the wells had failed.', 'her'],
  ['Owens asked her mother whether the wells had failed.', 'her mother'],
  ['Owens asked the parish council why the wells had failed.', 'the parish council'],
])('%s', (text, addressee) => {
  const [quote, ...others] = extractQuotes(parseDocument(text, {structure: 'body'}))
  expect(others).toEqual([])
  expect(quote?.addressee?.text).toBe(addressee)
  const {start, end} = quote!.addressee!
  expect(quote!.content.filter((span) => span.start < end && span.end > start)).toEqual([])
})
