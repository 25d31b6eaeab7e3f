import {describe, expect, it, test} from 'vitest'
import type {ReadOptions} from 'nutgraf/node'
import {codesOf, fileWith, folderWith, readAll, readInput, summaryOf} from './helpers.ts'

describe('NDJSON', () => {
  it('gives a document a line, and tells of lines that are none', async () => {
    const read = await readAll(fileWith('x.ndjson', '\uFEFF{"text": "one"}\r\n\n{"text": "two", "id": 7}\n{"text":\n["three"]\n"four"\nnull\n{"title": "five"}\n{"text": "  "}\n{"text": "six", "id": "a/b"}'))
    expect(summaryOf(read)).toEqual([['x.ndjson#1', 'one'], ['7', 'two'], ['a/b', 'six']])
    expect(codesOf(read).map(([origin, code]) => [origin.slice(origin.indexOf('#') + 1), code])).toEqual([
      ['4', 'broken-record'], ['5', 'broken-record'], ['6', 'broken-record'], ['7', 'broken-record'], ['8', 'no-text'], ['9', 'no-text'],
    ])
    expect(read.rejections.map(({message}) => message)).toEqual([
      expect.stringMatching(/^It is no JSON: /), 'Expected an object of JSON, got something else', 'Expected an object of JSON, got something else', 'Expected an object of JSON, got something else',
      'It has no text: none of its fields is known to hold one (title)', 'It has no text: the field that should hold it is empty or no string',
    ])
    expect(read.documents[1]!.origin).toMatch(/\/x\.ndjson#3$/)
  })

  it('keeps line separators of Unicode, which JSON may hold', async () => {
    expect(summaryOf(await readInput('{"text": "a\u2028b\u2029c\u0085d"}\n'))).toEqual([['-#1', 'a\u2028b\u2029c\u0085d']])
  })

  it('decodes each line by itself', async () => {
    const lines = Buffer.concat([Buffer.from('{"text": "naïve"}\n'), Buffer.from('{"text": "na\xefve \x93so\x94"}\n', 'latin1'), Buffer.from('{"text": "plain"}')])
    const {documents} = await readAll(fileWith('x.jsonl', lines))
    expect(documents.map(({content, diagnostics}) => [content, diagnostics?.[0]?.code])).toEqual([['naïve', undefined], ['naïve “so”', 'encoding-guessed'], ['plain', undefined]])
  })

  it('takes the words of prototypes for words', async () => {
    const {documents} = await readInput('{"id": "__proto__", "text": "a", "__proto__": {"title": "no"}, "constructor": "x", "toString": 1}\n{"id": "constructor", "body": "b", "hasOwnProperty": 1}\n')
    expect(documents).toEqual([
      {id: '__proto__', content: 'a', format: 'text', origin: '-#1'},
      {id: 'constructor', content: 'b', format: 'text', origin: '-#2'},
    ])
  })
})

describe('fields', () => {
  test.each<[name: string, record: object, expected: object, options?: ReadOptions]>([
    ['of a table of news', {id: 17, title: 'T', author: 'Ann Reed and Tom Hale', date: '2016-12-31', content: 'C', publication: 'Quill Post', section: 'News', url: 'https://quill.example/a'}, {
      id: '17', content: 'C', metadata: {headline: 'T', author: ['Ann Reed', 'Tom Hale'], datePublished: '2016-12-31', publisher: 'Quill Post', articleSection: 'News', url: 'https://quill.example/a'},
    }],
    ['of a crawler', {maintext: 'C', title: 'T', authors: ['Ann Reed'], date_publish: '2019-04-02 08:03:00', date_modify: null, language: 'en', url: 'https://quill.example/b', source_domain: 'quill.example'}, {
      id: 'https://quill.example/b', content: 'C', metadata: {headline: 'T', author: ['Ann Reed'], datePublished: '2019-04-02T08:03', inLanguage: 'en', url: 'https://quill.example/b'},
    }],
    ['of an interface of a newspaper', {headline: {main: 'T'}, byline: {original: 'By Ann Reed'}, pub_date: '2019-04-02T08:03:05+0000', web_url: 'https://quill.example/c', section_name: 'World', abstract: 'About it', body: 'C'}, {
      id: 'https://quill.example/c', content: 'C', metadata: {headline: 'T', author: ['Ann Reed'], datePublished: '2019-04-02T08:03+00:00', url: 'https://quill.example/c', articleSection: 'World', description: 'About it'},
    }],
    ['of a site', {id: 5, date: '2019-04-02T08:03:00', link: 'https://quill.example/d', title: {rendered: 'T'}, content: {rendered: '<p>C</p>'}}, {
      id: '5', content: '<p>C</p>', format: 'html', metadata: {headline: 'T', datePublished: '2019-04-02T08:03', url: 'https://quill.example/d'},
    }],
    ['with an object as source', {text: 'C', source: {id: null, name: 'Quill Post'}, publishedAt: '2019-04-02T08:03:00Z'}, {content: 'C', metadata: {publisher: 'Quill Post', datePublished: '2019-04-02T08:03Z'}}],
    ['with an address as source', {text: 'C', source: 'https://quill.example/e'}, {content: 'C', metadata: {url: 'https://quill.example/e'}}],
    ['whose id is an address of any kind', {uri: 'urn:x:1', text: 'C'}, {id: 'urn:x:1', content: 'C'}],
    ['of our own input', {id: 'a', content: '# C', format: 'markdown', origin: 'x', metadata: {headline: 'T', datePublished: '2019'}}, {id: 'a', content: '# C', format: 'markdown', metadata: {headline: 'T', datePublished: '2019'}}],
    ['written in whatever way', {'Full Text': 'C', 'Pub-Date': '2 April 2019', HEADLINE: 'T'}, {content: 'C', metadata: {headline: 'T', datePublished: '2019-04-02'}}],
    ['with paragraphs', {body: ['One.', 'Two.']}, {content: 'One.\n\nTwo.'}],
    ['with HTML', {html: '<p>C', text: ''}, {content: '<p>C', format: 'html'}],
    ['with text and HTML', {html: '<p>C', text: 'C'}, {content: 'C', format: 'text'}],
    ['with text and HTML, which is wanted', {html: '<p>H', text: 'C'}, {content: '<p>H', format: 'html'}, {format: 'html'}],
    ['with Markdown', {markdown: '# C'}, {content: '# C', format: 'markdown'}],
    ['with a date as a number', {text: 'C', date: 1554192180, keywords: 'a, b', credit: 'Quill Pictures', dateline: 'TOLVER', deck: 'D'}, {
      content: 'C', metadata: {datePublished: '2019-04-02T08:03Z', keywords: ['a', 'b'], creditText: 'Quill Pictures', dateline: 'TOLVER', alternativeHeadline: 'D'},
    }],
    ['with names as in an index', {text: 'C', authors: 'Reed, Ann; Hale, Tom'}, {content: 'C', metadata: {author: ['Reed, Ann', 'Hale, Tom']}}],
    ['with names that the caller says', {story: 'no', copy: 'C', when: '2019', a: {b: {c: 'T'}}}, {content: 'C', metadata: {datePublished: '2019', headline: 'T'}}, {fields: {content: 'copy', datePublished: 'when', headline: 'a.b.c'}}],
    ['with a path that the caller says', {fields: {bodyHtml: '<p>C'}, n: {m: {id: 9}}}, {id: '9', content: '<p>C', format: 'html'}, {format: 'html', fields: {content: 'fields.bodyHtml', id: 'n.m.id'}}],
    ['with HTML under the name that the caller says', {html: '<p>C'}, {content: '<p>C', format: 'html'}, {fields: {content: 'html'}}],
    ['with nothing in them', {text: 'C', title: '', date: 'nan', author: null, url: 'None', section: [], language: 'N/A', publisher: ' '}, {content: 'C'}],
  ])('%s', async (name, record, expected, options = {}) => {
    void name
    const {documents: [document]} = await readInput(`${JSON.stringify(record)}\n{}`, options)
    expect(document).toEqual({id: '-#1', format: 'text', origin: '-#1', ...expected})
  })

  test.each<[name: string, record: object]>([
    ['a date that is none', {date: 'yesterday or so'}],
    ['a day that is none', {datePublished: '2019-02-30'}],
    ['the zero of clocks', {date: '1970-01-01'}],
    ['a path for an address', {url: '/news/1'}],
    ['a language by its name', {language: 'english'}],
    ['a headline without end', {title: 'x'.repeat(5000)}],
    ['an author that is none', {author: 'staff'}],
    ['an object for a date', {date: {year: 2019}}],
  ])('%s is left out, and told', async (name, record) => {
    void name
    const {documents} = await readInput(`${JSON.stringify({text: 'C', ...record})}\n`)
    expect(documents).toMatchObject([{content: 'C', diagnostics: [{code: 'metadata-ignored', severity: 'info'}]}])
    expect(documents[0]).not.toHaveProperty('metadata')
  })

  it('that the caller says and a record lacks are told', async () => {
    const {rejections} = await readInput('{"text": "C"}\n{"copy": 3}', {fields: {content: 'copy'}})
    expect(rejections.map(({message}) => message)).toEqual(['It has no text: none of its fields is known to hold one (text)', 'It has no text: the field that should hold it is empty or no string'])
  })
})

describe('JSON', () => {
  test.each<[name: string, json: string, contents: string[], rejected?: string[]]>([
    ['a list', '[{"text": "a"}, {"text": "b"}]', ['a', 'b']],
    ['a list with brackets in strings', '[{"text": "a]},{\\"[", "x": [[{"y": "]"}]]} , {"text": "\\\\"}]', ['a]},{"[', '\\']],
    ['an empty list', ' [ ] ', []],
    ['a list of other things', '[1, "x", null, {"text": "a"}, []]', ['a'], ['1', '2', '3', '5']],
    ['a list with a broken item', '[{"text": "a"}, {"text" "b"}, {"text": "c"}]', ['a', 'c'], ['2']],
    ['a list that ends early', '[{"text": "a"}, {"te', ['a'], ['2']],
    ['a list that is not closed', '[{"text": "a"}', ['a']],
    ['a list with a comma too many', '[{"text": "a"},]', ['a'], ['2']],
    ['an object', '{\n  "text": "a"\n}\n', ['a']],
    ['an object in one line', '{"text": "a"}', ['a']],
    ['objects in lines', '{"text": "a"}\n{"text": "b"}\n', ['a', 'b']],
    ['objects of many lines', '{\n"text": "a"\n}\n{\n"text": "b"}{"text": "c"}', ['a', 'b', 'c']],
    ['a broken object before others', '{"text": "a\n{"text": "b"}\n{"text": "c"}', ['b', 'c'], ['1']],
    ['a list with line ends in strings', '[{"text": "a\nb"}, {"text": "c"}]', ['c'], ['1']],
    ['something else', 'hello\n{"text": "a"}', ['a'], ['1']],
    ['lists after each other', '[{"text": "a"}]\n[{"text": "b"}]', ['a', 'b']],
    ['nothing', '', []],
  ])('%s', async (_, json, contents, rejected = []) => {
    const path = fileWith('x.json', json)
    const read = await readAll(path)
    expect(read.documents.map(({content}) => content)).toEqual(contents)
    expect(codesOf(read)).toEqual(rejected.map((number) => [`${path}#${number}`, 'broken-record']))
  })

  it('of UTF-16 is read', async () => {
    for (const mark of ['\uFEFF', '']) {
      const {documents} = await readAll(fileWith('x.json', Buffer.from(`${mark}[{"text": "café ‘so’"}]`, 'utf16le')))
      expect(documents.map(({content}) => content)).toEqual(['café ‘so’'])
      expect(documents[0]!.diagnostics?.[0]?.code).toBe(mark === '' ? 'encoding-guessed' : undefined)
    }
  })
})

describe('CSV', () => {
  test.each<[name: string, csv: string, documents: [id: string, content: string][], rejected?: [row: string, code: string][]]>([
    ['with commas', 'id,text\n1,a\n2,b\n', [['1', 'a'], ['2', 'b']]],
    ['with quoted cells', 'id,text\r\n1,"a, ""b""\r\nc"\r\n2,"d"', [['1', 'a, "b"\r\nc'], ['2', 'd']]],
    ['with a mark, semicolons and quoted names', '\uFEFF"id";"full text"\n1;a,b\n', [['1', 'a,b']]],
    ['with tabs', 'id\ttext\n1\ta "b" c\n', [['1', 'a "b" c']]],
    ['with bars', 'id|text|x\n1|a|y\n', [['1', 'a']]],
    ['of an old Macintosh', 'id,text\r1,a\r2,"b\rc"\r', [['1', 'a'], ['2', 'b\rc']]],
    ['with ragged rows', 'id,text\n1\n2,a\n3,b,c\n4,d\n', [['2', 'a'], ['4', 'd']], [['1', 'broken-record'], ['3', 'broken-record']]],
    ['with empty lines', '\nid,text\n\n1,a\n\r\n2,b\n\n', [['1', 'a'], ['2', 'b']]],
    ['with a row without text', 'id,text\n1,\n2,b\n', [['2', 'b']], [['1', 'no-text']]],
    ['with a name twice', 'text,id,text\n,1,b\na,2,c\n', [['1', 'b'], ['2', 'a']]],
    ['without a column of text', 'a,b\n1,2\n', [], [['1', 'no-text']]],
    ['with a quotation mark that is not closed', 'id,text\n1,a\n2,"b\n3,c\n', [['1', 'a']], [['2', 'broken-record']]],
    ['with a quotation mark within', 'id,text\n1,say "a" b\n', [['1', 'say "a" b']]],
    ['with the words of prototypes', '__proto__,constructor,text\nx,y,a\n', [['x.csv#1', 'a']]],
    ['with names alone', 'id,text\n', []],
    ['of nothing', '', []],
  ])('%s', async (_, csv, documents, rejected = []) => {
    const path = fileWith('x.csv', csv)
    const read = await readAll(path)
    expect(summaryOf(read)).toEqual(documents)
    expect(codesOf(read)).toEqual(rejected.map(([row, code]) => [`${path}#${row}`, code]))
  })

  it('of TSV divides at tabs alone', async () => {
    expect(summaryOf(await readAll(fileWith('x.tsv', 'id;no,text\ttext\n1\ta;b\n')))).toEqual([['x.tsv#1', 'a;b']])
  })

  it('reads each row in its encoding', async () => {
    const rows = Buffer.concat([Buffer.from('id,text,title\n1,naïve,“x”\n'), Buffer.from('2,na\xefve,\x93x\x94\n', 'latin1')])
    const {documents} = await readAll(fileWith('x.csv', rows))
    expect(documents.map(({content, metadata, diagnostics}) => [content, metadata?.headline, diagnostics?.[0]?.code])).toEqual([['naïve', '“x”', undefined], ['naïve', '“x”', 'encoding-guessed']])
  })

  it('of UTF-16, as spreadsheets write it, is read', async () => {
    const read = await readAll(fileWith('x.csv', Buffer.from('\uFEFFid\ttext\r\n1\tcafé\r\n', 'utf16le')))
    expect(read.documents).toMatchObject([{id: '1', content: 'café'}])
  })
})

describe('standard input and files of no known ending', () => {
  test.each<[name: string, input: string, documents: [id: string, content: string, format?: string][], options?: ReadOptions]>([
    ['NDJSON', '{"text": "a"}\n{"text": "b"}\n', [['-#1', 'a'], ['-#2', 'b']]],
    ['NDJSON whose first line is broken', '{"text": \n{"text": "b"}\n', [['-#2', 'b']]],
    ['NDJSON of HTML', '{"content": "<p>a"}\n', [['-#1', '<p>a', 'html']], {format: 'html'}],
    ['a list of JSON', '[{"text": "a"}]', [['-#1', 'a']]],
    ['a page', '\n<!doctype html><p>a', [['-', '\n<!doctype html><p>a', 'html']]],
    ['Markdown with front matter', '---\ntitle: T\n---\na', [['-', '---\ntitle: T\n---\na', 'markdown']]],
    ['Markdown with a heading', '# T\n\na', [['-', '# T\n\na', 'markdown']]],
    ['a text', 'The harbour, it said.\n\nMore.', [['-', 'The harbour, it said.\n\nMore.']]],
    ['a text that begins with a bracket', '[Photo: harbour]\n\nMore.', [['-', '[Photo: harbour]\n\nMore.']]],
    ['a text of two words of tables', 'Story, text', [['-', 'Story, text']]],
    ['a text that is said to be Markdown', 'id,text\n1,a', [['-', 'id,text\n1,a', 'markdown']], {format: 'markdown'}],
    ['a table', 'id,text\n1,a\n', [['1', 'a']]],
    ['a table with the caller\'s names', 'nr;copy of it!\n1;a\n', [['-#1', 'a']], {fields: {content: 'copy of it!'}}],
    ['a table with the caller\'s names, of HTML', 'id,copy\n1,<p>a\n', [['1', '<p>a', 'html']], {format: 'html', fields: {content: 'copy'}}],
  ])('%s', async (_, input, documents, options = {}) => {
    const expected = documents.map(([id, content, format = 'text']) => [id, content, format])
    const triples = ({documents: read}: Awaited<ReturnType<typeof readAll>>): string[][] => read.map(({id, content, format}) => [id, content, format])
    expect(triples(await readInput(input, options))).toEqual(expected)
    expect(triples(await readInput(input, options, 1))).toEqual(expected)
    expect(triples(await readAll(fileWith('dump', input), options))).toEqual(expected.map(([id, ...rest]) => [id!.replace(/^-/, 'dump'), ...rest]))
  })

  test.each<[name: string, input: Uint8Array]>([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
    ['Parquet, which is read from its end', Buffer.from('PAR1abcdefgh')],
  ])('%s is told', async (_, input) => {
    expect(codesOf(await readInput(input))).toEqual([['-', 'unreadable']])
  })

  it('is counted, but its size is not known', async () => {
    const {counts} = await readInput('{"text": "a"}\n')
    expect(counts).toEqual({read: 1, given: 1, rejected: 0, bytes: 14})
  })

  it('may give strings', async () => {
    const {Readable} = await import('node:stream')
    expect(summaryOf(await readAll('-', {stdin: Readable.from(['{"text": "é', '"}'])}))).toEqual([['-#1', 'é']])
  })
})

describe('the format that the caller says', () => {
  it('is that of all contents', async () => {
    const folder = folderWith({'a.txt': '# a', 'b.ndjson': '{"text": "# b"}', 'c.html': 'c'})
    const {documents} = await readAll(folder, {format: 'markdown'})
    expect(documents.map(({format}) => format)).toEqual(['markdown', 'markdown', 'markdown'])
  })
})

describe('how records lie, as the caller says', () => {
  it.each([
    ['ndjson', 'no JSON\n{"id": "a", "text": "It failed."}\n', [['-#1', 'broken-record']]],
    ['csv', 'id,story\na,It failed.\n', []],
    ['json', ' [{"id": "a", "text": "It failed."}]', []],
    ['tsv', 'id\tstory\na\tIt failed.\n', []],
  ] as const)('%s', async (records, input, rejected) => {
    const read = await readInput(input, {records})
    expect([read.documents.map(({id, content}) => [id, content]), codesOf(read)]).toEqual([[['a', 'It failed.']], rejected])
  })

  it('is no matter of files whose endings say it', async () => {
    const folder = folderWith({'a.txt': 'a', 'b.ndjson': '{"text": "b"}', 'c.data': '{"text": "c"}\n'})
    const {documents} = await readAll(folder, {records: 'ndjson', include: ['*']})
    expect(documents.map(({id, content}) => [id, content])).toEqual([['a.txt', 'a'], ['b.ndjson#1', 'b'], ['c.data#1', 'c']])
  })
})
