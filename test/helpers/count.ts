import {Session} from 'node:inspector'
import type {Profiler} from 'node:inspector'
import {setFlagsFromString} from 'node:v8'

// Optimised code does not count what V8 has inlined into it or found to be dead, and when a function is optimised depends on how soon
// a background thread is done with it. The interpreter and its baseline compiler count every block: so nothing is optimised here.
setFlagsFromString('--no-opt')
setFlagsFromString('--no-maglev')

// V8 counts the blocks of those functions only that it compiles after the start, which is when they are first called: so the
// counting starts when this module is loaded. It is never stopped, as that would also end the coverage that vitest may be taking.
const session = new Session()
session.connect()
post('Profiler.enable')
post('Profiler.startPreciseCoverage', {callCount: true, detailed: true})

function post(method: string, parameters: object = {}): object {
  let answer: object | undefined
  // In its own thread the inspector answers before `post` returns.
  session.post(method, parameters, (error, result) => {
    if (error) throw error
    answer = result ?? {}
  })
  if (!answer) throw new Error(`No answer to ${method}`)
  return answer
}

/**
 * How many blocks of code `run` executes in files whose address `isCounted` accepts, by V8's precise block counts: the measure
 * of work that no other load on the machine can change. The same work gives the same number, once V8 has compiled the code: so
 * run it before. Import this module before what is measured.
 */
export function countBlocks(run: () => void, isCounted: (url: string) => boolean = isSource): number {
  post('Profiler.takePreciseCoverage')
  run()
  const {result} = post('Profiler.takePreciseCoverage') as Profiler.TakePreciseCoverageReturnType

  let count = 0
  for (const script of result) {
    if (!isCounted(script.url)) continue
    for (const {ranges} of script.functions) for (const range of ranges) count += range.count
  }
  return count
}

/** The project's own sources, and the parser that its sentences are given to. */
function isSource(url: string): boolean {
  return (url.includes('/src/') && !url.includes('/node_modules/')) || /\/node_modules\/(?:parse-|unist-|nlcst-)/.test(url)
}
