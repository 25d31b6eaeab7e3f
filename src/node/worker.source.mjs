// The worker from its sources, for tests and examples of this repository: published is `worker.ts` alone, as JavaScript.
import {register} from 'tsx/esm/api'

register()
const {default: analyzeBatch} = await import('./worker.ts')
export default analyzeBatch
