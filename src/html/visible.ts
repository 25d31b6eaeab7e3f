import {attribute, type Element} from './tree.ts'

/** Elements of which not even the presence matters to the search for the article. */
const DROPPED: ReadonlySet<string> = new Set('script style template noscript base link math svg canvas map datalist noframes noembed frameset xmp'.split(' '))

/** Elements that may count in the search for the article, but whose content is no text of the page. */
const SILENT: ReadonlySet<string> = new Set(
  'title iframe object embed applet audio video select textarea button input progress meter dialog plaintext rp'.split(' '),
)

/** Classes of text for screen readers alone, as the style sheets of many sites name them. */
const UNSEEN = /(?:^|[\s_-])(?:sr-only|screen-reader|screen-reader-text|visually-?hidden|assistive-text|a11y-hidden|show-for-sr|u-hidden|offscreen)(?:$|[\s_-])/i

const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}(?:hidden|collapse))/i

/** Whether readers see an element, as far as the file says without its style sheets. */
export function isShown(element: Element): boolean {
  if (DROPPED.has(element.tagName)) return false
  for (const {name, value} of element.attrs) {
    if (name === 'hidden' && value !== 'until-found') return false
    // What AMP does not show until something asks for it.
    if (name === 'layout' && value === 'nodisplay') return false
    if (name === 'class' && UNSEEN.test(value.slice(0, 300))) return false
    if (name === 'style' && HIDDEN_STYLE.test(value.slice(0, 2000))) return false
    // Pictures of formulas in encyclopaedias are marked so, and shown.
    if (name === 'aria-hidden' && value === 'true' && !attribute(element, 'class').includes('fallback-image')) return false
  }
  return true
}

/** Whether an element's content is no text of the page. */
export function isSilent(element: Element): boolean {
  return SILENT.has(element.tagName)
}
