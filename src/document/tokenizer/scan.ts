import {CharClass, classOf, FIRST_WORD_CLASS, isApostrophe, isAstralWord, isSpace, isWordAt, isWordBefore} from '../characters.ts'
import {createApostrophes, type Apostrophes} from './apostrophes.ts'
import {finalMarks} from './finals.ts'
import {isInner, joinLength} from './joins.ts'
import {isRewritten} from './rewrites.ts'
import {stopBelongs} from './stops.ts'
import {symbolEnd} from './symbols.ts'
import {urlEnd, urlTail} from './urls.ts'

/** An unbroken run of characters that is longer is no word: it becomes a `SourceNode`. */
export const MAX_RUN = 256

/** The nlcst types of what a sentence is made of, words aside. */
export type LeafType = 'WhiteSpaceNode' | 'PunctuationNode' | 'SymbolNode' | 'SourceNode'

/** The nlcst types of what a word is made of. */
export type PartType = 'TextNode' | 'PunctuationNode' | 'SymbolNode'

/** Takes what a scanner finds in a sentence, one thing after the other: each begins where the one before ends. */
export interface Sink {
  /** Something that is no word. */
  leaf(type: LeafType, start: number, end: number): void
  /** A part of the word that is being read. */
  part(type: PartType, start: number, end: number): void
  /** The parts of the word that is being read are none. */
  dropParts(): void
  /** The end of a word of the parts so far; of one `TextNode` where there are none. */
  word(start: number, end: number): void
}

/** Reads a sentence into a sink; returns whether it holds something that ParseEnglish rewrites. */
export type ScanSentence = (start: number, end: number, sink: Sink) => boolean

/** Makes the scanner of a text: the one pass that turns the characters of a sentence into tokens. */
export function createScanner(text: string): ScanSentence {
  const apostrophes = createApostrophes(text)
  return (start, end, sink) => new SentenceScan(text, start, end, sink, apostrophes).run()
}

class SentenceScan {
  private rewrite = false
  /** Where what is being read begins. */
  private from: number
  /** No run that begins before this index is over {@link MAX_RUN}. */
  private clearUntil: number
  /** From here on there are only closing marks: a stop here is the sentence's own. */
  private readonly finals: number

  constructor(
    private readonly text: string,
    private readonly start: number,
    private readonly end: number,
    private readonly sink: Sink,
    private readonly apostrophes: Apostrophes,
  ) {
    this.from = start
    this.clearUntil = end - start <= MAX_RUN ? end : start
    this.finals = finalMarks(text, start, end)
    apostrophes.begin(start, end)
  }

  run(): boolean {
    const {text, end} = this
    let at = this.start
    while (at < end) {
      const unit = text.charCodeAt(at)
      const kind = classOf(unit)
      if (kind <= CharClass.ignorable) at = this.space(at)
      else if (at >= this.clearUntil && !this.isClear(at)) at = this.source(at)
      else if (kind >= FIRST_WORD_CLASS || (kind === CharClass.surrogate && isAstralWord(text, at))) at = this.word(at, at)
      else at = this.mark(at, unit, kind)
    }
    return this.rewrite
  }

  private space(at: number): number {
    let to = at + 1
    while (to < this.end && isSpace(this.text.charCodeAt(to))) to++
    return this.leaf('WhiteSpaceNode', to)
  }

  /** Whether the run at `at` ends within {@link MAX_RUN}: looks back from its limit, which mostly meets a space at once. */
  private isClear(at: number): boolean {
    let to = Math.min(this.end, at + MAX_RUN)
    if (to === this.end) {
      this.clearUntil = to
      return true
    }
    while (to > at && !isSpace(this.text.charCodeAt(to))) to--
    this.clearUntil = to
    return to > at
  }

  private source(at: number): number {
    const link = urlEnd(this.text, at, this.end)
    if (link > at) return this.plainWord(link)
    let to = at + MAX_RUN
    while (to < this.end && !isSpace(this.text.charCodeAt(to))) to++
    this.clearUntil = to
    return this.leaf('SourceNode', to)
  }

  private mark(at: number, unit: number, kind: number): number {
    const {text, end} = this
    const next = at + 1 < end ? text.charCodeAt(at + 1) : 0
    const nextKind = at + 1 < end ? classOf(next) : 0
    if (nextKind >= FIRST_WORD_CLASS && isPrefix(unit, nextKind) && !(at > this.start && isWordBefore(text, at))) {
      return this.word(at, at + 1)
    }
    if (!this.rewrite) this.rewrite = isRewritten(text, at, this.start, end)
    if (kind !== CharClass.punctuation && unit !== 0x60 && !isRepeatable(unit)) return this.leaf('SymbolNode', symbolEnd(text, at, end))
    if (isApostrophe(unit) || unit === 0x2018) this.apostrophes.pass(at)
    // TeX's `` and '' are one mark, and so is a run of stops, dashes or the like.
    let to = at + 1
    if (next === unit) {
      if (unit === 0x27 || unit === 0x60) to++
      else if (isRepeatable(unit)) while (to < end && text.charCodeAt(to) === unit) to++
    }
    return this.leaf(kind !== CharClass.punctuation && !(unit === 0x60 && to > at + 1) ? 'SymbolNode' : 'PunctuationNode', to)
  }

