import {expect, test} from 'vitest'
import {extractEntities, parseDocument} from '../../src/index.ts'

const bodies = (text: string): string[] =>
  extractEntities(parseDocument(text, {structure: 'body'})).flatMap(({type, name}) => (type === 'organization' ? [name] : []))

test.each<readonly [text: string, found: string]>([
  ['Officials at the Rivers and Harbours Agency said no.', 'Rivers and Harbours Agency'],
  ['The depot of the Parks and Gardens Agency was late.', 'Parks and Gardens Agency'],
  ['On Monday the Roads and Bridges Authority shut the crossing.', 'Roads and Bridges Authority'],
])('both fields are of the name: %s', (text, found) => {
  expect(bodies(text)).toContain(found)
})

test.each(['The Bill and Reed Foundation met.', 'Officials at the Treasury and Rivers Agency said no.'])('a person or another body is no field: %s', (text) => {
  expect(bodies(text).some((name) => name.startsWith('Bill and') || name.startsWith('Treasury and'))).toBe(false)
})
