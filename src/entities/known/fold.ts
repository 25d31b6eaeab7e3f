const ASCII_LOWER = /^[a-z\d]*$/
const IGNORABLE = /[\u00AD\u034F\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF]/g
const MARKS = /\p{M}/gu
const APOSTROPHES = /['‘’´`ʼʻ]/g

/** Letters that Unicode does not take apart into a plain letter and an accent, though readers do. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'], ['æ', 'ae'], ['œ', 'oe'], ['ø', 'o'], ['đ', 'd'], ['ð', 'd'], ['þ', 'th'], ['ł', 'l'], ['ħ', 'h'], ['ı', 'i'], ['ŋ', 'n'],
])
const TAKEN_APART = /[ßæœøđðþłħıŋ]/g

/**
 * A word as it is compared: in lower case, without accents, apostrophes and characters that cannot be seen. "O’Brien" and "O'Brien"
 * are one, as are "Müller" and "Muller", "Łódź" and "Lodz".
 */
export function foldWord(word: string): string {
  if (ASCII_LOWER.test(word)) return word
  return word
    .replace(IGNORABLE, '')
    .replace(APOSTROPHES, '')
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    // Lower case of some capitals (İ) has a mark of its own.
    .replace(MARKS, '')
    .replace(TAKEN_APART, (letter) => PLAIN.get(letter)!)
}

/** Whether the character can stand in a word: a letter, a digit or a mark. */
export function isWordCharacter(character: string): boolean {
  const unit = character.charCodeAt(0)
  if (unit < 128) return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)
  return /[\p{L}\p{N}\p{M}]/u.test(character)
}

/** Whether the character is an apostrophe in one of its forms. */
export function isApostropheForm(character: string): boolean {
  return character === "'" || character === '’' || character === '‘' || character === '´' || character === '`' || character === 'ʼ' || character === 'ʻ'
}

/** The text without characters that cannot be seen. */
export function withoutIgnorable(text: string): string {
  return text.replace(IGNORABLE, '')
}
