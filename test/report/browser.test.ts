import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {parseDocument} from '../../src/index.ts'
import {renderReport} from '../../src/report/index.ts'
import {chromiumPath, launchChromium} from './chromium.ts'
import {corpusOf, exampleCorpus, manyTimes, POISON, poisoned} from './corpus.ts'

if (chromiumPath === undefined) console.warn('No browser: tests of the report in Chromium are skipped. Set CHROMIUM_PATH to run them.')

describe.skipIf(chromiumPath === undefined)('the report in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-browser-'))
  const examples = exampleCorpus()
  const many = manyTimes(examples, 20)
  const long = `${'Donaudampfschifffahrtsgesellschaft'.repeat(30)} https://example.org/${'a'.repeat(900)}`
  const hostile = poisoned(corpusOf([parseDocument(`<b>Reed</b> ${long}\n\n“It failed ${long},” said Ann Reed, the mayor of ${long}.`, {id: 'a'})]))
  const pages = {
    few: renderReport(examples.summary, examples.analyses),
    many: renderReport(many.summary, many.analyses),
    hostile: renderReport(hostile.summary, hostile.analyses, {title: POISON}),
  }
  let browser: Browser

  beforeAll(async () => {
    browser = (await launchChromium())!
    for (const [name, page] of Object.entries(pages)) writeFileSync(join(folder, `${name}.html`), page)
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, {recursive: true, force: true})
  })

  /** Opens a page, does something there, and checks that the page said nothing, asked nobody, and was no wider than the screen. */
  async function open(name: keyof typeof pages, act: (tab: Page) => Promise<void>, {hash = '', ...options}: BrowserContextOptions & {hash?: string} = {}): Promise<void> {
    const context = await browser.newContext({viewport: {width: 1280, height: 900}, reducedMotion: 'reduce', ...options})
    const tab = await context.newPage()
    tab.setDefaultTimeout(10_000)
    const events: string[] = []
    tab.on('console', (message) => events.push(message.text()))
    tab.on('pageerror', (error) => events.push(String(error)))
    tab.on('dialog', (dialog) => {
      events.push('dialog')
      void dialog.dismiss()
    })
    const address = pathToFileURL(join(folder, `${name}.html`)).href
    tab.on('request', (request) => {
      if (!request.url().startsWith(address)) events.push(request.url())
    })
    await tab.goto(address + hash)
    await act(tab)
    expect(await tab.evaluate('window.__pwned')).toBe(undefined)
    expect(await tab.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0)
    expect(events).toEqual([])
    await context.close()
  }

  /** Waits for a count: the search answers when the keys have rested. */
  const says = (tab: Page, words: string | RegExp): Promise<void> => tab.locator('#count', {hasText: words}).waitFor()
  const shown = (tab: Page): Promise<number> => tab.locator('.article:visible').count()
  const lit = (tab: Page): Promise<string[]> => tab.locator('.row .q.lit').allTextContents()

  test('a speaker lights up with all quotations and names, and the rest steps back', async () => {
    await open('few', async (tab) => {
      const speaker = tab.locator('.matrix [data-pick]', {hasText: 'Judith Farrow'})
      await speaker.click()
      expect(await speaker.getAttribute('aria-pressed')).toBe('true')
      expect((await lit(tab)).join()).toContain('The reservoir matters')
      expect(await tab.locator('.row .n.lit').allTextContents()).toContain('Judith Farrow')
      expect(await shown(tab)).toBe(1)
      expect(await tab.locator('#count').textContent()).toBe('1 of 4 articles')
      expect(await tab.locator('#lit-what').textContent()).toBe('Judith Farrow')
      await tab.locator('#next').click()
      expect(await tab.locator('.now').count()).toBe(1)
      expect(await tab.locator('#where').textContent()).toMatch(/^place 1 of \d+ in article 1 of 1: \S/)
      await speaker.click()
      expect(await lit(tab)).toEqual([])
      expect(await shown(tab)).toBe(4)
    })
  })

  test('a quotation lights up its speaker, a name itself, and Escape puts them out', async () => {
    await open('few', async (tab) => {
      await tab.locator('.row .q', {hasText: 'A gate across the harbour mouth'}).click()
      expect(await tab.locator('#lit-what').textContent()).toBe('Ibrahim Sadler')
      await tab.keyboard.press('Escape')
      expect(await tab.locator('#lit').isVisible()).toBe(false)
      await tab.locator('.row .n', {hasText: 'Tolver Reach'}).first().click()
      expect(await tab.locator('#lit-what').textContent()).toBe('Tolver Reach')
      expect(await shown(tab)).toBe(3)
      await tab.locator('#clear').click()
      expect(await shown(tab)).toBe(4)
    })
  })

  test('what the text leaves open lights up as that', async () => {
    await open('few', async (tab) => {
      await tab.locator('.matrix [data-pick=s0]').click()
      expect((await lit(tab)).length).toBe(new Set(examples.analyses.flatMap(({quotes}) => quotes).filter(({speakers}) => speakers.length === 0).flatMap(({content}) => content)).size)
    })
  })

  test('a theme lights up with its evidence, in articles that are not in the page yet too', async () => {
    await open('many', async (tab) => {
      expect(await tab.locator('.row').count()).toBe(0)
      await tab.locator('#t1 h3 button').click()
      expect(await tab.locator('#count').textContent()).toMatch(/^\d+ of 80 articles$/)
      await tab.locator('#next').click()
      expect(await tab.locator('.article[open] .row').count()).toBeGreaterThan(3)
      await tab.locator('#previous').click()
      expect(await tab.locator('.now').isVisible()).toBe(true)
    })
  })

  test('a speaker is found in articles that are not in the page yet', async () => {
    await open('many', async (tab) => {
      await tab.locator('.matrix [data-pick]', {hasText: 'Judith Farrow'}).click()
      expect(await shown(tab)).toBe(20)
      expect(await tab.locator('.article:visible .hits').first().textContent()).toMatch(/^7 quotations, \d+ mentions$/)
      await tab.locator('.article:visible > summary').first().click()
      expect((await lit(tab)).join()).toContain('The reservoir matters')
      expect(await tab.locator('.article[open] .names-here [aria-pressed=true], .article[open] .names-here [data-pick]').count()).toBeGreaterThan(3)
    })
  })

  test('the search finds words in any capitals and accents, without notes, and says how many', async () => {
    await open('many', async (tab) => {
      await tab.keyboard.press('/')
      await tab.keyboard.type('HÁRBOUR mouth')
      await says(tab, /^20 of 80 articles$/)
      expect(await tab.locator('#count').getAttribute('aria-live')).toBe('polite')
      expect(await tab.evaluate("document.activeElement.id + location.hash")).toBe('find')
      await tab.fill('#find', 'found by full name')
      await says(tab, /^0 of 80 articles$/)
      expect(await tab.locator('#nothing').isVisible()).toBe(true)
      await tab.keyboard.press('Escape')
      expect(await tab.locator('#find').inputValue()).toBe('')
      expect(await shown(tab)).toBe(80)
    })
  })

  test('the search and what is lit narrow together; found words are shown', async () => {
    await open('few', async (tab) => {
      await tab.locator('.term', {hasText: 'Pellmark'}).first().click()
      expect(await tab.locator('#find').inputValue()).toBe('Pellmark')
      expect(await shown(tab)).toBe(1)
      expect(await tab.evaluate("CSS.highlights.get('found').size")).toBeGreaterThan(3)
      await tab.locator('.matrix [data-pick]', {hasText: 'Judith Farrow'}).click()
      expect(await shown(tab)).toBe(0)
    })
  })

  test('an address leads to a speaker, an article and a quotation', async () => {
    await open('many', async (tab) => expect(await tab.locator('#lit-what').textContent()).toBe(await tab.locator('#s2 .who').textContent()), {hash: '#s2'})
    await open('many', async (tab) => {
      expect(await tab.locator('#a7q2').isVisible()).toBe(true)
      expect(await tab.evaluate("document.getElementById('a7q2').getBoundingClientRect().top < innerHeight")).toBe(true)
    }, {hash: '#a7q2'})
    await open('many', async (tab) => {
      const link = tab.locator('.evidence a').first()
      await link.click()
      await tab.waitForSelector('.article[open] .now')
    })
  })

  test('all can be reached by keys', async () => {
    await open('few', async (tab) => {
      await tab.keyboard.press('Tab')
      expect(await tab.evaluate('document.activeElement.className')).toBe('skip')
      await tab.keyboard.press('Enter')
      expect(await tab.evaluate('location.hash')).toBe('#articles')
      await tab.locator('.matrix [data-pick=s1]').focus()
      await tab.keyboard.press('Enter')
      expect(await tab.locator('#lit').isVisible()).toBe(true)
      await tab.locator('.article:visible .notes summary').first().focus()
      await tab.keyboard.press('Space')
      expect(await tab.locator('.notes details[open]').first().textContent()).toContain('Cue')
    })
  })

  test('controls have names and roles', async () => {
    await open('few', async (tab) => {
      const unnamed = await tab.evaluate(`[...document.querySelectorAll('button, a, input, summary, [role=img], [role=region], nav, section')].filter((each) => {
        const labels = each.labels ? [...each.labels].map(({textContent}) => textContent).join('') : ''
        const other = each.getAttribute('aria-labelledby')
        return (each.getAttribute('aria-label') ?? (other ? document.getElementById(other).textContent : '') + labels + each.textContent).trim() === ''
      }).map(({outerHTML}) => outerHTML)`)
      expect(unnamed).toEqual([])
      expect(await tab.getByRole('search').count()).toBe(1)
      expect(await tab.getByRole('searchbox', {name: /search/i}).count()).toBe(1)
      expect(await tab.getByRole('heading', {level: 1}).count()).toBe(1)
      expect(await tab.getByRole('region', {name: 'Articles'}).count()).toBe(1)
      expect(await tab.getByRole('rowheader', {name: 'Judith Farrow'}).count()).toBe(1)
    })
  })

  test('hostile articles do nothing, and their long words do not widen a phone', async () => {
    await open('hostile', async (tab) => {
      await tab.locator('.matrix [data-pick]').first().click()
      await tab.fill('#find', '<img')
      await says(tab, ' of ')
      expect(await tab.locator('img').count()).toBe(0)
    }, {viewport: {width: 375, height: 700}})
  })

  test.each(['few', 'many'] as const)('a phone has no sideways scroll: %s', async (name) => {
    await open(name, async (tab) => {
      await tab.locator('.article > summary').first().click()
      await tab.locator('[data-pick=s1]').first().click()
    }, {viewport: {width: 375, height: 700}})
  })

  test('without a script all is there to read', async () => {
    await open('many', async (tab) => {
      expect(await tab.locator('.row .q').count()).toBeGreaterThan(800)
      expect(await tab.locator('#bar').isVisible()).toBe(false)
      await tab.locator('.article > summary').first().click()
      expect(await tab.locator('.article[open] .row').first().isVisible()).toBe(true)
    }, {javaScriptEnabled: false})
  })

  test('print shows every article', async () => {
    await open('many', async (tab) => {
      await tab.evaluate("dispatchEvent(new Event('beforeprint'))")
      expect(await tab.locator('.article[open] .row').count()).toBeGreaterThan(300)
      await tab.evaluate("dispatchEvent(new Event('afterprint'))")
      expect(await tab.locator('.article[open]').count()).toBe(0)
    })
  })
})
