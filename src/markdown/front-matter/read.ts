import type {Metadata} from '../../document/index.ts'
import {readFields} from './fields.ts'
import {readToml} from './toml.ts'
import type {Values} from './values.ts'
import {readYaml} from './yaml.ts'

/** The front matter of a Markdown file. */
export interface FrontMatter {
  /** Index after it; 0 if there is none. */
  readonly end: number
  /** What it says of the article. */
  readonly metadata: Metadata
  /** Whether it could not be read. */
  readonly isBroken: boolean
}

/** Longest front matter that is read, in UTF-16 code units. */
const MAX_LENGTH = 65_536

const OPENING = /^\uFEFF?(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/

/**
 * Reads the front matter of a Markdown file: YAML between lines of three hyphens, or TOML between lines of three plus signs.
 *
 * @param file The file.
 */
export function readFrontMatter(file: string): FrontMatter {
  const opening = OPENING.exec(file)
  if (!opening) return {end: 0, metadata: {}, isBroken: false}
  const [head, fence] = opening
  const closing = (fence === '---' ? /^---[ \t]*$/gm : /^\+\+\+[ \t]*$/gm)
  closing.lastIndex = head.length
  const close = closing.exec(file)
  // Three hyphens may as well divide parts of the text.
  if (!close) return {end: 0, metadata: {}, isBroken: false}
  const source = file.slice(head.length, close.index).replace(/\r\n?/g, '\n')
  const values: Values | undefined = source.length > MAX_LENGTH ? undefined : fence === '---' ? readYaml(source) : readToml(source)
  return {end: close.index + close[0].length, metadata: values ? readFields(values) : {}, isBroken: values === undefined}
}
