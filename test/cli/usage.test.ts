import {describe, expect, it, test} from 'vitest'
import {EXIT} from '../../src/cli/exit.ts'
import {VERSION} from '../../src/cli/version.ts'
import {run} from './run.ts'

const COMMANDS = ['analyze', 'quotes', 'entities', 'themes', 'parse', 'map', 'reduce']

describe('nutgraf', () => {
  test('--help names every command, gives examples, and says what exit codes mean', async () => {
    const {code, stdout, stderr} = await run(['--help'])
    expect([code, stderr]).toEqual([EXIT.ok, ''])
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'))
    expect(stdout).toContain('nutgraf analyze articles/ --report report.html')
    for (const exitCode of Object.values(EXIT)) expect(stdout).toMatch(new RegExp(`(?:^| )${exitCode} `, 'm'))
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(120)
  })

  test.each(COMMANDS)('%s --help says what each option is for', async (command) => {
    const {code, stdout} = await run([command, '--help'])
    expect(code).toBe(EXIT.ok)
    for (const line of stdout.split('\n')) if (line.startsWith('  -')) expect(line.trim().split('  ').length, line).toBeGreaterThan(1)
  })

  test('--version', async () => {
    expect(await run(['--version'])).toEqual({code: EXIT.ok, stdout: `${VERSION}\n`, stderr: ''})
  })

  test('without a command it shows its help', async () => {
    const {code, stderr} = await run([])
    expect(code).toBe(EXIT.usage)
    expect(stderr).toContain('Usage: nutgraf')
  })
})

describe('wrong usage says what was expected', () => {
  it.each([
    [['analize', 'x'], 'analyze'],
    [['analyze'], "missing required argument 'source'"],
    [['analyze', 'x', '--wrokers', '2'], '--workers'],
    [['analyze', 'x', '--workers', 'two'], 'Expected a whole number.'],
    [['analyze', 'x', '--workers', '-1'], 'Expected a whole number.'],
    [['analyze', 'x', '--max-seconds', '0'], 'Expected a number of seconds above 0.'],
    [['analyze', 'x', '--format', 'xml'], 'Expected some of ndjson, csv, parquet, got "xml".'],
    [['analyze', 'x', '--format', ','], 'Expected some of ndjson, csv, parquet.'],
    [['analyze', 'x', '--level', 'shout'], 'Allowed choices are speech, attitude.'],
    [['analyze', 'x', '--field', 'story'], 'Expected NAME=COLUMN, such as content=story.'],
    [['parse', 'x', '--structure', 'none'], 'Allowed choices are detect, body.'],
    [['themes', 'x', '--themes', '0'], 'Expected a whole number from 1.'],
    [['themes', 'x', '--focus', ' '], 'Expected a word, phrase or name.'],
    [['analyze', 'x', '--resume', '--restart'], '--restart'],
    [['analyze', 'x', '--stream', '--report', 'r.html'], '--report'],
  ])('%j', async (args, message) => {
    const {code, stdout, stderr} = await run(args)
    expect([code, stdout]).toEqual([EXIT.usage, ''])
    expect(stderr).toContain(message)
    expect(stderr).toContain('--help')
  })

  it.each([
    [['analyze', 'no/such/folder', '--stream'], 'no/such/folder'],
    [['analyze', '-', '--stream', '--encoding', 'klingon'], 'klingon'],
    [['analyze', '-', '--stream', '--field', 'colour=red'], 'colour'],
    [['reduce', 'no-such-file.json'], 'no-such-file.json'],
  ])('what is found wrong later is told in a sentence: %j', async (args, message) => {
    const {code, stdout, stderr} = await run(args, {stdin: '{"text":"It failed."}\n'})
    expect([code, stdout]).toEqual([EXIT.failed, ''])
    expect(stderr).toMatch(/^nutgraf: /)
    expect(stderr).toContain(message)
    expect(stderr).not.toContain('   at ')
    expect(stderr).not.toContain('should not happen')
  })
})
