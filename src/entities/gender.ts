import {genderOfGivenName, HONORIFICS} from '../language/lexicons/index.ts'

/** The gender by which English refers to a person. */
export type Gender = 'female' | 'male'

/**
 * The gender that a given name or a form of address tells.
 *
 * @param name - "Cressida", "Mr", "Mrs.", "Lord"; a full name is judged by its first word
 * @returns the gender, or nothing where the name is borne by both or the lexicon does not know it
 */
export function genderOfName(name: string): Gender | undefined {
  const word = (name.split(' ')[0] ?? '').replace('.', '').toLowerCase()
  if (HONORIFICS.has(word)) return HONORIFICS.get(word)
  const known = genderOfGivenName(word)
  if (known) return known
  return word.includes('-') ? genderOfGivenName(word.slice(0, word.indexOf('-'))) : undefined
}