  /** Reads a word whose letters begin at `at`; `from` is `at`, or the index of the sign before them. */
  private word(from: number, at: number): number {
    const {text, end} = this
    const link = urlEnd(text, at, end)
    if (link > at) return this.plainWord(link)

    const first = this.from
    let to = this.letters(at)
    // Most words are letters between spaces.
    if (from === at && (to >= end || isSpace(text.charCodeAt(to)))) return this.textWord(to)

    let part = at
    if (from < at) this.part(from, at, partType(text.charCodeAt(from)))
    for (;;) {
      const length = to < end ? joinLength(text, at, to, end, this.finals) : 0
      if (length === 0) break
      this.part(part, to, 'TextNode')
      for (let index = to; index < to + length;) {
        let stop = index + 1
        const unit = text.charCodeAt(index)
        while (stop < to + length && text.charCodeAt(stop) === unit) stop++
        this.part(index, stop, partType(unit))
        index = stop
      }
      part = to + length
      to = this.letters(part)
    }

    const tail = urlTail(text, at, to, end)
    if (tail > to) {
      this.from = first
      this.sink.dropParts()
      return this.plainWord(tail)
    }
    if (part < to) this.part(part, to, 'TextNode')
    if (to < end) to = this.suffix(at, to)
    this.sink.word(first, to)
    return to
  }

  /** The index after the letters, digits and marks from `at` on, and the ignorable characters between them. */
  private letters(at: number): number {
    const {text, end} = this
    while (at < end) {
      const kind = classOf(text.charCodeAt(at))
      if (kind >= FIRST_WORD_CLASS) {
        at++
      } else if (kind === CharClass.surrogate) {
        if (!isAstralWord(text, at)) return at
        at += 2
      } else if (kind === CharClass.ignorable) {
        let to = at + 1
        while (to < end && classOf(text.charCodeAt(to)) === CharClass.ignorable) to++
        if (to >= end || !isWordAt(text, to)) return at
        at = to
      } else {
        return at
      }
    }
    return at
  }

  /** What belongs to a word's end: the hyphen of "anti-", the mark of "members’", the stop of "Mr.", the sign of "US$". */
  private suffix(at: number, to: number): number {
    const {text, end} = this
    const unit = text.charCodeAt(to)
    if (unit === 0x2e) {
      if (!stopBelongs(text, at, to, this.start, end, this.finals)) return to
    } else if (unit === 0x2d) {
      if (to + 1 < end && text.charCodeAt(to + 1) === unit) return to
    } else if (unit === 0x24) {
      if (to - at > 3 || !isUpperRun(text, at, to)) return to
    } else if (!isApostrophe(unit) || !this.apostrophes.isPossessive(to)) {
      return to
    }
    this.part(to, to + 1, partType(unit))
    this.seeNext(to + 1)
    return to + 1
  }

  /** A mark after a word that ends unlike ParseLatin's words is for ParseLatin to judge: it joins "a-?b". */
  private seeNext(to: number): void {
    if (to < this.end && isInner(this.text.charCodeAt(to))) this.rewrite = true
  }

  private plainWord(to: number): number {
    this.textWord(to)
    this.seeNext(to)
    return to
  }

  /** A word of one part. */
  private textWord(to: number): number {
    this.sink.word(this.from, to)
    this.from = to
    return to
  }

  private part(start: number, end: number, type: PartType): void {
    this.sink.part(type, start, end)
    this.from = end
  }

  private leaf(type: LeafType, to: number): number {
    this.sink.leaf(type, this.from, to)
    this.from = to
    return to
  }
}

function partType(unit: number): 'PunctuationNode' | 'SymbolNode' {
  return classOf(unit) === CharClass.symbol ? 'SymbolNode' : 'PunctuationNode'
}

function isUpperRun(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (classOf(text.charCodeAt(index)) !== CharClass.upper) return false
  return true
}

/** Whether the mark makes one word with what follows: @name, #tag, .5, +44. */
function isPrefix(unit: number, nextKind: number): boolean {
  if (unit === 0x40) return true
  return nextKind === CharClass.digit ? unit === 0x2e || unit === 0x2b : unit === 0x23
}

/** Whether a run of the mark is one mark: stops and dashes are, brackets and quotation marks stand each for itself. */
function isRepeatable(unit: number): boolean {
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2d || unit === 0x2a || unit === 0x5f || unit === 0x2f
    || unit === 0x5c || unit === 0x3a || (unit >= 0x2010 && unit <= 0x2015) || unit === 0x2026 || unit === 0x2022
}
