import {describe, expect, test} from 'vitest'
import {parseDocument} from '../../src/document/index.ts'
import {extractEntities, type Entity} from '../../src/entities/index.ts'

const read = (text: string): readonly Entity[] => extractEntities(parseDocument(text, {structure: 'body'}))
/** The entity that has a mention at the nth place of a form. */
const at = (text: string, form: string, nth = 0): Entity | undefined => {
  let start = -1
  for (let count = 0; count <= nth; count++) start = text.indexOf(form, start + 1)
  return read(text).find(({mentions}) => mentions.some((mention) => mention.kind === 'name' && mention.start < start + form.length && mention.end > start))
}
/** Whether the nth place of a short form is the same entity as the first place of the full name. */
const joins = (text: string, full: string, short: string, nth = 0): boolean => {
  const entity = at(text, full)
  return entity !== undefined && at(text, short, nth)?.id === entity.id
}

describe('short forms of a person join the full name', () => {
  test.each([
    ['surname', 'Margaret Holloway opened the bridge. Ms Holloway said it was late.', 'Margaret Holloway', 'Holloway', 1],
    ['first name alone', 'Brian Shikongo was in court on Monday. Mr Shikongo pleaded guilty. Brian said he was sorry.', 'Brian Shikongo', 'Brian', 1],
    ['family name first', 'Park Min-jun resigned on Friday. A day later Park said he was tired.', 'Park Min-jun', 'Park', 1],
    ['particles', 'Pieter van der Berg won the race. Mr van der Berg thanked his team.', 'Pieter van der Berg', 'van der Berg', 1],
    ['particle left out', 'President Ahmed Al-Karimi spoke on Friday. Later Mr Karimi left for Cairo.', 'Ahmed Al-Karimi', 'Karimi', 1],
    ['initials', 'J. K. Harwood wrote the book. Her sister helped. JK Harwood lives in Leeds, said Peter Lowe.', 'J. K. Harwood', 'JK Harwood', 0],
    ['middle name', 'Robert James Calloway was charged. Robert Calloway denied it.', 'Robert James Calloway', 'Robert Calloway', 0],
    ['two surnames', 'Ricardo Fuentes Morales was elected. Ricardo Fuentes thanked the voters. Mr Fuentes takes office in May.', 'Ricardo Fuentes Morales', 'Fuentes', 2],
    ['short given name', 'William Stanton runs the club. Bill Stanton said it was open.', 'William Stanton', 'Bill Stanton', 0],
    ['accents', 'Ana Petrović won the match. Ms Petrovic was happy.', 'Ana Petrović', 'Petrovic', 0],
    ['misspelt repeat', 'Katherine Wetherfield chairs the panel. Katherine Wetherfeild said it would meet.', 'Katherine Wetherfield', 'Katherine Wetherfeild', 0],
    ['surname before the full name', 'Ms Dunmore has gone. Alice Dunmore led the school for ten years.', 'Alice Dunmore', 'Dunmore', 0],
  ])('%s', (_, text, full, short, nth) => {
    expect(joins(text, full, short, nth)).toBe(true)
  })
})

