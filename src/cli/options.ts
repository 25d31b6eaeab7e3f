import {InvalidArgumentError, Option, type Command} from 'commander'
import type {AnalyzeCorpusOptions, ReadOptions} from '../node/index.ts'
import {RECORD_FORMATS} from '../node/read/index.ts'

/** Options that all commands that read documents share, as the command line gives them. */
export interface SourceFlags {
  /** What contents are written in. */
  readonly inputFormat?: ReadOptions['format']
  /** How records lie in what does not say it. */
  readonly records?: ReadOptions['records']
  /** Glob patterns of a folder's files that are read. */
  readonly include?: readonly string[]
  /** Glob patterns of a folder's files that are not. */
  readonly exclude?: readonly string[]
  /** Which field of a record holds what. */
  readonly field?: ReadonlyMap<string, string>
  /** The encoding of files. */
  readonly encoding?: string
  /** The largest document that is read. */
  readonly maxBytes?: number
  /** Whether texts hold furniture. */
  readonly structure?: 'detect' | 'body'
  /** The file that lists what was left out. */
  readonly rejects?: string
  /** Whether documents that were left out are no failure. */
  readonly lenient?: boolean
  /** Whether only errors are said. */
  readonly quiet?: boolean
}

/** Options of commands that analyse documents. */
export interface AnalysisFlags extends SourceFlags {
  /** Worker threads. */
  readonly workers?: number
  /** How long one document may take. */
  readonly maxSeconds?: number
  /** Mebibytes of heap of a worker. */
  readonly maxMemory?: number
  /** Which quotations are given. */
  readonly level?: 'speech' | 'attitude'
  /** Whether refusals to speak are given. */
  readonly refusals?: boolean
}

/** Adds what a command that reads documents needs. */
export function addSourceOptions(command: Command): Command {
  return command
    .argument('<source...>', "files, folders, globs, or '-' for standard input")
    .addOption(new Option('--input-format <format>', 'what contents are written in (default: by ending)').choices(['text', 'html', 'markdown']))
    .addOption(new Option('--records <format>', 'how records lie in standard input and in files of other endings (default: found)').choices(RECORD_FORMATS))
    .option('--include <glob...>', 'only files of a folder that match')
    .option('--exclude <glob...>', 'no files of a folder that match')
    .option('--field <name=column>', 'which field of a record holds what, such as content=story; may be repeated', readField)
    .option('--encoding <name>', 'the encoding of files (default: detected)')
    .option('--max-bytes <number>', 'the largest document that is read (default: 33554432)', readWhole)
    .addOption(new Option('--structure <what>', "'body' says that texts are clean and hold no furniture").choices(['detect', 'body']))
    .option('--rejects <file>', 'write what was left out, and why, as NDJSON')
    .option('--lenient', 'exit with 0 even if documents were left out')
    .option('-q, --quiet', 'say nothing but errors')
}

/** Adds what a command that analyses documents needs. */
export function addAnalysisOptions(command: Command): Command {
  return addSourceOptions(command)
    .option('-w, --workers <number>', 'worker threads; 0 works in one thread (default: one for each core)', readWhole)
    .option('--max-seconds <number>', 'how long one document may take (default: 60)', readSeconds)
    .option('--max-memory <mebibytes>', 'how much memory one worker may take (default: what Node gives)', readWhole)
    .addOption(new Option('--level <level>', "'attitude' gives wants, beliefs and findings too").choices(['speech', 'attitude']))
    .option('--refusals', 'give "declined to comment" too')
}

/** What `readCorpus` is asked for. */
export function readOptionsOf({inputFormat, records, include, exclude, field, encoding, maxBytes}: SourceFlags): ReadOptions {
  return {
    ...(inputFormat && {format: inputFormat}),
    ...(records && {records}),
    ...(include && {include}),
    ...(exclude && {exclude}),
    ...(field && {fields: Object.fromEntries(field)}),
    ...(encoding !== undefined && {encoding}),
    ...(maxBytes !== undefined && {maxBytes}),
  }
}

/** What `analyzeCorpus` is asked for. */
export function analyzeOptionsOf({workers, maxSeconds, maxMemory, level, refusals, structure}: AnalysisFlags): AnalyzeCorpusOptions {
  return {
    ...(workers !== undefined && {workers}),
    ...(maxSeconds !== undefined && {maxMilliseconds: Math.ceil(maxSeconds * 1000)}),
    ...(maxMemory !== undefined && {maxMemory}),
    ...(structure && {parse: {structure}}),
    ...((level ?? refusals) && {analysis: {...(level && {level}), ...(refusals && {refusals})}}),
  }
}

/** Reads a whole number from 0. */
export function readWhole(value: string): number {
  if (!/^\d{1,15}$/.test(value)) throw new InvalidArgumentError('Expected a whole number.')
  return Number(value)
}

/** Reads a whole number from 1. */
export function readCount(value: string): number {
  if (!/^\d{1,15}$/.test(value) || Number(value) === 0) throw new InvalidArgumentError('Expected a whole number from 1.')
  return Number(value)
}

/** Reads words. */
export function readWords(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('Expected a word, phrase or name.')
  return value
}

function readSeconds(value: string): number {
  const seconds = Number(value)
  if (!(seconds > 0) || !Number.isFinite(seconds)) throw new InvalidArgumentError('Expected a number of seconds above 0.')
  return seconds
}

function readField(value: string, known: ReadonlyMap<string, string> = new Map()): ReadonlyMap<string, string> {
  const at = value.indexOf('=')
  if (at <= 0 || at === value.length - 1) throw new InvalidArgumentError('Expected NAME=COLUMN, such as content=story.')
  return new Map(known).set(value.slice(0, at), value.slice(at + 1))
}
