import {Session} from 'node:inspector'
import type {Profiler} from 'node:inspector'

// Kept open and never stopped: stopping would also end the coverage that vitest itself may be taking.
let session: Session | undefined

function post<Result>(method: string, parameters: object = {}): Result {
  if (!session) {
    session = new Session()
    session.connect()
  }
  let answer: Result | undefined
  // In its own thread the inspector answers before `post` returns.
  session.post(method, parameters, (error, result) => {
    if (error) throw error
    answer = result as Result
  })
  return answer as Result
}

/**
 * How many blocks of code `run` executes in files whose address `isCounted` accepts, by V8's precise block counts: the measure
 * of work that no other load on the machine can change.
 */
export function countBlocks(run: () => void, isCounted: (url: string) => boolean = isSource): number {
  post('Profiler.enable')
  post('Profiler.startPreciseCoverage', {callCount: true, detailed: true})
  post('Profiler.takePreciseCoverage')
  run()
  const {result} = post<Profiler.TakePreciseCoverageReturnType>('Profiler.takePreciseCoverage')

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
