import {describe, expect, test} from 'vitest'
import {parseDocument} from '../../src/document/index.ts'
import {extractEntities} from '../../src/entities/index.ts'

/** The name of whom the nth place of a pronoun is linked to. */
function meant(text: string, pronoun: string, nth = 0): string | undefined {
  const places = [...text.matchAll(new RegExp(String.raw`\b${pronoun}\b`, 'gu'))]
  const start = places[nth]!.index
  return extractEntities(parseDocument(text, {structure: 'body'})).find(({mentions}) => mentions.some((mention) => mention.kind === 'pronoun' && mention.start === start))?.name
}

describe('whom he and she are', () => {
  test.each([
    ['the only one', 'Helen Ashcombe opened the school on Monday. She thanked the builders.', 'She', 'Helen Ashcombe'],
    ['by gender', 'Helen Ashcombe met Peter Lowe on Monday. He thanked the builders.', 'He', 'Peter Lowe'],
    ['the subject before the object', 'Peter Lowe criticised the plan of Mark Stanton on Monday. He said it would fail.', 'He', 'Peter Lowe'],
    ['who says it', 'Peter Lowe sat beside Mark Stanton. Mark Stanton said he would resign.', 'he', 'Mark Stanton'],
    ['the one who spoke last', '“It is late,” said Peter Lowe. Mark Stanton was not there. “It is cold,” Mark Stanton said.\n\n“It is dark,” he added.', 'he', 'Mark Stanton'],
    ['not the subject of its own clause', 'Peter Lowe was late. Mark Stanton blamed him.', 'him', 'Peter Lowe'],
    ['the subject that is to come', 'Helen Ashcombe met the press. In her speech, Margaret Holloway thanked the builders.', 'her', 'Margaret Holloway'],
    ['not the subject of a second verb', 'Mark Stanton tried to stop Peter Lowe, but Peter Lowe shouted and attacked him.', 'him', 'Mark Stanton'],
  ])('%s', (_, text, pronoun, name) => {
    expect(meant(text, pronoun)).toBe(name)
  })
  test('long quotations do not count as distance', () => {
    const text = 'Helen Ashcombe opened the meeting.\n\n“The roof leaks. The walls are damp. The boiler is broken. Nobody has come to mend it. We have waited for a year. We are tired,” she said.'
    expect(meant(text, 'she')).toBe('Helen Ashcombe')
  })
  test('two who fit alike: nobody', () => {
    expect(meant('Peter Lowe and Mark Stanton met in Leeds. They talked for an hour. His car was stolen.', 'His')).toBeUndefined()
  })
  test('nobody named', () => {
    expect(meant('The roof leaks. She said it was late.', 'She')).toBeUndefined()
  })
})

describe('which body it is', () => {
  test('of itself', () => {
    expect(meant('The Rural Housing Agency said it would build ten homes.', 'it')).toBe('Rural Housing Agency')
  })
  test('its', () => {
    expect(meant('The Rural Housing Agency has sold its headquarters.', 'its')).toBe('Rural Housing Agency')
  })
  test('the weather', () => {
    expect(meant('The Rural Housing Agency opened in May, when it rained.', 'it')).toBeUndefined()
  })
})
