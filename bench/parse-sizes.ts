/** What documents of one size cost beside longer ones: `npx tsx bench/parse-sizes.ts [FILE...]`. A process each: a heap that has grown once is cheaper for what comes after. */
import {execFileSync} from 'node:child_process'
import {join} from 'node:path'
import {median} from './timing.ts'

const given = process.argv.slice(2)
const sizes = [100_000, 1_000_000, 10_000_000]
const costs = sizes.map(() => [] as number[])
for (let round = 0; round < 3; round++) {
  for (const [index, size] of sizes.entries()) {
    const script = join(import.meta.dirname, 'parse-in-pieces.ts')
    costs[index]!.push(Number(execFileSync(process.execPath, ['--import', 'tsx', script, String(size), ...given], {encoding: 'utf8'})))
  }
}
console.log('| 10 MB as | parseDocument, cost, documents of 100 KB = 1 |\n| --- | --- |')
for (const [index, size] of sizes.entries()) {
  console.log(`| ${1e7 / size} of ${size / 1000} KB | ${(median(costs[index]!) / median(costs[0]!)).toFixed(2)} |`)
}
