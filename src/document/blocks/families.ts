import type {BlockType} from '../types.ts'

/**
 * What a line is to those beside it: 0 for none there, 1 for running text and 2 for a short line that no rule knows, else a family of types.
 */
export type Family = number

const OF_TYPE: ReadonlyMap<BlockType, Family> = /* @__PURE__ */ new Map(
  ([
    [3, 'byline timestamp dateline'],
    [4, 'caption credit'],
    [5, 'related-heading related-item related-date related-author teaser'],
    [6, 'share interaction promo ad-marker nav'],
    [7, 'author-bio-heading author-bio source-credit editor-note disclaimer copyright tag'],
    [8, 'list-item question embed paragraph subheading block-quote'],
    [9, 'separator marker source-url signature quote-attribution'],
  ] as const).flatMap(([family, types]) => types.split(' ').map((type): [BlockType, Family] => [type as BlockType, family])),
)

/** The family of a type; the rest of them stand above a story. */
export function familyOf(type: BlockType): Family {
  return OF_TYPE.get(type) ?? 10
}

/** Whether a family is of the page around the story: what asks its readers for something, and leads elsewhere. */
export function isPage(family: Family): boolean {
  return family >= 5 && family <= 7
}

/** Whether a family is known as no body. */
export function isFurniture(family: Family): boolean {
  return (family >= 3 && family <= 7) || family === 10
}
