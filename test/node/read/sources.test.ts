import {execFileSync} from 'node:child_process'
import {chmodSync, mkdirSync, readdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {join} from 'node:path'
import {describe, expect, it, test} from 'vitest'
import {readCorpus, type ReadOptions} from 'nutgraf/node'
import {codesOf, fileWith, folderWith, readAll, streamOf, summaryOf} from './helpers.ts'

const isRoot = process.getuid?.() === 0

async function idsOf(source: string | readonly string[], options: ReadOptions = {}): Promise<string[]> {
  return (await readAll(source, options)).documents.map(({id}) => id)
}

describe('a folder', () => {
  it('gives all files of known endings, by the code units of their paths', async () => {
    const folder = folderWith({'b.txt': 'b', 'B.TXT': 'B', 'a/z.html': '<p>z', 'a.md': 'a', 'é.markdown': 'é', 'a/b/c.htm': 'c', 'photo.jpg': 'x', '.hidden.txt': 'h', '.git/x.txt': 'x', 'notes': 'n'})
    const read = await readAll(folder)
    expect(read.documents.map(({id, format}) => [id, format])).toEqual([
      ['B.TXT', 'text'], ['a.md', 'markdown'], ['a/b/c.htm', 'html'], ['a/z.html', 'html'], ['b.txt', 'text'], ['é.markdown', 'markdown'],
    ])
    expect(read.documents[2]!.origin).toBe(`${folder}/a/b/c.htm`)
    expect(read.counts).toEqual({read: 6, given: 6, rejected: 0, bytes: 10, totalBytes: 10})
  })

  test.each<[name: string, options: ReadOptions, ids: string[]]>([
    ['include', {include: ['**/*.md']}, ['a.md', 'x/b.md']],
    ['include of another ending', {include: ['*.log']}, ['d.log']],
    ['exclude', {exclude: ['x/**', '*.log']}, ['a.md', 'c.txt']],
    ['both', {include: ['**/*.md', '**/*.txt'], exclude: ['a*']}, ['c.txt', 'x/b.md']],
  ])('%s', async (_, options, ids) => {
    const folder = folderWith({'a.md': 'a', 'x/b.md': 'b', 'c.txt': 'c', 'd.log': 'd'})
    expect(await idsOf(folder, options)).toEqual(ids)
  })

  it('is read whatever its files are called', async () => {
    const names = ['[x].txt', '(y).txt', 'line\nend.txt', 'bell\u0007.txt', '__proto__.txt', 'constructor.txt', 'a b.txt', '-.txt', 'é.txt', '{a,b}.txt', 'back\\slash.txt', '!no.txt']
    const folder = folderWith(Object.fromEntries(names.map((name) => [name, `in ${name}`])))
    expect(await idsOf(folder)).toEqual([...names].sort())
    for (const name of names) expect(summaryOf(await readAll(join(folder, name)))).toEqual([[name, `in ${name}`]])
  })

  it('follows links to files, but none to folders, which may lead in circles', async () => {
    const folder = folderWith({'a.txt': 'a', 'sub/b.txt': 'b'})
    symlinkSync('.', join(folder, 'circle'))
    symlinkSync('..', join(folder, 'sub', 'up'))
    symlinkSync('a.txt', join(folder, 'link.txt'))
    symlinkSync('nowhere.txt', join(folder, 'lost.txt'))
    const read = await readAll(folder)
    expect(summaryOf(read)).toEqual([['a.txt', 'a'], ['link.txt', 'a'], ['sub/b.txt', 'b']])
    expect(codesOf(read)).toEqual([[`${folder}/lost.txt`, 'unreadable']])
    expect(read.rejections[0]!.message).toMatch(/no such file or directory \(ENOENT\)$/)
  })

  it.skipIf(process.platform === 'win32')('follows no links to pipes and devices, which never end', async () => {
    const folder = folderWith({'corpus/b.txt': 'b'})
    execFileSync('mkfifo', [join(folder, 'p')])
    symlinkSync('../p', join(folder, 'corpus', 'a.txt'))
    symlinkSync('/dev/zero', join(folder, 'corpus', 'z.txt'))
    const read = await readAll(join(folder, 'corpus'))
    expect([summaryOf(read), read.rejections]).toEqual([[['b.txt', 'b']], []])
  })

  it('that is a link itself is read', async () => {
    const folder = folderWith({'real/a.txt': 'a'})
    symlinkSync('real', join(folder, 'link'))
    expect(await idsOf(join(folder, 'link'))).toEqual(['a.txt'])
  })

  it.skipIf(isRoot)('tells of what it is not allowed to read', async () => {
    const folder = folderWith({'a.txt': 'a', 'b.txt': 'b', 'closed/c.txt': 'c'})
    chmodSync(join(folder, 'b.txt'), 0)
    chmodSync(join(folder, 'closed'), 0)
    const read = await readAll(folder)
    chmodSync(join(folder, 'closed'), 0o755)
    expect(summaryOf(read)).toEqual([['a.txt', 'a']])
    expect(codesOf(read)).toEqual([[`${folder}/closed`, 'unreadable'], [`${folder}/b.txt`, 'unreadable']])
  })
})

describe('several sources', () => {
  it('give ids relative to the folder that holds them all, in their order', async () => {
    const folder = folderWith({'2019/a.txt': '1', '2020/a.txt': '2', '2020/x/b.txt': '3'})
    expect(await idsOf([join(folder, '2020'), join(folder, '2019')])).toEqual(['2020/a.txt', '2020/x/b.txt', '2019/a.txt'])
    expect(await idsOf([join(folder, '2020', 'x'), join(folder, '2019', 'a.txt')])).toEqual(['2020/x/b.txt', '2019/a.txt'])
  })

  it('give each file once', async () => {
    const folder = folderWith({'a.txt': 'a', 'b.txt': 'b'})
    expect(await idsOf([join(folder, 'b.txt'), folder, `${folder}/*.txt`])).toEqual(['b.txt', 'a.txt'])
  })
})

describe('a pattern', () => {
  const folder = folderWith({'news/2019/a.txt': 'a', 'news/2020/b.txt': 'b', 'news/2020/c.html': 'c', 'news/2020/.d.txt': 'd', 'news/2020/e.log': 'e'})

  test.each<[pattern: string, ids: string[]]>([
    ['news/**/*.txt', ['2019/a.txt', '2020/b.txt']],
    ['news/20{19,20}/*.{txt,html}', ['2019/a.txt', '2020/b.txt', '2020/c.html']],
    ['news/2020/*', ['b.txt', 'c.html', 'e.log']],
    ['**/c.html', ['news/2020/c.html']],
  ])('%s', async (pattern, ids) => {
    expect(await idsOf(`${folder}/${pattern}`)).toEqual(ids)
  })

  it('is a path, if there is something of that name', async () => {
    const named = folderWith({'[ab].txt': 'brackets', 'a.txt': 'a', '(x)/y.txt': 'y'})
    expect(summaryOf(await readAll(join(named, '[ab].txt')))).toEqual([['[ab].txt', 'brackets']])
    expect(summaryOf(await readAll(join(named, '(x)')))).toEqual([['y.txt', 'y']])
  })
})

describe('what is not there', () => {
  test.each<[name: string, source: string | readonly string[], message: RegExp]>([
    ['a path', '/no/such/file.txt', /^Expected source to name a file, a folder or a pattern of files, got "\/no\/such\/file.txt", which does not exist$/],
    ['a path below a file', join(fileWith('a.txt', 'a'), 'b.txt'), /^Expected source to name/],
    ['a path with a zero', 'a\0b', /^Expected source to name/],
    ['a pattern', join(folderWith(), '*.txt'), /^Expected files that match ".*\*\.txt", got none$/],
    ['a folder that is empty', folderWith(), /^Expected the folder ".*" to hold files to read, got none$/],
    ['one of several', [fileWith('a.txt', 'a'), '/no/such'], /^Expected source to name/],
  ])('%s throws', async (_, source, message) => {
    const error: unknown = await readAll(source).catch((each: unknown) => each)
    expect(error).toBeInstanceOf(RangeError)
    expect((error as Error).message).toMatch(message)
  })
})

describe('a single source', () => {
  it.skipIf(process.platform === 'win32')('that is a socket is told', async () => {
    const path = join(folderWith(), 's.txt')
    const server = createServer().listen(path)
    await new Promise((resolve) => server.once('listening', resolve))
    const read = await readAll(path)
    server.close()
    expect(codesOf(read)).toEqual([[path, 'unreadable']])
  })

  it.skipIf(process.platform === 'win32')('that is a device is read as standard input is', async () => {
    expect((await readAll('/dev/null')).rejections).toEqual([{origin: '/dev/null', id: 'null', code: 'no-text', message: 'It is empty or holds only white space'}])
  })

  it('that vanishes after it was found is told', async () => {
    const folder = folderWith({'a.txt': 'a', 'b.txt': 'b', 'c.txt': 'c'})
    const rejected: string[] = []
    const documents: string[] = []
    const {rmSync} = await import('node:fs')
    for await (const {id} of readCorpus(folder, {onReject: ({code, id: left}) => rejected.push(`${left} ${code}`)})) {
      documents.push(id)
      rmSync(join(folder, 'b.txt'), {force: true})
    }
    expect([documents, rejected]).toEqual([['a.txt', 'c.txt'], ['b.txt unreadable']])
  })
})

describe('sidecars and names', () => {
  it('say something of the documents beside them, and are none', async () => {
    const folder = folderWith({
      'a.txt': 'a', 'a.json': '{"title": "A", "date": "2 April 2019", "author": ["Ann Reed", {"name": "Tom Hale"}]}',
      'b.html.gz': (await import('node:zlib')).gzipSync('<p>b'), 'b.meta.json': '\uFEFF{"source": "The Quill Post", "url": "https://quill.example/b"}',
      'c.md': 'c', 'c.md.json': '{"section": "News"}',
      'd.txt': 'd', 'd.json': '"no object"',
      'e.txt': 'e', 'e.json': '{"date": "some day", "title": "E"}',
      'other.json': '{"text": "a record"}',
    })
    const {documents} = await readAll(folder)
    expect(documents.map(({id, metadata, diagnostics}) => [id, metadata, diagnostics?.map(({code}) => code)])).toEqual([
      ['a.txt', {headline: 'A', datePublished: '2019-04-02', author: ['Ann Reed', 'Tom Hale']}, undefined],
      ['b.html.gz', {publisher: 'The Quill Post', url: 'https://quill.example/b'}, undefined],
      ['c.md', {articleSection: 'News'}, undefined],
      ['d.txt', undefined, ['metadata-ignored']],
      ['e.txt', {headline: 'E'}, ['metadata-ignored']],
      ['other.json#1', undefined, undefined],
    ])
  })

  const list = JSON.stringify(Array.from({length: 1000}, (_, at) => ({id: `r${at}`, text: `Report ${at}`})))

  test.each<[what: string, files: Record<string, string>, ids: string[], rejected?: string[], named?: string[]]>([
    ['a list', {'articles.json': list, 'articles.md': 'a'}, [...Array.from({length: 1000}, (_, at) => `r${at}`), 'articles.md']],
    ['a list that the caller names', {'export.json': list, 'export.html': '<p>a'}, [...Array.from({length: 1000}, (_, at) => `r${at}`), 'export.html'], [], ['export.json', 'export.html']],
    ['a list with a mark', {'a.json': '\uFEFF [{"text": "x"}]', 'a.txt': 'a'}, ['a.json#1', 'a.txt']],
    ['lines', {'a.json': '{"text": "x"}\n{"text": "y"}\n', 'a.txt': 'a'}, ['a.json#1', 'a.json#2', 'a.txt']],
    ['objects of many lines', {'a.txt.json': '{\n"text": "x"\n}\n{\n"text": "y"\n}\n', 'a.txt': 'a'}, ['a.txt', 'a.txt.json#1', 'a.txt.json#2']],
    ['a list of none', {'a.json': '[1]', 'a.txt': 'a'}, ['a.txt'], ['a.json#1 broken-record']],
    ['a list that is broken', {'a.json': '[{"text": "x"', 'a.txt': 'a'}, ['a.txt'], ['a.json#1 broken-record']],
    ['one object over the limit of sidecars', {'a.json': `{"text": "${'x'.repeat(1_048_576)}"}`, 'a.txt': 'a'}, ['a.json#1', 'a.txt']],
    ['one object with a text that the caller names', {'a.json': '{"text": "x"}', 'a.txt': 'a'}, ['a.json#1', 'a.txt'], [], ['a.json', 'a.txt']],
    ['one object that is broken and the caller names', {'a.json': '{"text": "x"', 'a.txt': 'a'}, ['a.txt'], ['a.json#1 broken-record'], ['a.json', 'a.txt']],
  ])('%s beside a document is read as records', async (_, files, ids, rejected = [], named = undefined) => {
    const folder = folderWith(files)
    const read = await readAll(named ? named.map((name) => join(folder, name)) : folder)
    expect(read.documents.map(({id}) => id)).toEqual(ids)
    expect(codesOf(read).map((each) => each.join(' '))).toEqual(rejected.map((each) => join(folder, each)))
    expect(read.documents.flatMap(({diagnostics}) => diagnostics ?? [])).toEqual([])
    expect(read.counts.totalBytes).toBe(read.counts.bytes)
  })

  it('one object without a text is a sidecar though the caller names it, as shells do of all files', async () => {
    const folder = folderWith({'a.json': '{"title": "A"}', 'a.txt': 'a'})
    const read = await readAll([join(folder, 'a.json'), join(folder, 'a.txt')])
    expect([read.documents.map(({metadata}) => metadata), read.rejections]).toEqual([[{headline: 'A'}], []])
  })

  test.each<[name: string, content: string, datePublished: string | undefined, codes: string[] | undefined]>([
    ['2019-04-02-harbour.txt', 'a', '2019-04-02', undefined],
    ['2019-04-02.md', 'a', '2019-04-02', undefined],
    ['2019-04-02-front.md', '---\ntitle: a\n---\na', undefined, undefined],
    ['2019-04-02-page.html', '<p>a', undefined, undefined],
    ['2019-13-02-x.txt', 'a', undefined, ['metadata-ignored']],
    ['2019-04-021.txt', 'a', undefined, undefined],
    ['x-2019-04-02.txt', 'a', undefined, undefined],
  ])('%s', async (name, content, datePublished, codes) => {
    const {documents: [document]} = await readAll(fileWith(name, content))
    expect(document!.metadata?.datePublished).toBe(datePublished)
    expect(document!.diagnostics?.map(({code}) => code)).toEqual(codes)
  })
})

describe('arguments', () => {
  test.each<[source: unknown, options: unknown, message: string]>([
    [undefined, {}, "Expected source to be a path, a glob pattern, '-', or a list of these, got undefined"],
    ['', {}, "Expected source to be a path, a glob pattern, '-', or a list of these, got string \"\""],
    [[], {}, 'Expected source to name something to read, got an array'],
    [['a', 1], {}, "Expected source to be a path, a glob pattern, '-', or a list of these, got number 1"],
    [['-', 'a', '-'], {}, "Expected source to hold '-' once, got it twice"],
    ['a', null, 'Expected options to be an object, got null'],
    ['a', {formats: 'html'}, 'Expected options to have only format, records, include, exclude, fields, encoding, maxBytes, stdin, onReject, signal; got "formats"'],
    ['a', {format: 'pdf'}, "Expected options.format to be 'text', 'html' or 'markdown', got string \"pdf\""],
    ['a', {records: 'xml'}, 'Expected options.records to be one of ndjson, json, csv, tsv, warc, got string "xml"'],
    ['a', {include: '*.txt'}, 'Expected options.include to be a list of strings, got string "*.txt"'],
    ['a', {exclude: [1]}, 'Expected each of options.exclude to be a string with letters, got number 1'],
    ['a', {fields: {text: 'a'}}, 'Expected options.fields to have only id, content, headline, alternativeHeadline, author, publisher, articleSection, datePublished, dateModified, dateline, creditText, inLanguage, url, description, keywords; got "text"'],
    ['a', {fields: {content: ''}}, 'Expected options.fields.content to be the name of a field, got string ""'],
    ['a', {encoding: 'latin-9000'}, "Expected options.encoding to be an encoding's name, such as 'windows-1252', got \"latin-9000\""],
    ['a', {encoding: 8}, 'Expected options.encoding to be a string, got number 8'],
    ['a', {maxBytes: 0}, 'Expected options.maxBytes to be a whole number from 1, got 0'],
    ['a', {stdin: 'x'}, 'Expected options.stdin to be a stream that can be read, got string "x"'],
    ['a', {onReject: 1}, 'Expected options.onReject to be a function, got number 1'],
    ['a', {signal: {}}, 'Expected options.signal to be an AbortSignal, got an object of Object'],
  ])('%j, %j', (source, options, message) => {
    expect(() => readCorpus(source as string, options as ReadOptions)).toThrow(message)
  })

  it('gives a corpus once', async () => {
    const reader = readCorpus('-', {stdin: streamOf('A text.')})
    for await (const document of reader) void document
    await expect(async () => {
      for await (const document of reader) void document
    }).rejects.toThrow('Expected a corpus to be iterated over once')
  })

  it('is in one order, whatever the file system says', async () => {
    const folder = folderWith()
    mkdirSync(join(folder, 'a'))
    for (const name of ['z', 'b', 'a/y', 'a-b', 'A', '10', '9', 'a0']) writeFileSync(join(folder, `${name}.txt`), 'x')
    const ids = await idsOf(folder)
    expect(ids).toEqual(readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.txt')).map((name) => name.replaceAll('\\', '/')).sort())
  })
})
