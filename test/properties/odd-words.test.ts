import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {
  analyzeDocument, extractEntities, extractKeyphrases, extractQuotes, finish, linkEntities, mapDocument, mergePartials, parseDocument, prepareKnown, quoteRecord, quoteRows, quotesBy, sentences, summarizeThemes,
  toNewsArticle, toNinjs,
} from 'nutgraf'
import {parseHtml} from 'nutgraf/html'
import {parseMarkdown} from 'nutgraf/markdown'
import {analyzeCorpus} from 'nutgraf/node'
import {renderReport} from 'nutgraf/report'
import {describe, expect, test} from 'vitest'
import {folderWith, readAll, readInput} from '../node/read/helpers.ts'
import {runs} from './support/runs.ts'
import {PROTOTYPE_WORDS} from './support/texts.ts'

/**
 * A word that is no property of anything: `word` with the letter in its middle changed. So it has as many letters, capitals where `word`
 * has them, and its beginning and end, by which readers of shapes judge words that they do not know.
 */
function twinOf(word: string): string {
  const middle = word.length >> 1
  const kind = ['aeiou', 'bcdfghklmnprstvw', 'BCDFGHKLMNPRSTVW', 'AEIOU'].find((letters) => letters.includes(word[middle]!))!
  return word.slice(0, middle) + kind[(kind.indexOf(word[middle]!) + 1) % kind.length]! + word.slice(middle + 1)
}

/** A result with one word for the other, in all its texts and keys; underscores may be marks, of emphasis or by themselves. */
const renamed = (value: unknown, word: string, other: string): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll(word.replaceAll('_', ''), other.replaceAll('_', '')).replaceAll(word.toLowerCase(), other.toLowerCase()))

/** Checks that `read` gives of a word what it gives of its twin, but for the word itself. */
function checkTwin(word: string, read: (word: string) => unknown): void {
  const twin = twinOf(word)
  expect(twin).not.toBe(word)
  const result = read(word)
  // Nothing is lost on the way to JSON, as it would be from an object whose prototype was set.
  expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result)
  expect(renamed(result, word, twin)).toStrictEqual(renamed(read(twin), word, twin))
}

const STORY = (word: string): string => `The ${word} failed on Monday, said Ann Reed, the mayor. “We will ask for the ${word} again,” she said. Engineers said that the ${word} was old.`

/** All of them where there is time, else those that differ in what they could break. */
const TRIED = runs(1).numRuns > 1 ? PROTOTYPE_WORDS : (['constructor', '__proto__', 'hasOwnProperty', 'toString', 'toJSON'] as const)

const isEnglish = (word: string): boolean => word === 'then'

