import {analyzeDocument, finish, mapDocument, mergePartials, parseDocument} from 'nutgraf'
import {analyzeCorpus, gatherPartials, type AnalyzeCorpusOptions, type AnalyzedDocument, type DocumentInput, type Rejection} from 'nutgraf/node'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {createAnalyzers} from '../../../src/node/analyze/pool.ts'

const NAMES = ['Ann Reed', 'Tom Hale', 'Mira Osei', 'Leo Brandt']

function input(at: number, content = articleOf(at)): DocumentInput {
  return {id: `d${at}`, origin: `memory#${at}`, format: 'text', content}
}

function articleOf(at: number): string {
  const name = NAMES[at % NAMES.length]!
  return `Bridge ${at} to stay shut\n\n“We found rust in ${at} beams,” said ${name}, the engineer. ${name} said the bridge over the Quill was old.`
}

function* inputs(count: number): Generator<DocumentInput> {
  for (let at = 0; at < count; at++) yield input(at)
}

/** Takes a second or more on any machine, and far more heap than a small document. */
const LONG = `${'The council said on Monday that the old bridge would not be mended. '.repeat(20_000)}`

async function all(source: Iterable<DocumentInput> | AsyncIterable<DocumentInput>, options: AnalyzeCorpusOptions = {}): Promise<{documents: AnalyzedDocument[]; rejections: Rejection[]; counts: object}> {
  const rejections: Rejection[] = []
  const analysis = analyzeCorpus(source, {onReject: (rejection) => rejections.push(rejection), ...options})
  const documents: AnalyzedDocument[] = []
  for await (const document of analysis) documents.push(document)
  return {documents, rejections, counts: analysis.counts}
}

