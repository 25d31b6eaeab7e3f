import {WordFlag} from '../language/lexicons/index.ts'
import {keyOf} from './hints.ts'
import type {KnownCandidate, KnownMatch} from './known/index.ts'
import {flagsAt} from './lexical.ts'
import type {Name} from './name.ts'
import type {Scan} from './scan.ts'

/**
 * The names found and the caller's own, which win: a known name stands instead of whatever overlaps it, save a longer name that holds
 * it ("Apple" within "Apple Daily"). Where several known entities bear a name, the one of the type that was found there is meant; if
 * that does not tell, none is.
 */
export function preferKnown(scan: Scan, names: readonly Name[], matches: readonly KnownMatch[]): Name[] {
  const result: Name[] = []
  let next = 0
  for (const match of matches) {
    while (next < names.length && names[next]!.end <= match.start) result.push(names[next++]!)
    let after = next
    while (after < names.length && names[after]!.start < match.end) after++
    const name = choose(scan, match, names.slice(next, after))
    if (!name) continue
    next = after
    result.push(name)
  }
  while (next < names.length) result.push(names[next++]!)
  return result
}

/** The known name that stands here instead of the names that it overlaps; none where one of them is longer, or its entity is open. */
function choose(scan: Scan, match: KnownMatch, overlapped: readonly Name[]): Name | undefined {
  const {first, last, start, end, candidates} = match
  if (overlapped.some((name) => name.end - name.start > end - start)) return undefined
  const same = overlapped.find((name) => name.start === start && name.end === end)
  const candidate = only(candidates, same)
  if (!candidate || (!same && shouts(scan, match))) return undefined
  const {honorific, title, office} = same ?? {}
  return {
    first, last, start, end,
    text: scan.document.text.slice(start, end),
    key: same?.key ?? keyOf(scan, {first, last}),
    type: candidate.type,
    knownId: candidate.id,
    ...(honorific === undefined ? {} : {honorific}),
    ...(title ? {title} : {}),
    ...(office ? {office} : {}),
  }
}

function only(candidates: readonly KnownCandidate[], found: Name | undefined): KnownCandidate | undefined {
  if (candidates.length === 1) return candidates[0]
  const fitting = candidates.filter((candidate) => candidate.type === found?.type)
  return fitting.length === 1 ? fitting[0] : undefined
}

/** "WHO KNEW?": in a line of capitals a common word is no name. */
function shouts(scan: Scan, {first, last}: KnownMatch): boolean {
  if (scan.capitalized[scan.tokens.sentence[first]!] === 0) return false
  for (let at = first; at < last; at++) if ((flagsAt(scan.tokens, at) & WordFlag.common) === 0) return false
  return true
}
