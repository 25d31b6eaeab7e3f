// @ts-check

/**
 * An element that every page has.
 *
 * @param {string} id
 */
export function element(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id))
}

/**
 * What the page tells its script: names of themes (`t`), of speakers with their number among the names or 0 (`s`), of names (`n`), and
 * for each article how many quotations are whose and how often it names whom: numbers and counts by turns (`a`).
 *
 * @type {{t: string[], s: [string, number][], n: string[], a: [number[], number[]][]}}
 */
export const data = JSON.parse(element('data').textContent ?? '')

/**
 * "1 article", "1,234 articles".
 *
 * @param {number} count
 * @param {string} one
 */
export function counted(count, one) {
  return `${thousands(count)} ${one}${count === 1 ? '' : 's'}`
}

/** @param {number} count */
export function thousands(count) {
  let digits = String(count)
  let grouped = ''
  for (; digits.length > 3; digits = digits.slice(0, -3)) grouped = `,${digits.slice(-3)}${grouped}`
  return digits + grouped
}
