import type {Block, Field, ImageInfo} from '../types.ts'
import {textField} from './field.ts'

/** So much of a caption's end is searched for a credit. */
const SEARCHED = 200

/** "Credit: X", "(Photo: X)", "Photo by X" at the end; the match's last group is the owner. */
const MEDIUM = '(?:main )?(?:image|photo|picture|pic|photograph|illustration|video|graphic|file photo|file)s?(?: credits?| courtesy)?'
const LABELLED = new RegExp(
  String.raw`(?:[([\s]|(?<=[\p{L}.)]))(?:${MEDIUM}|credits?|source)\s?(?::\s?|\sby\s|\svia\s)` +
    String.raw`(?:©\s?)?([^:()[\]]{2,80}?)\s?[)\]]?\.?$`,
  'iu',
)

/** "(BBC)", "[Jane Roe/Agency]": an owner in brackets. */
const BRACKETED = /\s?[([](?:©\s?)?([^()[\]:\d]{2,60})[)\]]\.?$/u

/** "... on Monday. Jane Roe / AFP": photographer and agency after the caption's last sentence. */
const SLASHED = /(?<=[.!?"”]\s)(\p{Lu}[\p{L}\p{M} .'-]{2,40} ?\/ ?[\p{L} ]{2,24})$/u

/** On a line of its own, the whole of which is the credit. */
const OWN_LINE = new RegExp(
  String.raw`^[([]?(?:(?:${MEDIUM}|credits?)\s?(?::\s?|\.\.\.\s?|by\s|via\s)|courtesy(?: of)?:?\s|©\s?)?` +
    String.raw`(?:©\s?)?(.{2,100}?)\s?[)\]]?$`,
  'iu',
)

/**
 * Reads the pictures that captions and credits describe.
 *
 * @param text The text.
 * @param blocks Its labelled blocks.
 */
export function readPictures(text: string, blocks: readonly Block[]): ImageInfo[] {
  const images: ImageInfo[] = []
  const seen = new Set<string>()
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!
    if (block.type !== 'caption') continue
    const key = text.slice(block.start, Math.min(block.end, block.start + 500))
    // Pages hold a picture twice, for small screens and large.
    if (seen.has(key)) continue
    seen.add(key)
    const next = blocks[index + 1]
    const image = readCaption(text, block, next?.type === 'credit' ? next : undefined)
    // A caption without a credit is known by its place alone: not sure enough to say that there is a picture.
    if (image.creditText) images.push(image)
  }
  return images
}

function readCaption(text: string, {start, end}: Block, credit: Block | undefined): ImageInfo {
  const from = Math.max(start, end - SEARCHED)
  const tail = text.slice(from, end)
  const match = LABELLED.exec(tail) ?? BRACKETED.exec(tail) ?? SLASHED.exec(tail)
  if (match) {
    let captionEnd = from + match.index
    while (captionEnd > start && /\s/.test(text[captionEnd - 1]!)) captionEnd--
    const owner = match.index + match[0].lastIndexOf(match[1]!)
    if (captionEnd > start) {
      return {caption: textField(text, start, captionEnd), creditText: ownerField(text, from + owner, match[1]!)}
    }
  }
  const creditText = credit && readCredit(text, credit)
  return {caption: textField(text, start, end), ...(creditText && {creditText})}
}

function readCredit(text: string, {start, end}: Block): Field | undefined {
  const line = text.slice(start, Math.min(end, start + SEARCHED))
  const match = OWN_LINE.exec(line)
  return match ? ownerField(text, start + match[0].lastIndexOf(match[1]!), match[1]!) : undefined
}

function ownerField(text: string, start: number, owner: string): Field {
  return textField(text, start, start + owner.trimEnd().length)
}
