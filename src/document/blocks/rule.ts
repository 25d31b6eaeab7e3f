import {madeReady} from '../ready.ts'
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
  /**
   * For a pattern that may match anywhere in the line: the source of a pattern, tried where words begin, that matches in every line
   * which the rule applies to, unless {@link LineRule.sign} does. The hints of all rules are looked for at once.
   */
  readonly hint?: string
  /** As {@link LineRule.hint}, tried at every character. */
  readonly sign?: string
  /** What else must hold. It is asked before the pattern where the pattern is slow to fail. */
  readonly when?: (line: Line) => boolean
  /** Whether {@link LineRule.when} is asked first. */
  readonly slow?: boolean
}

/** Whether a rule applies to a line. */
function applies({longest, pattern, when, slow}: LineRule, line: Line): boolean {
  if (line.length > longest) return false
  if (slow && when?.(line) === false) return false
  if (pattern?.test(line.folded) === false) return false
  return slow || when === undefined || when(line)
}

/** To longer lines half of the rules apply. They are the paragraphs that a text is mostly made of. */
const SHORT = 160

/** Makes the function that finds the first of `rules` that applies to a line. */
export function createRuleFinder(rules: readonly LineRule[]): (line: Line) => LineRule | undefined {
  const ofShort = createSieve(rules)
  const ofLong = createSieve(rules.filter(({longest}) => longest > SHORT))
  return (line) => (line.length > SHORT ? ofLong(line) : ofShort(line))
}

/**
 * The same for lines of one kind.
 *
 * Most lines are running text, to which hardly any rule applies. So patterns are sieved: those that name a line's first words are
 * tried all at once before each is tried alone, and so are the hints of those that look for words anywhere.
 */
function createSieve(rules: readonly LineRule[]): (line: Line) => LineRule | undefined {
  const isHinted = ({hint, sign}: LineRule): boolean => hint !== undefined || sign !== undefined
  const isOpener = (rule: LineRule): boolean => rule.pattern !== undefined && !rule.slow && !isHinted(rule)
  const openers = rules.flatMap((rule) => (isOpener(rule) ? rule.pattern! : []))
  // The same expression may mean something else under other flags. All are made of the rules' own patterns, once, for the first line.
  // eslint-disable-next-line no-restricted-syntax -- called once
  const makeSieves = (): RegExp[] => ['', 'u'].map((flags) => madeReady(new RegExp(either(openers.filter((pattern) => pattern.flags === flags).map(({source}) => source)), flags)))
  const hint = String.raw`\b(?:${either(rules.flatMap((rule) => rule.hint ?? []))})`
  // One after the other they are faster than as one.
  // eslint-disable-next-line no-restricted-syntax -- called once
  const makeHints = (): RegExp[] => [hint, either(rules.flatMap(({sign}) => sign ?? []))].map((source) => madeReady(new RegExp(source, 'u')))
  let sieves: RegExp[] | undefined
  let hints: RegExp[] | undefined
  const longest = rules.filter(isHinted).reduce((most, rule) => Math.max(most, rule.longest), 0)
  const tried = [false, true].map((hinted) => [false, true].map((opens) =>
    rules.filter((rule) => (hinted || !isHinted(rule)) && (opens || !isOpener(rule)))))

  return (line) => {
    const {folded} = line
    sieves ??= makeSieves()
    hints ??= makeHints()
    const opens = sieves.some((sieve) => sieve.test(folded))
    const hinted = line.length <= longest && hints.some((each) => each.test(folded))
    return tried[Number(hinted)]![Number(opens)]!.find((rule) => applies(rule, line))
  }
}

/** The source of a pattern that matches where one of the sources does; nowhere if there are none. */
function either(sources: readonly string[]): string {
  return sources.length > 0 ? sources.map((source) => `(?:${source})`).join('|') : '[]'
}

/**
 * Joins the parts of a long pattern, so that each stands on a line that can be read.
 *
 * Line rules are tried on 280 code units at most, and only on lines no longer than they say, so that no pattern is costly.
 */
export function joined(...parts: readonly string[]): RegExp {
  // eslint-disable-next-line no-restricted-syntax -- called when modules are loaded
  return new RegExp(parts.join(''), 'u')
}