describe.each([0, 2])('analyzeCorpus on %i workers', (workers) => {
  it('gives what analyzeDocument gives, in the order of the source', async () => {
    const {documents, counts} = await all(inputs(150), {workers, text: true})
    expect(documents).toHaveLength(150)
    for (const [at, {version, origin, ...rest}] of documents.entries()) {
      expect([version, origin]).toEqual([1, `memory#${at}`])
      expect(rest).toEqual(JSON.parse(JSON.stringify(analyzeDocument(parseDocument(articleOf(at), {id: `d${at}`}), {text: true}))))
    }
    expect(counts).toMatchObject({read: 150, analyzed: 150, rejected: 0})
  })

  it('reads pages and Markdown, and what is known of them', async () => {
    const {documents} = await all([
      {id: 'a', origin: 'a', format: 'html', content: '<p>“It failed,” said Ann Reed.</p>', metadata: {publisher: 'Oxford Courier', url: 'https://courier.example/a'}},
      {id: 'b', origin: 'b', format: 'markdown', content: '# Bridge shut\n\n“It *failed*,” said Ann Reed.'},
    ], {workers})
    expect(documents.map(({quotes}) => quotes[0]!.text)).toEqual(['It failed,', 'It failed,'])
    expect(documents[0]!.metadata.publisher).toEqual({value: 'Oxford Courier', source: 'caller'})
    expect(documents[1]!.metadata.headline!.value).toBe('Bridge shut')
  })

  it('gives parts of the corpus that are, together, what one pass over all gives', async () => {
    const {documents} = await all(inputs(40), {workers, partial: true})
    const whole = mergePartials(...[...inputs(40)].map(({id, content}) => mapDocument(parseDocument(content, {id}))))
    expect(JSON.stringify(await gatherPartials(documents.map(({partial}) => partial!)))).toBe(JSON.stringify(whole))
    expect(finish(whole).documents).toBe(40)
  })

  it('gives the same parts whatever else is asked for', async () => {
    const text = 'Ann Reed wants a new bridge. “It failed,” she said. Tom Hale declined to comment.'
    const {documents} = await all([input(0, text)], {
      workers, partial: true, analysis: {level: 'attitude', refusals: true}, known: [{id: 'p:1', name: 'Ann Reed', type: 'person'}],
    })
    expect(documents[0]!.quotes.length).toBeGreaterThan(1)
    expect(documents[0]!.partial).toEqual(mapDocument(parseDocument(text, {id: 'd0'})))
  })

  it('passes options and known entities on', async () => {
    const {documents} = await all([input(0, 'It failed, the Quill Trust said. Zorblax Ltd wants a new one.')], {
      workers,
      analysis: {level: 'attitude'},
      known: [{id: 'org:1', name: 'Zorblax Ltd', type: 'organization'}],
      parse: {structure: 'body'},
    })
    expect(documents[0]!.quotes.map(({level}) => level)).toEqual(['speech', 'attitude'])
    expect(documents[0]!.entities.some(({knownId}) => knownId === 'org:1')).toBe(true)
  })

  it('rejects a second document of one id, and records that are not of their kind, and goes on', async () => {
    const {documents, rejections, counts} = await all([input(1), {...input(1), origin: 'elsewhere'}, {...input(2), metadata: {datePublished: 'soon'}}, input(3)], {workers})
    expect(documents.map(({id}) => id)).toEqual(['d1', 'd3'])
    expect(rejections.map(({origin, id, code}) => [origin, id, code])).toEqual([['elsewhere', 'd1', 'duplicate-id'], ['memory#2', 'd2', 'broken-record']])
    expect(rejections[1]!.message).toContain('soon')
    expect(counts).toMatchObject({read: 4, analyzed: 2, rejected: 2})
  })

  it('keeps diagnostics of reading', async () => {
    const diagnostic = {code: 'encoding-guessed', severity: 'info', message: 'guessed'} as const
    const {documents} = await all([{...input(0), diagnostics: [diagnostic]}], {workers})
    expect(documents[0]!.diagnostics).toEqual([diagnostic])
  })

  it('throws what the source throws, after what came before it', async () => {
    const seen: string[] = []
    async function* broken(): AsyncGenerator<DocumentInput> {
      yield input(0)
      await Promise.resolve()
      throw new Error('the disk is gone')
    }
    await expect((async () => {
      for await (const {id} of analyzeCorpus(broken(), {workers})) seen.push(id)
    })()).rejects.toThrow('the disk is gone')
    expect(seen.length).toBeLessThanOrEqual(1)
  })

  it('reads no more than it must when results are not taken', async () => {
    let read = 0
    function* counted(): Generator<DocumentInput> {
      for (const each of inputs(100_000)) {
        read++
        yield each
      }
    }
    for await (const document of analyzeCorpus(counted(), {workers})) {
      void document
      break
    }
    expect(read).toBeLessThan(2000)
  })

  it('ends with the signal’s reason', async () => {
    const controller = new AbortController()
    let count = 0
    await expect((async () => {
      for await (const document of analyzeCorpus(inputs(100_000), {workers, signal: controller.signal})) {
        void document
        if (++count === 3) controller.abort(new Error('enough'))
      }
    })()).rejects.toThrow('enough')
    expect(count).toBe(3)
    await expect(all(inputs(1), {workers, signal: controller.signal})).rejects.toThrow('enough')
  })

  it('tells how far it is', async () => {
    const told: number[] = []
    await all(inputs(300), {workers, onProgress: ({analyzed}) => told.push(analyzed)})
    expect(told.length).toBeGreaterThan(2)
    expect(told).toEqual([...told].sort((a, b) => a - b))
    expect(told.at(-1)).toBe(300)
  })
})

