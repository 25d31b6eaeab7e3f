/** Times one task of `bench/speed.ts` in a process of its own and prints what it took as JSON: `speed-process.ts TASK SECONDS [FILE...]`. */
import {SPEED_TASKS} from './speed-tasks.ts'
import {newsOf} from './texts.ts'
import {cpuOf, median} from './timing.ts'

/** The slowest reads the texts as often as this at least. */
const LEAST_ROUNDS = 4

const [task, seconds, ...files] = process.argv.slice(2)
const texts = newsOf(files)
const length = texts.reduce((sum, text) => sum + text.length, 0)
const before = process.cpuUsage()
const run = await SPEED_TASKS[Number(task)]!.load()
run(texts[0]!)
const {user, system} = process.cpuUsage(before)
const times: number[] = []
for (let total = 0; total < Number(seconds) || times.length < LEAST_ROUNDS; total += times.at(-1)!) {
  times.push(cpuOf(() => {
    for (const text of texts) run(text)
  }))
}
// In the first half what is slow at first gets warm.
const warm = times.slice(times.length >> 1)
process.stdout.write(`\n${JSON.stringify({start: (user + system) / 1000, perCharacter: (1e9 * median(warm)) / length, resident: process.resourceUsage().maxRSS / 1024})}\n`)