describe.each(TRIED)('%s', (word) => {
  test('as an id, and in what the caller knows', () => {
    checkTwin(word, (name) => {
      const known = {headline: name, author: [name], publisher: name, articleSection: name, keywords: [name, 'x'], dateline: name, creditText: name, description: name, url: name}
      const document = parseDocument(STORY('barrier'), {id: name, metadata: known, abbreviations: [name]})
      const other = parseDocument(STORY('library'), {id: 'other'})
      const analyses = [analyzeDocument(document, {text: true}), analyzeDocument(other, {text: true})]
      const partials = mergePartials(mapDocument(document), mapDocument(other))
      // Their order is that of the hashes of their ids.
      const documents = [...finish(partials).themes.flatMap((theme) => theme.documents.map(({id}) => id))].sort()
      return {
        document, analyses, links: linkEntities(analyses), by: quotesBy(analyses), rows: quoteRows(analyses[0]!), record: quoteRecord(document, analyses[0]!.quotes, {url: name}),
        ninjs: toNinjs(document, analyses[0]), article: toNewsArticle(document, analyses[0]), documents, page: renderReport(summarizeThemes([other]), analyses).length,
      }
    })
  })

  // `then` is a word of English, unlike its twin.
  test.skipIf(isEnglish(word))('as a word of the text', () => {
    checkTwin(word, (name) => {
      const document = parseDocument(STORY(name), {structure: 'body', id: 'a'})
      const {quotes, diagnostics} = analyzeDocument(document)
      const summary = summarizeThemes([document], {focus: name})
      return {
        leaves: document.tree, sentences: sentences(document), quotes: quotes.filter(({kind}) => kind === 'direct').map((quote) => ({...quote, confidence: 0})), diagnostics,
        phrase: extractKeyphrases(document).find(({text}) => text.includes(name))?.mentions ?? [], focus: summary.themes.length > 0,
      }
    })
  })

  test.skipIf(isEnglish(word))('as a name that the caller knows, an honorific and a verb', () => {
    checkTwin(word, (name) => {
      const known = prepareKnown([{id: name, name: `${name} Trust`, type: 'organization', aliases: [name]}, {id: 'b', name: 'Ann Reed', type: 'person', aliases: [`${name} Reed`]}])
      const document = parseDocument(`${name} Trust left. The ${name} stayed, said ${name} Reed.\n\n“We will ask again,” ${name} Reed ${name}ed.\n\n${name} Osei left.`, {structure: 'body', id: 'a'})
      const entities = extractEntities(document, {known, honorifics: [name]})
      return {
        known: entities.filter(({knownId}) => knownId !== undefined).map(({knownId, type, mentions}) => ({knownId, type, mentions})),
        cue: extractQuotes(document, {known, cues: [{lemma: name, forms: [`${name.toLowerCase()}ed`]}]}).filter(({kind}) => kind === 'direct').map(({content, cue, speakers}) => ({content, cue, speakers})),
      }
    })
  })

  test('in a page', () => {
    checkTwin(word, (name) => {
      const page = `<html lang="en"><head><meta name="${name}" content="${name}"><meta property="og:title" content="${name} fails"><meta property="article:${name}" content="x">
<script type="application/ld+json">{"@type": "NewsArticle", "${name}": {"headline": "x"}, "headline": "${name} fails", "author": {"@type": "Person", "name": "Ann Reed", "${name}": 1}, "articleSection": "${name}"}</script>
</head><body><${name.replaceAll('_', 'x')}></${name.replaceAll('_', 'x')}><article class="${name}" id="${name}" ${name}="${name}" itemprop="${name}" itemscope itemtype="${name}"><h1>${name} fails</h1>
<p class="${name}">The county closed the ${name} on Monday after engineers found rust in every one of its forty beams.</p>
<p itemprop="${name}">“We could not leave it open for another night,” said Ann Reed, the county’s engineer.</p></article></body></html>`
      // The default id is made of the text.
      return parseHtml(page, {url: 'https://quill.example/', id: 'a'})
    })
  })

  test('in Markdown', () => {
    checkTwin(word, (name) => {
      const file = `---\n${name}: {a: 1}\ntitle: ${name} fails\ntags: [${name}, ${name}]\nauthor:\n  ${name}: x\n  name: Ann Reed\n---\n\n# ${name} fails\n\nThe [${name}] and the [wall][${name}] failed.[^${name}] It <${name.replaceAll('_', 'x')}>was</${name.replaceAll('_', 'x')}> old.\n\n[${name}]: /x\n\n[^${name}]: The ${name} is a note.\n`
      const toml = `+++\ntitle = "${name}"\n[${name}]\n${name} = 1\n[author]\n${name} = "x"\n+++\nRain again.`
      return [file, toml].map((markdown) => parseMarkdown(markdown, {id: 'a'}))
    })
  })

  test('in records: fields, columns, ids and what stands in them', async () => {
    const text = 'Rain fell again, said Ann Reed.'
    const inputs = (name: string): string[] => [
      `${JSON.stringify({id: name, text, title: name})}\n`.replace('{', `{"${name}": {"${name}": 1}, `),
      `[{"${name}": [1], "id": "${name}", "article": {"${name}": 2, "text": "${text}", "title": "${name}"}}]`,
      `id,${name},text\n${name},x,"${text}"\n`,
      `${name},id,text\n1,${name},"${text}"\n2,,"${text}"\n`,
    ]
    const outcome = async (name: string): Promise<unknown> => {
      const all = await Promise.all(inputs(name).map((input) => readInput(input)))
      const named = await readInput(`{"${name}": "${text}", "id": "a"}\n`, {fields: {content: name}})
      return [...all, named].map(({documents, rejections}) => ({documents, rejections}))
    }
    const twin = twinOf(word)
    const result = await outcome(word)
    expect(JSON.stringify(result)).toContain(text)
    expect(renamed(result, word, twin)).toStrictEqual(renamed(await outcome(twin), word, twin))
  })
})

test('as names of files and folders', async () => {
  const folder = folderWith(Object.fromEntries(PROTOTYPE_WORDS.filter((word) => word !== '__proto__').map((word) => [`${word}/${word}.txt`, STORY(word)])))
  writeFileSync(join(folder, '__proto__.txt'), STORY('barrier'))
  writeFileSync(join(folder, 'constructor', '__proto__.json'), JSON.stringify({text: STORY('gate'), id: 'toString'}))
  const {documents, rejections} = await readAll(folder)
  expect(rejections).toEqual([])
  const wanted = [...PROTOTYPE_WORDS.map((word) => (word === '__proto__' ? '__proto__.txt' : `${word}/${word}.txt`)), 'toString'].sort()
  expect(documents.map(({id}) => id).sort()).toEqual(wanted)
  const analyzed: string[] = []
  for await (const {id, quotes} of analyzeCorpus(folder, {workers: 0})) if (quotes.length > 0) analyzed.push(id)
  expect(analyzed.sort()).toEqual(wanted)
})