describe('analyzeCorpus within limits', () => {
  it('rejects a document that takes too long, and goes on', async () => {
    const source = [input(0), input(1), input(2, LONG), input(3)]
    const {documents, rejections, counts} = await all(source, {workers: 1, maxMilliseconds: 1000})
    expect(documents.map(({id}) => id)).toEqual(['d0', 'd1', 'd3'])
    expect(rejections).toEqual([{origin: 'memory#2', id: 'd2', code: 'over-time', message: 'It took longer than 1000 ms, the limit for one document'}])
    expect(counts).toMatchObject({read: 4, analyzed: 3, rejected: 1})
  })

  it('goes on with what waits when the only worker is lost at the end of the source', async () => {
    // Each long one is a batch by itself, and others stand behind it when its worker is ended.
    const source = [input(0), input(1, LONG), input(2, 'x '.repeat(40_000)), input(3, 'x '.repeat(40_000))]
    const {documents, rejections} = await all(source, {workers: 1, maxMilliseconds: 1000})
    expect(rejections.map(({id, code}) => [id, code])).toEqual([['d1', 'over-time']])
    expect(documents.map(({id}) => id)).toEqual(['d0', 'd2', 'd3'])
  })

  it('starts no worker again once no more is wanted', async () => {
    const analyzers = createAnalyzers({workers: 1, maxMilliseconds: 60_000})
    const batches = [0, 1, 2].map((batch) => analyzers.run(Array.from({length: 40}, (_, at) => input(40 * batch + at))))
    const ends = batches.map((batch) => batch.then(() => 'done', (error: Error) => error.message))
    await new Promise((resolve) => setTimeout(resolve, 50))
    await analyzers.stop()
    // Not one is begun anew.
    const began = performance.now()
    expect(await Promise.all(ends)).not.toContain('done')
    expect(performance.now() - began).toBeLessThan(500)
  })

  it('ends at once by the signal, whatever the workers are at, and can be begun again', {timeout: 180_000}, async () => {
    const threads = (): number => process.getActiveResourcesInfo().filter((name) => name === 'MessagePort').length
    const before = threads()
    const latencies: number[] = []
    for (let round = 0; round < 2; round++) {
      const controller = new AbortController()
      // Each is a batch by itself: when the first is given, the workers are at the others.
      const source = [input(0, 'x '.repeat(40_000)), input(1, LONG.repeat(4)), input(2, LONG.repeat(4))]
      const iterator = analyzeCorpus(source, {workers: 2, maxMilliseconds: 600_000, signal: controller.signal})[Symbol.asyncIterator]()
      expect(await iterator.next()).toMatchObject({value: {id: 'd0'}})
      const next = iterator.next()
      await new Promise((resolve) => setTimeout(resolve, 100))
      const start = performance.now()
      controller.abort(new Error('enough'))
      await expect(next).rejects.toThrow('enough')
      latencies.push(performance.now() - start)
    }
    // A machine that is busy with other things may make one wait.
    expect(Math.min(...latencies)).toBeLessThan(100)
    await vi.waitFor(() => expect(threads()).toBeLessThanOrEqual(before), {timeout: 60_000})
    expect((await all(inputs(3), {workers: 2})).documents).toHaveLength(3)
  })

  it('rejects a document for which a worker dies twice, and goes on', async () => {
    const source = [input(0), input(1), input(2, LONG.repeat(3)), input(3)]
    const {documents, rejections} = await all(source, {workers: 1, maxMemory: 96})
    expect(documents.map(({id}) => id)).toEqual(['d0', 'd1', 'd3'])
    expect(rejections).toEqual([{origin: 'memory#2', id: 'd2', code: 'worker-died', message: 'Its worker ran out of memory'}])
  })
})

describe('analyzeCorpus of a source that comes slowly', () => {
  const opened: (() => void)[] = []
  afterEach(() => {
    for (const open of opened) open()
  })

  it('gives results before the source goes on', async () => {
    async function* slow(): AsyncGenerator<DocumentInput> {
      yield input(0)
      yield input(1)
      await new Promise<void>((resolve) => opened.push(resolve))
    }
    const iterator = analyzeCorpus(slow(), {workers: 1})[Symbol.asyncIterator]()
    for (const id of ['d0', 'd1']) expect(await iterator.next()).toMatchObject({value: {id}})
    for (const open of opened) open()
    expect((await iterator.next()).done).toBe(true)
  })
})

describe('analyzeCorpus of wrong arguments', () => {
  it.each([
    [42, {}, 'Expected source to be a path, a list of paths, or documents to iterate over, got number 42'],
    [[], {wrokers: 1}, 'got "wrokers"'],
    [[], {workers: -1}, 'Expected options.workers to be a whole number from 0, got -1'],
    [[], {maxMilliseconds: 0.5}, 'Expected options.maxMilliseconds'],
    [[], {text: 1}, 'Expected options.text to be true or false, got number 1'],
    [[], {onReject: 'x'}, 'Expected options.onReject to be a function'],
  ])('%j, %j', (source, options, message) => {
    expect(() => analyzeCorpus(source as DocumentInput[], options as AnalyzeCorpusOptions)).toThrow(message)
  })

  it.each([
    [{parse: {structure: 'none'}}, "Expected options.structure to be 'detect' or 'body'"],
    [{analysis: {level: 'shout'}}, 'Expected'],
    [{known: [{id: 1}]}, 'Expected'],
  ])('settings are checked before the first document: %j', async (options, message) => {
    await expect(all(inputs(1), {workers: 1, ...(options as object)})).rejects.toThrow(message)
    await expect(all(inputs(1), {workers: 0, ...(options as object)})).rejects.toThrow(message)
  })

  it('inputs must be documents', async () => {
    await expect(all([{id: 'a'} as DocumentInput], {workers: 0})).rejects.toThrow('Expected each document to be {id, content')
  })
})
