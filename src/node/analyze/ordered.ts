/** How long a batch waits for another document before it is sent as it is, in milliseconds: results of a slow stream come at once. */
const PATIENCE = 50

/**
 * Gathers what comes into batches: until they are full, or nothing more comes for a while.
 *
 * @param weigh How much an item adds to a batch.
 * @param full The weight at which a batch is full.
 */
export async function* inBatches<Item>(items: AsyncIterable<Item>, weigh: (item: Item) => number, full: number): AsyncGenerator<Item[]> {
  const iterator = items[Symbol.asyncIterator]()
  try {
    let batch: Item[] = []
    let weight = 0
    let next = iterator.next()
    for (;;) {
      const result = batch.length > 0 ? await orPause(next) : await next
      if (result !== undefined && result.done !== true) {
        batch.push(result.value)
        weight += weigh(result.value)
        next = iterator.next()
        // It is awaited when its turn comes; until then its failure is nobody's.
        void next?.catch(() => {})
        if (weight < full) continue
      }
      if (batch.length > 0) yield batch
      if (result?.done === true) return
      batch = []
      weight = 0
    }
  } finally {
    close(iterator)
  }
}

/** Says that no more is wanted. It is not waited for: what is asked for already may never come. */
function close(iterator: AsyncIterator<unknown>): void {
  void iterator.return?.().catch(() => {})
}

async function orPause<Result>(promise: Promise<Result>): Promise<Result | undefined> {
  let timer: NodeJS.Timeout | undefined
  const pause = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE)
  })
  try {
    return await Promise.race([promise, pause])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Runs an asynchronous function on what comes, several at a time, and gives the results in the order of what came. It takes up no more
 * than `depth` at once, and nothing while nobody asks for results.
 */
export async function* inOrder<Item, Result>(items: AsyncIterable<Item>, run: (item: Item) => Promise<Result>, depth: number): AsyncGenerator<Result> {
  const iterator = items[Symbol.asyncIterator]()
  try {
    const running: Promise<Result>[] = []
    let next: Promise<IteratorResult<Item, unknown>> | undefined = iterator.next()
    for (;;) {
      const oldest = running[0]
      if (!next || running.length >= depth) {
        if (!oldest) return
        yield await oldest
        // eslint-disable-next-line no-restricted-syntax -- no more than `depth` are running
        void running.shift()
        continue
      }
      const came: IteratorResult<Item, unknown> | undefined = oldest ? await Promise.race([next, oldest.then(() => undefined)]) : await next
      if (came === undefined) {
        yield await oldest!
        // eslint-disable-next-line no-restricted-syntax -- no more than `depth` are running
        void running.shift()
      } else if (came.done === true) {
        next = undefined
      } else {
        const result = run(came.value)
        void result.catch(() => {})
        running.push(result)
        next = iterator.next()
        void next?.catch(() => {})
      }
    }
  } finally {
    close(iterator)
  }
}
