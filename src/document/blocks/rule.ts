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
  /** Tested against {@link Line.folded}: small letters, at most 280 code units, straight quotation marks. */
  readonly pattern?: RegExp
  /** What else must hold. */
  readonly when?: (line: Line) => boolean
}

/** Whether a rule applies to a line. */
export function applies(rule: LineRule, line: Line): boolean {
  if (line.length > rule.longest || rule.pattern?.test(line.folded) === false) return false
  return rule.when?.(line) ?? true
}

/**
 * Joins the parts of a long pattern, so that each stands on a line that can be read.
 *
 * Line rules are tried on 280 code units at most, and only on lines no longer than they say, so that no pattern is costly.
 */
export function joined(...parts: readonly string[]): RegExp {
  return new RegExp(parts.join(''), 'u')
}
