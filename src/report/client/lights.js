// @ts-check
import {data} from './page.js'

/** Selectors of what is lit: of a person both what they say and where they are named. @type {string[]} */
let selectors = []

/**
 * What is to be lit from now on.
 *
 * @param {readonly string[]} keys Such as `s3` and `n7`; none puts all out.
 */
export function setLights(keys) {
  for (const each of document.querySelectorAll('.lit, .now')) each.classList.remove('lit', 'now')
  selectors = keys.map((key) => `[data-${key[0]}~="${Number(key.slice(1))}"]`)
  for (const control of document.querySelectorAll('[aria-pressed=true]')) control.setAttribute('aria-pressed', 'false')
  for (const key of keys) for (const control of document.querySelectorAll(`[data-pick="${key}"]`)) control.setAttribute('aria-pressed', 'true')
  lightIn(document)
}

/**
 * Lights up what is to be lit in a part of the page that has just come into it.
 *
 * @param {ParentNode} part
 */
export function lightIn(part) {
  if (selectors.length > 0) for (const each of part.querySelectorAll(selectors.join(','))) each.classList.add('lit')
}

/**
 * A speaker and the name that is the same person; the key alone where there is no other.
 *
 * @param {string} key
 */
export function samePerson(key) {
  const number = Number(key.slice(1))
  if (key[0] === 's' && number > 0 && data.s[number - 1]?.[1]) return [key, `n${data.s[number - 1][1]}`]
  const speaker = key[0] === 'n' ? data.s.findIndex(([, name]) => name === number) : -1
  return speaker < 0 ? [key] : [key, `s${speaker + 1}`]
}
