import {describe, expect, it} from 'vitest'
import {hostOfAddress, isBefore, isOrganization, isSameDay, pageKey, readAddress, readDate, readLanguage, readNames, splitKeywords, type NameEvidence} from '../../src/fields/index.ts'

describe('readDate', () => {
  it.each([
    ['2019-04-02', '2019-04-02'],
    ['2019', '2019'],
    ['2019-04', '2019-04'],
    ['2019-04-02T08:03:11', '2019-04-02T08:03'],
    ['2019-04-02T08:03:11.123Z', '2019-04-02T08:03Z'],
    ['2019-04-02T08:03:11+01:00', '2019-04-02T08:03+01:00'],
    ['2019-04-02T08:03:11+0000', '2019-04-02T08:03+00:00'],
    ['2019-04-02 08:03:11 -0800', '2019-04-02T08:03-08:00'],
    ['2019-04-02 5:03:11 -0800', '2019-04-02T05:03-08:00'],
    ['2019-04-02 08:03 UTC', '2019-04-02T08:03Z'],
    ['2019-04-02T08:03+01', '2019-04-02T08:03+01:00'],
    ['2019/4/2', '2019-04-02'],
    ['20190402', '2019-04-02'],
    ['20190402T080311Z', '2019-04-02T08:03Z'],
    ['1554192180', '2019-04-02T08:03Z'],
    ['1554192180000', '2019-04-02T08:03Z'],
    ['Tue Apr 02 2019 08:03:11 GMT+0530 (India Standard Time)', '2019-04-02T08:03+05:30'],
    ['Tue, 02 Apr 2019 08:03:11 GMT', '2019-04-02T08:03Z'],
    ['02 Apr 2019 08:03:11 -0500', '2019-04-02T08:03-05:00'],
    ['2 April 2019', '2019-04-02'],
    ['April 2, 2019, 8:03 AM EST', '2019-04-02T08:03-05:00'],
    ['2 Apr 2019 08:03 GMT +5', '2019-04-02T08:03'],
    ['1970-01-01', undefined],
    ['1970-01-01T00:00:00Z', undefined],
    ['1969-12-31T19:00:00-05:00', undefined],
    ['1969-12-31T19:00', undefined],
    ['1970-01-02', undefined],
    ['1970-01-03', '1970-01-03'],
    ['1969-12-31T08:15:00Z', '1969-12-31T08:15Z'],
    ['0000-00-00', undefined],
    ['0001-01-01T00:00:00Z', undefined],
    ['2019-13-01', undefined],
    ['2019-02-29', undefined],
    ['2020-02-29', '2020-02-29'],
    ['2019-04-31', undefined],
    ['2019-04-02T24:10', undefined],
    ['2019-04-02T08:61', undefined],
    ['2019-04-02T08:03+19:00', undefined],
    ['2101-01-01', undefined],
    ['1699-01-01', undefined],
    ['1785-01-01', '1785-01-01'],
    ['2019-00', undefined],
    ['yesterday', undefined],
    ['02/03/2019', undefined],
    ['', undefined],
  ])('%s is %s', (text, value) => expect(readDate(text)).toBe(value))

  it.each([
    ['2019-04-02', '2019-04-03', true],
    ['2019-04-03', '2019-04-02', false],
    ['2019-04-02T08:00Z', '2019-04-02T09:30+01:00', true],
    ['2019-04-02T08:00Z', '2019-04-02T09:00+01:00', false],
    ['2019-04-02T08:00', '2019-04-02T09:00+01:00', false],
    ['2019-04-02T08:00', '2019-04-03T10:00+01:00', true],
    ['2019-04', '2019-04-03', false],
    ['2018', '2019-04-03T09:00Z', true],
  ])('%s before %s: %s', (one, other, before) => expect(isBefore(one, other)).toBe(before))

  it('knows one day in two zones', () => {
    expect(isSameDay('2019-04-02T23:30-05:00', '2019-04-03T04:30Z')).toBe(true)
    expect(isSameDay('2019-04-02', '2019-04-02T23:30-05:00')).toBe(true)
    expect(isSameDay('2019-04', '2019-04-02T23:30-05:00')).toBe(true)
    expect(isSameDay('2019-04-02T01:00', '2019-04-04T01:00')).toBe(false)
  })
})

