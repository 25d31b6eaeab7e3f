import type {Element} from '../tree.ts'

/** An element, and how much of the page's visible text stands before it, in UTF-16 code units. */
export interface Placed {
  /** The element. */
  readonly element: Element
  /** Length of the visible text before it, white space aside. */
  readonly at: number
  /** The text in it that is meant, if it is not all. */
  readonly text?: string
}

/** A `meta` element. */
export interface Meta {
  /** Its name, property or itemprop, in lower case. */
  readonly key: string
  /** Its content. */
  readonly content: string
}

/** A property of a {@link MicrodataItem}. */
export interface MicrodataProperty {
  /** Its name. */
  readonly name: string
  /** The element that has it. */
  readonly element: Element
  /** The item that is its value, if it is one. */
  readonly item?: MicrodataItem
}

/** An element with `itemscope`, and its properties. */
export interface MicrodataItem {
  /** The element. */
  readonly element: Element
  /** Its types, without the vocabulary: "NewsArticle". */
  readonly types: readonly string[]
  /** The item that it stands in. */
  readonly parent?: MicrodataItem
  /** Its properties, in order. */
  readonly properties: MicrodataProperty[]
}

/** What a page holds that may say something of its article. All lists are in the order of the file. */
export interface PageParts {
  /** Scripts of JSON-LD. */
  readonly scripts: string[]
  /** `meta` elements that are in no item of microdata. */
  readonly metas: Meta[]
  /** The addresses of `link` elements with rel=canonical. */
  readonly canonical: string[]
  /** The address that others are relative to. */
  base?: string
  /** The text of the `title` element. */
  title?: string
  /** The language that the `html` element states. */
  language?: string
  /** Visible `h1` elements. */
  readonly headings: Placed[]
  /** Visible elements of lesser headings, or marked as the headline. */
  readonly lesser: Placed[]
  /** Visible elements, no links, whose text begins the page's title. */
  readonly titled: Placed[]
  /** Visible elements whose class says that they hold the line under the headline. */
  readonly decks: Placed[]
  /** Visible elements that may name an author. */
  readonly bylines: Placed[]
  /** Visible elements that may hold a date. */
  readonly times: Placed[]
  /** Items of microdata. */
  readonly items: MicrodataItem[]
  /** Visible elements that hold the path from the home page to this one. */
  readonly crumbs: Placed[]
}
