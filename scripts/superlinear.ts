/**
 * Hunts for work that grows by more than the text: random patterns made of what the sources look for, each repeated, by the blocks of code
 * that run. `npm run hunt -- [count] [first]`: so many patterns of those that the tests try the first of.
 */
import {setFlagsFromString} from 'node:v8'
import {BOUND, huntPattern, patternsOf, SEED} from '../test/helpers/hunt.ts'

// Counts of optimised code are some per cent lower, but hold for small and large texts alike, and take a fifth of the time.
setFlagsFromString('--opt')
setFlagsFromString('--no-turbo-inlining')

const [count = 2000, first = 0] = process.argv.slice(2).map(Number)
const patterns = patternsOf(SEED, first + count)
let most = 0
let beyond = 0
for (let index = first; index < patterns.length; index++) {
  const pattern = patterns[index]!
  const hunted = huntPattern(pattern)
  most = Math.max(most, hunted.most)
  if (hunted.beyond.length > 0) {
    beyond++
    console.log(`${index} ${JSON.stringify(pattern)}: ${hunted.beyond.map(({stage, ratio}) => `${stage} ${ratio.toFixed(2)}`).join(', ')}`)
  }
  if ((index + 1 - first) % 100 === 0) console.log(`${index + 1 - first} patterns, ${beyond} beyond ${BOUND}, at most ${most.toFixed(3)}, ${(process.cpuUsage().user / 1e6).toFixed(0)} s`)
}
console.log(`${count} patterns: ${beyond} grow by more than ${BOUND}; the greatest growth is ${most.toFixed(3)}`)
process.exitCode = beyond > 0 ? 1 : 0
