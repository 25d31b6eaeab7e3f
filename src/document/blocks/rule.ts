import type {BlockType} from '../types.ts'
import type {Line} from './features.ts'

/** A rule that knows a block by its own words: who writes such a line, writes it for this purpose. */
export interface LineRule {
  /** What the rule is called, in tests and when a label is asked about. */
  readonly name: string
  /** What it labels a block as. */
  readonly type: BlockType
  /** The longest block that it applies to: furniture is short, and a long paragraph may well begin like furniture. */
  readonly longest: number
  /** Tested against {@link Line.folded}: small letters, at most 400 code units, straight quotation marks. */
  readonly pattern?: RegExp
  /** What else must hold. */
  readonly when?: (line: Line) => boolean
}

/** Whether a rule applies to a line. */
export function applies(rule: LineRule, line: Line): boolean {
  return line.length <= rule.longest && (rule.pattern === undefined || rule.pattern.test(line.folded)) && (rule.when?.(line) ?? true)
}
