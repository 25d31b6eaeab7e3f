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
 * Names by number: of themes, of speakers (with the number of the speaker among the names, or 0), and of names.
 *
 * @type {{t: string[], s: [string, number][], n: string[]}}
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
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
