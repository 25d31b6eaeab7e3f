import {attribute, type Element} from '../tree.ts'

/** So much of a class and an id is read. */
const MAX_CLASS = 300
const MAX_ID = 100

/** The last part of the address of a type: "http://schema.org/NewsArticle" is "NewsArticle". */
export function typeName(type: string): string {
  return type.slice(0, MAX_CLASS).split(/[/#:]/).at(-1)!
}

/** The words of an element's class and id, in lower case: "articleByline post-date" has "article", "byline", "post" and "date". */
export function wordsOf(element: Element): string[] {
  const names = `${attribute(element, 'class').slice(0, MAX_CLASS)} ${attribute(element, 'id').slice(0, MAX_ID)}`
  if (names === ' ') return []
  return names.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().match(/[a-z]+/g) ?? []
}
