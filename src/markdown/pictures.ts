import type {Event} from 'micromark-util-types'

/** What a paragraph with a picture in it is. */
export interface Pictured {
  /** The events of the picture's caption: its title, or what stands in for it where it cannot be shown. */
  readonly caption?: {readonly from: number; readonly to: number}
  /** Whether it holds nothing but pictures. */
  readonly alone: boolean
  /** Whether all of its words are emphasised, and stand on the lines after a picture. */
  readonly under: boolean
}

/** A caption has so many words: "Photo" or "IMG_0042.jpg" is none. */
const MIN_WORDS = 3

const CAPTIONS: ReadonlySet<string> = new Set(['labelText', 'resourceTitleString'])
const EMPHASIS: ReadonlySet<string> = new Set(['emphasis', 'strong'])

/**
 * Looks for pictures in a paragraph.
 *
 * @param file The file.
 * @param events micromark's events.
 * @param from Index of the event that enters the paragraph.
 * @param to Index of the event that leaves it.
 * @returns `undefined` if it is all words.
 */
export function findPictures(file: string, events: readonly Event[], from: number, to: number): (Pictured & {readonly emphasised: boolean}) {
  let images = 0
  let depth = 0
  let emphasis = 0
  let links = 0
  let words = false
  let plain = false
  let isNewLine = false
  let under = false
  let caption: {from: number; to: number} | undefined
  let opened = -1
  for (let index = from; index < to; index++) {
    const [kind, {type, start, end}] = events[index]!
    const step = kind === 'enter' ? 1 : -1
    if (type === 'image') {
      depth += step
      if (kind === 'enter') images++
      isNewLine = false
    } else if (depth > 0) {
      if (!CAPTIONS.has(type)) continue
      if (kind === 'enter') opened = index
      // A title, which comes last, is what readers see.
      else if (file.slice(events[opened]![1].start.offset, end.offset).split(/\s+/).length >= MIN_WORDS) caption = {from: opened, to: index}
    } else if (EMPHASIS.has(type)) emphasis += step
    else if (type === 'resource' || type === 'reference') links += step
    else if (links > 0 || kind === 'exit') continue
    else if (type === 'lineEnding') isNewLine = true
    else if (/data$|^autolink|^character(?:Escape|Reference)$/i.test(type) && file.slice(start.offset, end.offset).trim() !== '') {
      if (!words) under = images > 0 && isNewLine
      words = true
      if (emphasis === 0) plain = true
    }
  }
  const alone = images > 0 && !words
  return {alone, under: under && !plain, emphasised: words && !plain, ...(alone && images === 1 && caption && {caption})}
}
