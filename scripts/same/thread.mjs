/** What a worker thread does: the same as its starter. */
import {parentPort, workerData} from 'node:worker_threads'
import {readAll} from './workload.mjs'

const entries = await Promise.all(['index', 'html/index', 'markdown/index', 'report/index'].map((entry) => import(new URL(`../../dist/${entry}.js`, import.meta.url).href)))
parentPort.postMessage(readAll(Object.assign({}, ...entries), workerData.inputs))
