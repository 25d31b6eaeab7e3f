import {describe, expect, it, test} from 'vitest'
import type {ReadOptions} from 'nutgraf/node'
import {fileWith, readAll} from './helpers.ts'

const latin = (text: string): Buffer => Buffer.from(text, 'latin1')
const swap = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()

describe('a document', () => {
  test.each<[what: string, name: string, bytes: Uint8Array, content: string, isGuessed?: boolean, options?: ReadOptions]>([
    ['of UTF-8', 'a.txt', Buffer.from('café ‘so’'), 'café ‘so’'],
    ['of UTF-8 with a mark', 'a.txt', Buffer.from('\uFEFFcafé'), 'café'],
    ['of ASCII', 'a.txt', Buffer.from('cafe'), 'cafe'],
    ['of UTF-16 LE with a mark', 'a.txt', Buffer.from('\uFEFFcafé', 'utf16le'), 'café'],
    ['of UTF-16 BE with a mark', 'a.txt', swap('\uFEFFcafé'), 'café'],
    ['of UTF-16 LE', 'a.txt', Buffer.from('A café in town', 'utf16le'), 'A café in town', true],
    ['of UTF-16 BE', 'a.md', swap('A café in town'), 'A café in town', true],
    ['of Windows-1252', 'a.txt', latin('caf\xe9 \x91so\x92 \x93no\x94 \x80'), 'café ‘so’ “no” €', true],
    ['of UTF-8 with a broken byte', 'a.txt', Buffer.concat([Buffer.from('“café” “so” '), latin('\xff')]), '“café” “so” \uFFFD', true],
    ['of UTF-8 that was cut off', 'a.txt', Buffer.from('“café” ‘so’').subarray(0, -1), '“café” ‘so\uFFFD', true],
    ['a page that says its encoding', 'a.html', latin('<meta charset=windows-1251><p>\xcf\xf0\xe8'), '<meta charset=windows-1251><p>При'],
    ['a page that says it in the old way', 'a.html', latin('<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=ISO-8859-2"><p>\xb1'), '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=ISO-8859-2"><p>ą'],
    ['a page of XML that says it', 'a.xhtml', latin('<?xml version="1.0" encoding="iso-8859-15"?><p>\xa4'), '<?xml version="1.0" encoding="iso-8859-15"?><p>€'],
    ['a page of Latin-1, which is Windows-1252', 'a.html', latin('<meta charset="latin1"><p>\x93'), '<meta charset="latin1"><p>“'],
    ['a page that is wrong about it', 'a.html', Buffer.from('<meta charset="iso-8859-1"><p>é'), '<meta charset="iso-8859-1"><p>é'],
    ['a page that says UTF-8 and is broken', 'a.html', latin('<meta charset="utf-8"><p>\xe9'), '<meta charset="utf-8"><p>\uFFFD', true],
    ['a page that names no encoding there is', 'a.html', latin('<meta charset="klingon"><p>\xe9'), '<meta charset="klingon"><p>é', true],
    ['a text that is no page', 'a.txt', latin('<meta charset=windows-1251>\xe9'), '<meta charset=windows-1251>é', true],
    ['as the caller says', 'a.txt', latin('\xcf\xf0\xe8'), 'При', false, {encoding: 'cp1251'}],
    ['as the caller says, of Windows-1252', 'a.txt', latin('\x93\xe9'), '“é', false, {encoding: 'latin1'}],
    ['as the caller says, whatever the page does', 'a.html', latin('<meta charset=utf-8>\xe9'), '<meta charset=utf-8>é', false, {encoding: 'windows-1252'}],
    ['as the caller says, of UTF-8', 'a.txt', latin('a\xe9b'), 'a\uFFFDb', false, {encoding: 'utf-8'}],
  ])('%s', async (_, name, bytes, content, isGuessed = false, options = {}) => {
    const {documents: [document]} = await readAll(fileWith(name, bytes), options)
    expect(document!.content).toBe(content)
    expect(document!.diagnostics?.map(({code}) => code)).toEqual(isGuessed ? ['encoding-guessed'] : undefined)
  })
})

describe('records', () => {
  test.each<[what: string, name: string, bytes: Uint8Array, options?: ReadOptions]>([
    ['NDJSON as the caller says', 'x.ndjson', latin('{"text": "\xcf\xf0\xe8"}\n'), {encoding: 'windows-1251'}],
    ['NDJSON of several bytes a character', 'x.ndjson', Buffer.from('{"text": "При"}\n'), {encoding: 'utf-8'}],
    ['NDJSON of UTF-16', 'x.ndjson', Buffer.from('{"text": "При"}\n', 'utf16le'), {encoding: 'utf-16le'}],
    ['NDJSON of UTF-16 with a mark', 'x.ndjson', swap('\uFEFF{"text": "При"}\n')],
    ['CSV as the caller says', 'x.csv', latin('id,text\n1,\xcf\xf0\xe8\n'), {encoding: 'windows-1251'}],
  ])('%s', async (_, name, bytes, options) => {
    const {documents} = await readAll(fileWith(name, bytes), options)
    expect(documents.map(({content, diagnostics}) => [content, diagnostics])).toEqual([['При', undefined]])
  })

  it('of broken UTF-8 are given, and told, wherever a piece ends', async () => {
    const text = `${'é'.repeat(40_000)}“`
    const {documents} = await readAll(fileWith('x.ndjson', Buffer.concat([Buffer.from(`{"text": "${text}`), latin('\xff"}')])))
    expect(documents[0]!.content).toBe(`${text}\uFFFD`)
    expect(documents[0]!.diagnostics).toMatchObject([{code: 'encoding-guessed'}])
  })
})