describe('two people stay two', () => {
  test('Mr and Mrs', () => {
    const text = 'Peter Ashcombe and Helen Ashcombe bought the farm. Mr Ashcombe keeps sheep. Mrs Ashcombe makes cheese.'
    expect(joins(text, 'Peter Ashcombe', 'Ashcombe', 2)).toBe(true)
    expect(joins(text, 'Helen Ashcombe', 'Ashcombe', 3)).toBe(true)
    expect(at(text, 'Peter Ashcombe')?.id).not.toBe(at(text, 'Helen Ashcombe')?.id)
  })
  test('a bare surname is the one’s of whom the others are relatives', () => {
    const text = 'Peter Ashcombe bought the farm in May. His wife, Helen Ashcombe, makes cheese there. Ashcombe said the land was wet.'
    expect(joins(text, 'Peter Ashcombe', 'Ashcombe', 2)).toBe(true)
  })
  test('a bare surname before a relative is named is not the relative', () => {
    const text = 'Ashcombe said the land was wet. “We will drain it,” Ashcombe said. His daughter, Helen Ashcombe, was not there.'
    expect(joins(text, 'Helen Ashcombe', 'Ashcombe', 0)).toBe(false)
  })
  test('an office is not a relative’s', () => {
    const text = 'His wife, Mary Ashcombe, opened the school. President Ashcombe stayed at home.'
    expect(joins(text, 'Mary Ashcombe', 'Ashcombe', 1)).toBe(false)
  })
  test('a son of the same name', () => {
    const text = 'Martin Calloway Jr. opened the shop in 2001. Martin Calloway, who died in 1999, was a baker.'
    expect(new Set(read(text).filter(({type}) => type === 'person').map(({id}) => id)).size).toBe(2)
  })
  test('a relative’s title before the surname, and the family', () => {
    const text = 'William Brackenridge told the story. “Grandmother Brackenridge never forgot it,” he said. The Brackenridges left in 1950.'
    expect(joins(text, 'William Brackenridge', 'Brackenridge', 1)).toBe(false)
    expect(joins(text, 'William Brackenridge', 'Brackenridges', 0)).toBe(false)
  })
  test('other given names, other middle names', () => {
    expect(joins('Jane Whitmore met Joan Whitmore in Leeds.', 'Jane Whitmore', 'Joan Whitmore')).toBe(false)
    expect(joins('Peter John Alderson met Peter Mark Alderson in Leeds.', 'Peter John Alderson', 'Peter Mark Alderson')).toBe(false)
  })
  test('a father’s name is not the son’s', () => {
    const text = 'Crown Prince Khalid bin Nasser arrived on Monday. King Nasser received the guests.'
    expect(joins(text, 'Khalid bin Nasser', 'Nasser', 1)).toBe(false)
  })
  test('an initial that fits two joins neither', () => {
    const text = 'Anna Whitmore and Alan Whitmore own the mill. A. Whitmore signed the letter, said Peter Lowe.'
    expect(joins(text, 'Anna Whitmore', 'A. Whitmore')).toBe(false)
    expect(joins(text, 'Alan Whitmore', 'A. Whitmore')).toBe(false)
  })
})

describe('bodies', () => {
  test.each([
    ['acronym in brackets', 'The Rural Housing Agency (RHA) was founded in 1990. The RHA builds homes.', 'Rural Housing Agency', 'RHA', 1],
    ['expansion in brackets', 'The RHA (Rural Housing Agency) was founded in 1990.', 'Rural Housing Agency', 'RHA', 0],
    ['acronym without brackets', 'The Rural Housing Agency was founded in 1990. Critics say the RHA is slow.', 'Rural Housing Agency', 'RHA', 0],
    ['"of" taken in', 'The Bureau of Coastal Works opened in May. The BOCW has ten staff.', 'Bureau of Coastal Works', 'BOCW', 0],
    ['the full name’s tail', 'Harlow Engineering Ltd closed on Friday. Staff of Harlow Engineering were told by letter.', 'Harlow Engineering Ltd', 'Harlow Engineering', 1],
    ['known by another name', 'The Metropolitan Police Service said so. The Metropolitan Police were called at noon, and the Met opened an inquiry.', 'Metropolitan Police Service', 'the Met ', 0],
  ])('%s', (_, text, full, short, nth) => {
    expect(joins(text, full, short, nth)).toBe(true)
  })
  test('an acronym that fits two joins neither', () => {
    const text = 'The Rural Housing Agency and the Regional Health Authority met. The RHA was late.'
    expect(joins(text, 'Rural Housing Agency', 'RHA')).toBe(false)
    expect(joins(text, 'Regional Health Authority', 'RHA')).toBe(false)
  })
})

test('words that objects have are names like any other', () => {
  expect(() => read('Constructor Prototype met Hasownproperty Valueof (CP). Mr Constructor left. __proto__ (__proto__) said so.')).not.toThrow()
})
