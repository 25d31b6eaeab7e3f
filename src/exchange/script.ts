import {expected} from '../document/index.ts'

/** What ends a script element, begins a comment in it, or is a line end to older engines. */
const UNSAFE = /[<>&\u2028\u2029]/g

/**
 * The JSON text of a value, safe to be put inside a `<script type="application/ld+json">` element: no text of an article can end it.
 *
 * @param value Any plain JSON, such as a result of `toNewsArticle`.
 * @throws TypeError if the value has no JSON text.
 * @example
 * ```ts
 * import {toScriptText} from 'nutgraf'
 *
 * toScriptText({headline: '</script>'}) // => '{"headline":"\\u003c/script\\u003e"}'
 * ```
 */
export function toScriptText(value: unknown): string {
  const json = jsonOf(value)
  if (json === undefined) throw expected('a value that has a JSON text', value)
  return json.replace(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Nothing of what JSON has no word for, of circles and of big integers. */
function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    return undefined
  }
}
