/** What these programs use of BullMQ, which is no dependency of this repository. Where it is installed, its own types are the better. */
declare module 'bullmq' {
  interface Connection {
    readonly url: string
    readonly maxRetriesPerRequest?: null
  }

  export interface Job<Data> {
    readonly id: string
    readonly data: Data
    /** How often it was begun. */
    readonly attemptsStarted: number
    readonly failedReason: string
    retry(): Promise<void>
  }

  interface JobOptions {
    readonly jobId: string
    readonly attempts: number
    readonly backoff: {readonly type: string; readonly delay: number}
    readonly removeOnComplete: boolean
  }

  export class Queue<Data> {
    constructor(name: string, options: {readonly connection: Connection})
    addBulk(jobs: readonly {readonly name: string; readonly data: Data; readonly opts: JobOptions}[]): Promise<unknown>
    getFailed(): Promise<readonly Job<Data>[]>
    close(): Promise<void>
  }

  export class Worker<Data> {
    constructor(
      name: string,
      process: (job: Job<Data>) => Promise<unknown>,
      options: {readonly connection: Connection; readonly concurrency: number; readonly lockDuration: number; readonly stalledInterval: number; readonly maxStalledCount: number},
    )
    on(event: 'completed', listener: (job: Job<Data>) => void): this
    on(event: 'failed', listener: (job: Job<Data> | undefined, error: Error) => void): this
    on(event: 'stalled', listener: (id: string) => void): this
    on(event: 'error', listener: (error: Error) => void): this
    close(): Promise<void>
  }
}
