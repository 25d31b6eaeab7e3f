import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'
import {expect, test} from 'vitest'
import {clientModule} from '../../scripts/report-client.ts'

const folder = fileURLToPath(new URL('../../src/report/', import.meta.url))
const style = readFileSync(`${folder}client/colours.css`, 'utf8')

test('the generated script and style are those of their sources: npx tsx scripts/report-client.ts', async () => {
  expect(readFileSync(`${folder}client.generated.ts`, 'utf8')).toBe(await clientModule())
})

test('the script has no type errors in a browser', () => {
  const config: unknown = ts.readConfigFile(`${folder}client/tsconfig.json`, (file) => ts.sys.readFile(file)).config
  const {options, fileNames} = ts.parseJsonConfigFileContent(config, ts.sys, `${folder}client`)
  const found = ts.getPreEmitDiagnostics(ts.createProgram(fileNames, options))
  expect(found.map(({messageText, file}) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`)).toEqual([])
})

/** The colours of the style's first `:root`, or of its second, the dark one. */
function coloursOf(which: 0 | 1): Map<string, readonly number[]> {
  const block = [...style.matchAll(/:root \{([^}]*)\}/g)][which]![1]!
  return new Map([...block.matchAll(/--(\w+): #([0-9a-f]{3,6});/g)].map(([, name, hex]) => {
    const full = hex!.length === 3 ? [...hex!].map((digit) => digit + digit).join('') : hex!
    return [name!, [0, 2, 4].map((at) => parseInt(full.slice(at, at + 2), 16) / 255)]
  }))
}

/** WCAG's contrast of two colours. */
function contrast(a: readonly number[], b: readonly number[]): number {
  const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)
  const luminance = ([red, green, blue]: readonly number[]): number => 0.2126 * linear(red!) + 0.7152 * linear(green!) + 0.0722 * linear(blue!)
  const [dark, light] = [luminance(a), luminance(b)].sort((one, other) => one - other)
  return (light! + 0.05) / (dark! + 0.05)
}

test.each([['light', 0], ['dark', 1]] as const)('all text has contrast when it is %s', (_, which) => {
  const colours = coloursOf(which)
  for (const paper of ['paper', 'sheet']) {
    for (const name of ['ink', 'soft', 'c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8']) {
      expect(contrast(colours.get(name)!, colours.get(paper)!), `${name} on ${paper}`).toBeGreaterThan(4.5)
    }
  }
  expect(contrast(colours.get('ink')!, colours.get('lit')!)).toBeGreaterThan(4.5)
  expect(contrast(colours.get('focus')!, colours.get('paper')!)).toBeGreaterThan(3)
})

/** Colours as those see them who lack red or green (Viénot, Brettel and Mollon 1999), as the differences of light and of blue to yellow. */
function seenBy(lacking: 'red' | 'green', [red, green, blue]: readonly number[]): readonly number[] {
  const linear = [red!, green!, blue!].map((channel) => channel ** 2.2)
  const mixed = lacking === 'red' ? 0.1124 * linear[0]! + 0.8876 * linear[1]! : 0.2928 * linear[0]! + 0.7072 * linear[1]!
  return [mixed ** (1 / 2.2), linear[2]! ** (1 / 2.2)]
}

test.each([['light', 0, 'red'], ['light', 0, 'green'], ['dark', 1, 'red'], ['dark', 1, 'green']] as const)('speakers who look alike have lines of different kinds: %s (%i), without %s', (_, which, lacking) => {
  const colours = coloursOf(which)
  const lines = new Map([...style.matchAll(/\.(c[1-8]) \{[^}]*--line: (\w+)/g)].map(([, name, line]) => [name!, line!]))
  const names = [...lines.keys()]
  expect(names.length).toBe(8)
  for (const one of names) {
    for (const other of names) {
      if (one >= other || lines.get(one) !== lines.get(other)) continue
      const [a, b] = [seenBy(lacking, colours.get(one)!), seenBy(lacking, colours.get(other)!)]
      expect(Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!), `${one} and ${other}`).toBeGreaterThan(0.3)
    }
  }
})
