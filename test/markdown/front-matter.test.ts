import {describe, expect, it} from 'vitest'
import type {Field} from '../../src/index.ts'
import {parseMarkdown} from '../../src/markdown/index.ts'

/** The values of a file's metadata, those that front matter says. */
function stated(markdown: string): Record<string, string | string[]> {
  const {metadata} = parseMarkdown(`${markdown}\n\nThe rain came back.`)
  const fields = Object.entries(metadata as Record<string, Field | readonly Field[]>)
  return Object.fromEntries(fields.map(([name, field]) => [name, 'value' in field ? field.value : field.map(({value}) => value)]))
}
const yaml = (...lines: string[]): Record<string, string | string[]> => stated(['---', ...lines, '---'].join('\n'))
const toml = (...lines: string[]): Record<string, string | string[]> => stated(['+++', ...lines, '+++'].join('\n'))

describe('front matter', () => {
  it.each<[string[], Record<string, string | string[]>]>([
    [['title: Market to close'], {headline: 'Market to close'}],
    [['title: "Market: to close" # new', 'subtitle: >-', '  Traders are', '  angry'], {headline: 'Market: to close', alternativeHeadline: 'Traders are angry'}],
    [['title: 2020'], {headline: '2020'}],
    [['title: yes'], {headline: 'yes'}],
    [['title: null', 'headline: ~'], {}],
    [['author: Jo Reed'], {author: ['Jo Reed']}],
    [['by: By Jo Reed and Ann Lee'], {author: ['Jo Reed', 'Ann Lee']}],
    [['authors: [Jo Reed, Ann Lee]'], {author: ['Jo Reed', 'Ann Lee']}],
    [['authors:', '  - name: Jo Reed', '    email: jo@quill.example', '  - Ann Lee'], {author: ['Jo Reed', 'Ann Lee']}],
    [['author: Jo Reed, Ann Lee'], {author: ['Jo Reed', 'Ann Lee']}],
    [['author: Jo Reed, Health Editor'], {author: ['Jo Reed']}],
    [['author: "Reed, Jo"'], {author: ['Reed, Jo']}],
    [['author: Jo Reed, Jr.'], {author: ['Jo Reed, Jr.']}],
    [['author: "[[Jo Reed]]"'], {author: ['Jo Reed']}],
    [['author: admin'], {}],
    [['author: jo@quill.example'], {}],
    [['date: 2019-05-03'], {datePublished: '2019-05-03'}],
    [['date: 2019-5-3'], {datePublished: '2019-05-03'}],
    [['date: 2019-05'], {datePublished: '2019-05'}],
    [['date: 2019-05-03 08:15:30 +0100'], {datePublished: '2019-05-03T08:15+01:00'}],
    [['date: 2019-05-03T08:15Z'], {datePublished: '2019-05-03T08:15Z'}],
    [['date: 2019-05-03T23:15:00-05:00'], {datePublished: '2019-05-03T23:15-05:00'}],
    [['date: 3 May 2019'], {datePublished: '2019-05-03'}],
    [['date: "May 3, 2019"'], {datePublished: '2019-05-03'}],
    [['date: 2019-02-31'], {}],
    [['date: 2019-13-01'], {}],
    [['date: soon'], {}],
    [['published: 2019-05-03', 'lastmod: 2019-05-04'], {datePublished: '2019-05-03', dateModified: '2019-05-04'}],
    [['publish-date: 2019-05-03'], {datePublished: '2019-05-03'}],
    [['section: Local', 'publication: Quillport Gazette'], {articleSection: 'Local', publisher: 'Quillport Gazette'}],
    [['categories: [Local, Trade]'], {articleSection: 'Local'}],
    [['tags: harbour, trade, harbour'], {keywords: ['harbour', 'trade']}],
    [['tags:', '- harbour', '- 2019'], {keywords: ['harbour', '2019']}],
    [['lang: en'], {inLanguage: 'en'}],
    [['locale: en_GB.UTF-8'], {inLanguage: 'en-GB'}],
    [['language: English'], {}],
    [['canonical: https://quill.example/a', 'url: /a'], {url: 'https://quill.example/a'}],
    [['source: https://quill.example/a'], {url: 'https://quill.example/a'}],
    [['url: javascript:alert(1)'], {}],
    [['description: A short text.'], {description: 'A short text.'}],
    [['draft: true', 'weight: 3', '__proto__: x', 'constructor: y'], {}],
    [['# nothing'], {}],
    [[], {}],
  ])('in YAML: %j', (lines, fields) => { expect(yaml(...lines)).toEqual(fields) })

  it.each<[string[], Record<string, string | string[]>]>([
    [['title = "Market to close"', 'date = 2019-05-03'], {headline: 'Market to close', datePublished: '2019-05-03'}],
    [['date = 2019-05-03T23:15:00-05:00'], {datePublished: '2019-05-03T23:15-05:00'}],
    [['date = "3 May 2019"'], {datePublished: '2019-05-03'}],
    [['date = 2019-02-31'], {}],
    [['authors = ["Jo Reed", "Ann Lee"]', 'tags = ["harbour", "trade"]'], {author: ['Jo Reed', 'Ann Lee'], keywords: ['harbour', 'trade']}],
    [['[author]', 'name = "Jo Reed"'], {author: ['Jo Reed']}],
    [['[[authors]]', 'name = "Jo Reed"', '[[authors]]', 'name = "Ann Lee"'], {author: ['Jo Reed', 'Ann Lee']}],
    [["title = 'C:\\new'", 'weight = 12', 'draft = true', '[params]', 'title = "x"'], {headline: 'C:\\new'}],
    [['"__proto__" = "x"'], {}],
  ])('in TOML: %j', (lines, fields) => { expect(toml(...lines)).toEqual(fields) })

  it.each<[string, string]>([
    ['YAML', '---\ntitle: "a\n---\n'], ['YAML that is no table', '---\n- a\n---\n'], ['TOML', '+++\ntitle = \n+++\n'], ['TOML that is YAML', '+++\ntitle: a\n+++\n'],
    ['tables nested too deep', `---\na: ${'{a: '.repeat(40)}${'}'.repeat(40)}\n---\n`], ['TOML nested too deep', `+++\na = ${'['.repeat(40)}${']'.repeat(40)}\n+++\n`],
  ])('that is broken says so: %s', (_, matter) => {
    const {text, diagnostics, metadata} = parseMarkdown(`${matter}\nThe rain came back.`)
    expect(text).toBe('The rain came back.')
    expect(diagnostics.map(({code}) => code)).toEqual(['broken-front-matter'])
    expect(metadata).toEqual({})
  })

  it('is none where the text is divided by three hyphens', () => {
    expect(parseMarkdown('---\n\nThe rain came back.').text).toBe('The rain came back.')
    expect(parseMarkdown('The rain came back.\n\n---\na: b\n---\n').text).toContain('a: b')
  })

  it('may have any line ends and a byte order mark', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(stated(['\uFEFF---', 'title: Market to close', 'tags:', '  - harbour', '---', ''].join(end))).toEqual({headline: 'Market to close', keywords: ['harbour']})
    }
  })
})
