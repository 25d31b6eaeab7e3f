import {html, joined, named, type Html} from './html.ts'
import type {ReportView} from './view-types.ts'
import {NAME_TYPES} from './words.ts'

/** Names of one kind that are listed. */
const LISTED = 14

/** Whom and what the articles name, by kind. */
export function renderNames({names}: ReportView): Html {
  const groups = [...NAME_TYPES].flatMap(([type, title]) => {
    const ofType = names.filter((name) => name.type === type)
    if (ofType.length === 0) return []
    const chips = ofType.slice(0, LISTED).map(({number, name, mentions}) => html`<li><button class="chip" id="n${number}" data-pick="n${number}">${named(name)} <b>${mentions}</b></button></li>`)
    const rest = ofType.length - chips.length
    return [html`<section class="kind" aria-labelledby="k-${type}"><h3 id="k-${type}">${title}</h3><ul class="chips">${joined(chips)}${rest > 0 ? html`<li class="label">and ${rest} more</li>` : ''}</ul></section>`]
  })
  return groups.length === 0 ? html`<p class="none">No names were found.</p>` : html`<p class="hint">One under all forms of its name; the figure is how often it is referred to.</p><div class="kinds">${joined(groups)}</div>`
}
