/** Markup that is safe to put into a page: only {@link html} and {@link trusted} make it. */
export class Html {
  /** The markup itself. */
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }
}

/** What a template may hold. Strings are text, and escaped; nothing is written for what is absent. */
export type HtmlValue = Html | string | number | undefined | readonly Html[]

/**
 * A template of markup. Every value is escaped unless it is markup made by this function, so that no text of an article becomes an
 * element, an attribute or a character reference.
 */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let markup = parts[0]!
  for (let at = 0; at < values.length; at++) markup += write(values[at]) + parts[at + 1]!
  return new Html(markup)
}

/** Markup of this library's own making, that no text of a document is part of. */
export function trusted(markup: string): Html {
  return new Html(markup)
}

/** Several pieces of markup as one. */
export function joined(pieces: readonly Html[], between = ''): Html {
  return new Html(pieces.map(({markup}) => markup).join(between))
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly Html[]): Html {
  return items.length < 2 ? joined(items) : html`${joined(items.slice(0, -1), ', ')} and ${items.at(-1)}`
}

/** Markup for nothing. */
export const NOTHING = new Html('')

function write(value: HtmlValue): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return escape(value)
  return value instanceof Html ? value.markup : value.map(({markup}) => markup).join('')
}

/** What HTML reads as markup, in text or in an attribute. */
const MARKUP = /[&<>"']/g

function escape(text: string): string {
  return visible(text).replace(MARKUP, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** Control characters, halves of surrogate pairs, what Unicode says is no character, and the controls that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069]/gu

/**
 * Text without what a reader cannot see but a browser obeys. Control characters become their pictures (`␀`), those that turn the
 * direction of writing are spelt out (`[U+202E]`), and what no page can hold becomes `\uFFFD`. Line ends stay line ends.
 */
export function visible(text: string): string {
  return text.replace(UNSEEN, (sign) => {
    const code = sign.codePointAt(0)!
    if (code === 0x09 || code === 0x0a) return sign
    if (code === 0x0d) return '\n'
    if (code < 0x20) return String.fromCharCode(0x2400 + code)
    if (code === 0x7f) return '\u2421'
    return code >= 0x202a && code <= 0x2069 ? `[U+${code.toString(16).toUpperCase()}]` : '\uFFFD'
  })
}

/** A person's or thing's name: set apart, so that its direction of writing does not turn what stands beside it. */
export function named(name: string): Html {
  return html`<bdi>${name}</bdi>`
}

/**
 * Words set apart as {@link named} does, by characters instead of an element: what stands beside every quotation is kept small. The text's
 * own such characters have been made visible, so none can end it.
 */
export function apart(words: string): Html {
  return html`${trusted('\u2068')}${words}${trusted('\u2069')}`
}

/** The address if a browser may open it from the page: `http` or `https`, and nothing else. */
export function webAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\/[^\s/]/i.test(address) ? address : undefined
}
