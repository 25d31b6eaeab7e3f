/**
 * Prints the milliseconds that 10 MB of news take as documents of a size: `npx tsx bench/parse-in-pieces.ts SIZE [FILE...]`.
 * The time is what a user waits for, collection of garbage included: all of the text is parsed once, after a warm-up.
 */
import type * as nutgraf from '../src/index.ts'
import {readTexts} from './texts.ts'

const {parseDocument} = (await import(new URL('../dist/index.js', import.meta.url).href)) as typeof nutgraf

const TOTAL = 10_000_000
const [size, ...files] = process.argv.slice(2)
const step = Number(size)
const one = readTexts(files).join('\n\n')
const text = one.repeat(Math.ceil(TOTAL / one.length)).slice(0, TOTAL)

for (let round = 0; round < 5; round++) void parseDocument(text.slice(0, 100_000)).tree
const began = performance.now()
for (let start = 0; start < TOTAL; start += step) void parseDocument(text.slice(start, start + step)).tree
console.log(Math.round(performance.now() - began))
