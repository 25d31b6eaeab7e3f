import {analyse} from 'scslre'
import {expect, test, vi} from 'vitest'
import {ARTICLE} from './article.ts'

// The linter sees the regexes that are written out. Those that are put together from lists when a module is loaded, or a line of rules is
// made, only show at run time: here each that a source file makes is recorded, and none may backtrack.
test('regexes made of lists do not backtrack', async () => {
  const made = new Map<string, {readonly regex: RegExp; readonly place: string}>()
  const Original = RegExp
  vi.stubGlobal('RegExp', new Proxy(Original, {
    construct(target, args: [string, string?]) {
      const regex = new target(...args)
      const place = /\/src\/(\S+?):\d+/.exec(new Error().stack ?? '')?.[1]
      if (place) made.set(String(regex), {regex, place})
      return regex
    },
  }))
  try {
    const {analyzeDocument, extractKeyphrases, parseDocument} = await import('../../src/index.ts')
    const {parseHtml} = await import('../../src/html/index.ts')
    const {parseMarkdown} = await import('../../src/markdown/index.ts')
    await import('../../src/node/index.ts')
    await import('../../src/report/index.ts')
    await import('../../src/retext/index.ts')
    for (const document of [parseDocument(ARTICLE), parseHtml(`<p>${ARTICLE}</p>`), parseMarkdown(`---\ndate: 2 May 2019\n---\n${ARTICLE}`)]) {
      analyzeDocument(document)
      extractKeyphrases(document)
    }
  } finally {
    vi.unstubAllGlobals()
  }

  expect(made.size).toBeGreaterThan(20)
  const slow = [...made.values()].flatMap(({regex, place}) =>
    analyse({source: regex.source, flags: regex.flags}).reports.map(({type, exponential, character}) =>
      `${place}: ${type}${exponential ? ', exponential' : ''}, on a run of ${character.pick}: ${String(regex).slice(0, 200)}`))
  expect(slow).toEqual([])
})
