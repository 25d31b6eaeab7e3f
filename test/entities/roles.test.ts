import {describe, expect, test} from 'vitest'
import {parseDocument} from '../../src/document/index.ts'
import {extractEntities, type Entity} from '../../src/entities/index.ts'

const read = (text: string): readonly Entity[] => extractEntities(parseDocument(text, {structure: 'body'}))
const named = (text: string, name: string): Entity | undefined => read(text).find((entity) => entity.name === name)
const rolesOf = (text: string, name: string): string[] => named(text, name)?.roles.map((role) => role.text) ?? []
const roleMentions = (text: string, name: string): string[] => named(text, name)?.mentions.filter(({kind}) => kind === 'role').map((mention) => mention.text) ?? []

describe('roles beside the name', () => {
  test.each([
    ['after', 'Margaret Holloway, the chief executive of the hospital, resigned.', 'Margaret Holloway', 'the chief executive of the hospital'],
    ['before', 'The hospital’s chief executive, Margaret Holloway, resigned.', 'Margaret Holloway', 'The hospital’s chief executive'],
    ['relative clause', 'Margaret Holloway, who heads the flood unit of the county, resigned.', 'Margaret Holloway', 'heads the flood unit of the county'],
    ['member of a body', 'The letter was signed by council member Margaret Holloway.', 'Margaret Holloway', 'council member'],
    ['of what a body owns', 'Margaret Holloway, director of Norway’s office in Leeds, resigned.', 'Margaret Holloway', 'director of Norway’s office in Leeds'],
    ['"is"', 'Margaret Holloway is the director of the museum.', 'Margaret Holloway', 'the director of the museum'],
  ])('%s', (_, text, name, role) => {
    expect(rolesOf(text, name)).toContain(role)
  })
  test('"that" opens a clause and is no part of a role', () => {
    expect(rolesOf('Aides said that President Daniel Okoro was ill.', 'Daniel Okoro').join()).not.toContain('that')
  })
  test('the role after the first of two names is the first one’s', () => {
    const text = 'The guests were Peter Lowe, chairman of the bank, Helen Ashcombe, and others.'
    expect(rolesOf(text, 'Peter Lowe')).toEqual(['chairman of the bank'])
    expect(rolesOf(text, 'Helen Ashcombe')).toEqual([])
  })
})

describe('roles instead of the name', () => {
  test('a role said before comes back alone', () => {
    const text = 'Peter Lowe, the harbour master and director, spoke first. The director said the quay was safe.'
    expect(roleMentions(text, 'Peter Lowe')).toContain('director')
  })
  test('two who hold it: neither', () => {
    const text = 'Peter Lowe, the director, met Helen Ashcombe, the director. The director was pleased.'
    expect([...roleMentions(text, 'Peter Lowe'), ...roleMentions(text, 'Helen Ashcombe')]).toEqual([])
  })
  test('of another body: not meant', () => {
    const text = 'President Daniel Okoro spoke in Abuja. The president of the Rural Housing Agency disagreed.'
    expect(roleMentions(text, 'Daniel Okoro')).toEqual([])
  })
  test('who was it before is not meant', () => {
    const text = 'Former president Daniel Okoro spoke in Abuja. The president signed the law on Monday.'
    expect(roleMentions(text, 'Daniel Okoro')).toEqual([])
  })
  test('a role with a comma before the name names its holder too', () => {
    const text = 'The club was angry. “We were not asked,” said its secretary, Ruben Aldous.'
    expect(roleMentions(text, 'Ruben Aldous')).toEqual(['secretary'])
  })
  test('a lead speaks by role, the next sentence by name', () => {
    const text = 'The canal will be closed to barges, the county’s chief engineer has said.\n\nMargaret Holloway told a meeting on Monday that the locks were worn. The chief engineer said work would begin in May.'
    expect(roleMentions(text, 'Margaret Holloway')).toEqual(['county’s chief engineer', 'chief engineer'])
  })
})
