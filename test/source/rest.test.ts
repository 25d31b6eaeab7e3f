import {describe, expect, it} from 'vitest'
import type {MarkedRange} from '../../src/document/index.ts'
import {addRest} from '../../src/source/index.ts'

const range = (start: number, end: number): MarkedRange => ({start, end})

describe('addRest', () => {
  // The file: `<p>ab<p>cd<b>ef`, of which the first two blocks are read, and the text `ab\n\ncd`.
  const read = {text: 'ab\n\ncd', segments: [0, 2, 3, 2, 4, 2, 8, 2]}
  const ranges = [range(0, 2), range(4, 6)]

  it.each([
    ['nothing is left', undefined],
    ['what is left holds no text', {text: '', segments: []}],
  ])('gives what was read where %s', (_, rest) => {
    expect(addRest(read, ranges, 2, rest)).toEqual({...read, ranges, limit: 6})
  })

  it('reads as many blocks as asked for', () => {
    expect(addRest(read, ranges, 1, undefined)).toEqual({...read, ranges: [range(0, 2)], limit: 4})
    expect(addRest(read, ranges, 0, undefined)).toEqual({...read, ranges: [], limit: 0})
  })

  it('puts the rest after what was read, unread, and maps it to its place in the file', () => {
    const rest = {text: 'ef&', segments: [0, 2, 13, 2, 2, 1, 15, 5]}
    expect(addRest(read, ranges, 2, rest)).toEqual({
      text: 'ab\n\ncd\n\nef&',
      segments: [...read.segments, 8, 2, 13, 2, 10, 1, 15, 5],
      ranges,
      limit: 6,
    })
    expect(addRest(read, ranges, 1, rest)).toMatchObject({text: 'ab\n\ncd\n\nef&', ranges: [range(0, 2)], limit: 4})
  })

  it('begins with the rest where nothing was read', () => {
    const rest = {text: 'ef', segments: [0, 2, 13, 2]}
    expect(addRest({text: '', segments: []}, [], 2, rest)).toEqual({text: 'ef', segments: [0, 2, 13, 2], ranges: [], limit: 0})
  })
})
