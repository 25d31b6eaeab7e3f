/** Posts what hostile files give in a worker. */
import {parentPort} from 'node:worker_threads'
import {register} from 'tsx/esm/api'

// A worker does not take the loader over from the thread that starts it.
register()
const {resultsOf} = await import('./results.ts')
parentPort.postMessage(resultsOf())
