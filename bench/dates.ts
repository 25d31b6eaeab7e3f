/**
 * Date expressions resolved: `npx tsx bench/dates.ts FILE`.
 *
 * The file is a list of `{expr, ref, start, end, gran}`: an expression, the day that it was written on, the first and last day that it
 * means, and its granularity.
 */
import {readFileSync} from 'node:fs'
import {resolveDate} from '../src/index.ts'

interface Gold {
  readonly expr: string
  readonly ref: string
  readonly start: string
  readonly end: string
  readonly gran: string
}

const [, , file] = process.argv
if (!file) throw new TypeError('Expected a path: the file of expressions')
const gold = JSON.parse(readFileSync(file, 'utf8')) as readonly Gold[]

const resolved = gold.map((row) => ({row, date: resolveDate(row.expr, row.ref)}))
const isRight = ({row, date}: (typeof resolved)[number]): boolean => date?.start === row.start && date.end === row.end
const days = resolved.filter(({row}) => row.gran === 'day')

console.log('| expressions | resolved | first and last day right | granularity right too | single days right |\n| --- | --- | --- | --- | --- |')
console.log(`| ${gold.length} | ${resolved.filter(({date}) => date).length} | ${resolved.filter(isRight).length} | ${
  resolved.filter((found) => isRight(found) && found.date?.granularity === found.row.gran).length} | ${days.filter(isRight).length} of ${days.length} |`)
for (const {row, date} of resolved) if (!isRight({row, date})) console.log(`  ${row.expr} (${row.ref}): ${row.start} to ${row.end}, got ${JSON.stringify(date)}`)
