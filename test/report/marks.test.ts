import fc from 'fast-check'
import {expect, test} from 'vitest'
import {html, trusted} from '../../src/report/html.ts'
import {byPlace, END_SPAN, markText, type Mark} from '../../src/report/marks.ts'

const TEXT = 'The “river & the sea” rose <again> on Monday.'

function markOf(id: number, start: number, end: number, order = 0): Mark {
  return {start, end, order, open: html`<span id="m${id}">`, again: html`<span class="m${id}">`, close: END_SPAN}
}

const marked = (start: number, end: number, ...marks: readonly Mark[]): string => markText(TEXT, start, end, [...marks].sort(byPlace)).markup

test.each([
  ['apart', [markOf(1, 0, 3), markOf(2, 5, 10)], '<span id="m1">The</span> “<span id="m2">river</span>'],
  ['inside', [markOf(2, 5, 8), markOf(1, 4, 10)], 'The <span id="m1">“<span id="m2">riv</span>er</span>'],
  ['of one place, by order', [markOf(2, 0, 10, 1), markOf(1, 0, 10, 0)], '<span id="m1"><span id="m2">The “river</span></span>'],
  ['crossing', [markOf(1, 0, 5), markOf(2, 3, 10)], '<span id="m1">The<span id="m2"> “</span></span><span class="m2">river</span>'],
  ['empty', [markOf(1, 3, 3)], 'The<span id="m1"></span> “river'],
] as const)('marks %s', (_, marks, expected) => {
  expect(marked(0, 10, ...marks)).toBe(expected)
})

/** Checks that tags nest, and gives the text between them. */
function textBetweenTags(markup: string): string {
  let depth = 0
  for (const [tag] of markup.matchAll(/<\/?span[^>]*>/g)) {
    depth += tag.startsWith('</') ? -1 : 1
    expect(depth).toBeGreaterThanOrEqual(0)
  }
  expect(depth).toBe(0)
  return markup.replace(/<\/?span[^>]*>/g, '')
}

test('any marks nest, each id stands once, and no letter is lost', () => {
  const place = fc.integer({min: 0, max: TEXT.length})
  fc.assert(fc.property(fc.array(fc.tuple(place, place, fc.integer({min: 0, max: 3})), {maxLength: 40}), (places) => {
    const marks = places.map(([a, b, order], id) => markOf(id, Math.min(a, b), Math.max(a, b), order))
    const markup = marked(0, TEXT.length, ...marks)
    expect(textBetweenTags(markup)).toBe(html`${TEXT}`.markup)
    for (const [id] of places.entries()) expect(markup.split(`id="m${id}"`).length).toBe(2)
  }), {seed: 7})
})

test('templates escape all but their own markup', () => {
  expect(html`<b title="${'"<&>\''}">${trusted('<i>')}${undefined}${3}${[html`${'<'}`]}</b>`.markup).toBe('<b title="&#34;&#60;&#38;&#62;&#39;"><i>3&#60;</b>')
})
