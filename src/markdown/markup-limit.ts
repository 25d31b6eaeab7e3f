import {cutBefore} from '../document/index.ts'
import {lineAt} from './stretches.ts'

/** What a character weighs, and a line, where a tag of HTML weighs 32. */
const CHARACTER_WEIGHT = 2
const LINE_WEIGHT = 96
const TAG_WEIGHT = 32

/**
 * Where reading a file's markup ends. micromark makes some fifteen events of each item of a list, and as many of eight emphasised words: a
 * megabyte of either takes as long as thousands of stories, which have some hundred lines.
 *
 * @param file The file.
 * @param from Index after its front matter.
 * @param most How many tags' worth is read.
 * @returns An index: all before it is read. The file's length, if that is all of it.
 */
export function markupLimit(file: string, from: number, most: number): number {
  const limit = most * TAG_WEIGHT
  if ((file.length - from) * (CHARACTER_WEIGHT + LINE_WEIGHT) <= limit) return file.length
  let weight = 0
  for (let at = from; at < file.length; ) {
    const {next} = lineAt(file, at)
    weight += LINE_WEIGHT
    if (weight > limit) return at
    weight += CHARACTER_WEIGHT * (next - at)
    if (weight > limit) return cutBefore(file, next - Math.ceil((weight - limit) / CHARACTER_WEIGHT))
    at = next
  }
  return file.length
}
