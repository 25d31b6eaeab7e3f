/** How many times as many cases as on every change: `npm run test:long` asks for more. */
const TIMES = Number(process.env['NUTGRAF_RUNS'] ?? 1)

/**
 * The same cases on every change, so that a change is judged by what it did and a red run can be had again by anybody. New cases are
 * looked for at night: `NUTGRAF_SEED=random` takes others each time, and fast-check prints the seed and path of one that fails, which
 * then gets a test of its own.
 */
const SEED = process.env['NUTGRAF_SEED'] ?? '20261130'

/** How a property is run: `count` cases, times what the environment asks for. */
export function runs(count: number): {numRuns: number; seed?: number} {
  if (!(TIMES > 0)) throw new Error(`Expected NUTGRAF_RUNS to be a number above 0, got ${process.env['NUTGRAF_RUNS']}`)
  if (SEED !== 'random' && !Number.isInteger(Number(SEED))) throw new Error(`Expected NUTGRAF_SEED to be a whole number or 'random', got ${SEED}`)
  return {numRuns: Math.ceil(count * TIMES), ...(SEED !== 'random' && {seed: Number(SEED)})}
}
