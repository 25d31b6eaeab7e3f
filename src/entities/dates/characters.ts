/** Whether a code unit is a letter, of the scripts that stand beside English words. */
export function isLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 191 && code < 0x2000) || code > 0x2bff
}

/** Whether a code unit is a digit. */
export function isDigit(code: number): boolean {
  return code > 47 && code < 58
}

/** Whether a code unit is a letter, a digit or a low line. */
export function isWordCode(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 95
}

/** Whether a code unit is white space of those that stand between words. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 0xa0 || (code > 8 && code < 14) || code === 0x202f
}

/** Whether a code unit is an apostrophe, straight or curly. */
export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019
}