describe('readNames', () => {
  it.each<[string, NameEvidence, string[]]>([
    ['By Ann Reed', 'text', ['Ann Reed']],
    ['By ANN REED and JO LIND', 'text', ['ANN REED', 'JO LIND']],
    ['ByAnn Reed', 'text', ['Ann Reed']],
    ['Written by Ann Reed, Jo Lind & Sam Okoro on 3 May 2020', 'text', ['Ann Reed', 'Jo Lind', 'Sam Okoro']],
    ['Ann Reed', 'text', []],
    ['Ann Reed', 'name', ['Ann Reed']],
    ['By Ann Reed, Health Editor', 'text', ['Ann Reed']],
    ['By Ann Reed Staff Writer', 'text', ['Ann Reed']],
    ['Ann B. Reed Business Columnist', 'name', ['Ann B. Reed']],
    ['Quillport Riders Editorial Staff', 'name', []],
    ['By Ann Reed Monday, May 4, 2020', 'text', ['Ann Reed']],
    ['By Ann Reed | May 4, 2020', 'text', ['Ann Reed']],
    ['by Ann Reed @annreed', 'text', ['Ann Reed']],
    ['Ann Reed ann.reed@example.com', 'name', []],
    ['Ann Reed - Quillport Contributor', 'name', ['Ann Reed']],
    ['Ann Reed. Quillport International', 'name', ['Ann Reed']],
    ['Ann E. Reed', 'name', ['Ann E. Reed']],
    ['Ann St. John Reed', 'name', ['Ann St. John Reed']],
    ['Sam Okoro, Jr. and Ann Reed', 'name', ['Sam Okoro, Jr.', 'Ann Reed']],
    ['Ann Reed, MS, RD and Jo Lind', 'name', ['Ann Reed', 'Jo Lind']],
    ['Ann Reed, Associated Press', 'name', ['Ann Reed']],
    ['Associated Press', 'name', ['Associated Press']],
    ['By Reuters', 'text', ['Reuters']],
    ['Ann Reed Ann Reed', 'name', ['Ann Reed']],
    ['Ludwig van der Berg', 'name', ['Ludwig van der Berg']],
    ['Seán O’Dell', 'name', ['Seán O’Dell']],
    ['정덕현', 'name', ['정덕현']],
    ['Reed', 'name', []],
    ['Reed', 'person', ['Reed']],
    ['AR', 'person', []],
    ['kevin-r', 'person', []],
    ['quilladmin', 'person', []],
    ['admin', 'person', []],
    ['Admin', 'person', []],
    ['Staff', 'name', []],
    ['Newsroom', 'person', []],
    ['Editor', 'person', []],
    ['News Desk', 'person', []],
    ['By Staff Reports', 'text', []],
    ['Quillport Daily News', 'name', []],
    ['Emily Post', 'person', ['Emily Post']],
    ['https://social.example/annreed', 'name', []],
    ['@annreed', 'name', []],
    ['View all posts', 'name', []],
    ['Ann Reed and the long line of her friends of the harbour', 'name', ['Ann Reed']],
    ['A'.repeat(100), 'person', []],
    ['', 'person', []],
  ])('%s as %s: %j', (line, evidence, names) => expect(readNames(line, evidence)).toEqual(names))

  it('gives no more than twenty', () => {
    const line = Array.from({length: 60}, (_, index) => `Q${'bcdefghijklmnopqrstuvwxyz'[index % 25]!} ${'DE'[Math.floor(index / 25)] ?? 'F'}`).join(', ')
    expect(readNames(line, 'name')).toHaveLength(20)
  })

  it('takes organisations that a source calls so, unless they are nobody', () => {
    expect(['Quillport Gazette', 'QG'].map(isOrganization)).toEqual([true, true])
    expect(['Staff', 'admin', 'x', 'https://example.com', 'Q'.repeat(80)].map(isOrganization)).toEqual([false, false, false, false, false])
  })
})

describe('other values', () => {
  it.each([
    ['en', 'en'], ['en_GB', 'en-GB'], ['EN-us', 'en-US'], ['zh_hant_tw', 'zh-Hant-TW'], ['es-419', 'es-419'], ['en-GB-oed', 'en-GB'], ['en_US.UTF-8', 'en-US'],
    ['english', undefined], ['und', undefined], ['', undefined], ['e', undefined], ['en-Quillport', 'en'],
  ])('language %s: %s', (text, value) => expect(readLanguage(text)).toBe(value))

  it.each([
    ['https://quill.example/a', undefined, 'https://quill.example/a'],
    ['/a', 'https://quill.example/b/c', 'https://quill.example/a'],
    ['//quill.example/a', 'https://x.example/', 'https://quill.example/a'],
    ['/a', undefined, undefined],
    ['javascript:alert(1)', undefined, undefined],
    ['mailto:a@quill.example', 'https://quill.example', undefined],
    ['https://user:word@quill.example/a', undefined, undefined],
    ['https://[', undefined, undefined],
    [`https://quill.example/${'a'.repeat(3000)}`, undefined, undefined],
    ['', 'https://quill.example', undefined],
    [undefined, 'https://quill.example', undefined],
  ])('address %s on %s: %s', (value, base, address) => expect(readAddress(value, base)).toBe(address))

  it('knows a page by its address', () => {
    const same = ['https://www.quill.example/a/b/', 'http://quill.example/a/b', 'https://quill.example/A/b?utm=1#c', 'https://m.quill.example/a/b/index.html']
    expect(new Set(same.map(pageKey))).toEqual(new Set(['quill.example/a/b']))
    expect(pageKey('https://quill.example/')).toBeUndefined()
    expect(pageKey('https://quill.example/?p=12')).toBe('quill.example?p=12')
    expect(pageKey('https://quill.example/view.php?id=1')).not.toBe(pageKey('https://quill.example/view.php?id=2'))
    expect(hostOfAddress('https://www.quill.example/a')).toBe('quill.example')
    expect(hostOfAddress('quill')).toBeUndefined()
  })

  it('divides keywords', () => {
    expect(splitKeywords('bridge, rust,, Quill ')).toEqual(['bridge', 'rust', 'Quill'])
    expect(splitKeywords('bridge; rust')).toEqual(['bridge', 'rust'])
    expect(splitKeywords(`@id:5, _internal, ${'x'.repeat(101)}, “rust”`)).toEqual(['“rust”'])
    expect(splitKeywords(undefined)).toEqual([])
  })
})
