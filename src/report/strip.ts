import {scaleLinear} from 'd3-scale'
import {html, joined, NOTHING, type Html} from './html.ts'
import {colourClass, speakerNumbers} from './quote-note.ts'
import type {ArticleView} from './view-types.ts'

/** Width of the strip in its own units. */
const WIDTH = 240

/** An article in a line: where in its text which speaker is quoted. */
export function renderStrip({analysis: {text}, quotes}: ArticleView): Html {
  if (!text || quotes.length === 0) return NOTHING
  const x = scaleLinear([0, text.length], [0, WIDTH]).clamp(true)
  // One path for all that is said by the same speakers keeps pages of many articles small.
  const paths = new Map<string, {readonly colour: string; readonly steps: string[]}>()
  for (const view of quotes) {
    const path = paths.get(speakerNumbers(view)) ?? {colour: colourClass(view), steps: []}
    for (const {start, end} of view.quote.content) {
      const from = Math.round(x(start))
      path.steps.push(`M${from} 1h${Math.max(1, Math.round(x(end)) - from)}v8H${from}z`)
    }
    paths.set(speakerNumbers(view), path)
  }
  const drawn = joined([...paths].map(([numbers, {colour, steps}]) => html`<path class="${colour}" data-s="${numbers}" d="${steps.join('')}"/>`))
  return html`<svg class="strip" viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none" aria-hidden="true">${drawn}</svg>`
}
