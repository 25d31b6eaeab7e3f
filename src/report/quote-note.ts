import {apart, html, joined, NOTHING, type Html} from './html.ts'
import type {QuoteView, SpokenBy} from './view-types.ts'
import {percent, VIAS} from './words.ts'

/** Below it a quotation is more probably wrong than right. */
const UNSURE = 0.5

/** The numbers of a quotation's speakers as the page's script looks for them: `3 7`, and `0` where the text leaves open who. */
export function speakerNumbers({speakers}: QuoteView): string {
  return speakers.length === 0 ? '0' : speakers.map(({view}) => view.number).join(' ')
}

/** The class of a quotation's colour: that of its first speaker who has one. Quotations without a speaker have their own. */
export function colourClass({speakers}: QuoteView): string {
  return speakers.length === 0 ? 'c-open' : `c${speakers.find(({view}) => view.colour > 0)?.view.colour ?? 0}`
}

/** What stands beside a quotation: who, and on demand how that is known. */
export function renderNote(view: QuoteView, parent: QuoteView | undefined): Html {
  const {id, number, quote} = view
  return html`<li class="${colourClass(view)}" data-s="${speakerNumbers(view)}"><a href="#${id}">${number}</a> ${renderSpeakers(view)}<details><summary>${quote.kind}, ${percent(quote.confidence)}${quote.confidence < UNSURE ? ', unsure' : ''}</summary>${renderDetails(view, parent)}</details></li>`
}

/** The speakers as buttons that light up all that is theirs. */
export function renderSpeakers({speakers}: QuoteView): Html {
  if (speakers.length === 0) return html`<button data-pick="s0">the text leaves open who</button>`
  // A quotation has one colour; each of several speakers keeps their own.
  const own = (colour: number): Html => (speakers.length > 1 ? html` class="c${colour}"` : NOTHING)
  return joined(speakers.map(({view}) => html`<button data-pick="s${view.number}"${own(view.colour)}>${apart(view.name)}</button>`), ' and ')
}

function renderDetails({quote, speakers}: QuoteView, parent: QuoteView | undefined): Html {
  const {cue, source, addressee, content, level} = quote
  const parts = [
    level === 'attitude' ? html`A want, belief or finding, not speech.` : NOTHING,
    cue ? html`Cue “${apart(cue.text)}”${cue.lemma === cue.text ? '' : html` (${apart(cue.lemma)})`}${cue.negated ? ', negated: not said' : ''}${cue.hypothetical ? ', hypothetical: might be said' : ''}${cue.refusal ? ', a refusal to speak' : ''}.` : html`No cue.`,
    source ? html`Source “${apart(source.text)}”.` : html`No source in the text.`,
    ...speakers.map((each) => renderVia(each, speakers.length > 1)),
    addressee ? html`Spoken to: ${apart(addressee.name)}.` : NOTHING,
    content.length > 1 ? html`In ${content.length} pieces.` : NOTHING,
    parent ? html`Inside quotation <a href="#${parent.id}">${parent.number}</a>.` : NOTHING,
  ]
  return joined(parts.filter((part) => part !== NOTHING), ' ')
}

function renderVia({view, speaker}: SpokenBy, several: boolean): Html {
  const here = speaker.name === view.name ? NOTHING : html`; here “${apart(speaker.name)}”`
  const unnamed = speaker.unnamed === undefined ? '' : '; a source without a name'
  return html`${several ? html`${apart(view.name)} found` : 'Found'} ${VIAS.get(speaker.via) ?? speaker.via}${here}${unnamed}.`
}
