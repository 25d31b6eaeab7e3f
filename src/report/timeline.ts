import {scaleLinear} from 'd3-scale'
import {dayNumber, periodOf, unitOf, writePeriod, type PeriodUnit} from './dates.ts'
import {html, joined, named, NOTHING, type Html} from './html.ts'
import type {ReportView} from './view-types.ts'
import {counted} from './words.ts'

/** Themes that have a row of their own. */
const ROWS = 8
const HEIGHT = 34
const TICKS = 6

/** When the articles were published, all and those of each theme; nothing unless at least two periods hold any. */
export function renderTimeline({articles, themes}: ReportView): Html {
  const days = articles.flatMap(({date}) => (date?.day === undefined ? [] : [dayNumber(date)]))
  const dates = articles.flatMap(({date}) => (date ? [dayNumber(date)] : []))
  const all = days.length * 2 >= dates.length ? days : dates
  let first = Infinity
  let last = -Infinity
  for (const day of all) {
    first = Math.min(first, day)
    last = Math.max(last, day)
  }
  if (!(last > first)) return NOTHING
  const unit = days.length * 2 >= dates.length ? unitOf(last - first) : unitOf(Math.max(last - first, 401))
  const dated = articles.flatMap(({date, themes: numbers}) => {
    const period = date && periodOf(date, unit)
    return period === undefined ? [] : [{period, numbers}]
  })
  const total = countPeriods(dated.map(({period}) => period))
  if (total.size < 2) return NOTHING
  const frame = frameOf(total, unit)
  const rows = themes.slice(0, ROWS).flatMap(({number, label}) => {
    const counts = countPeriods(dated.filter(({numbers}) => numbers.includes(number)).map(({period}) => period))
    if (counts.size === 0) return []
    return html`<div class="when-row" data-t="${number}"><button data-pick="t${number}">${named(label)}</button>${renderBars(counts, frame, label)}</div>`
  })
  const undated = articles.length - dated.length
  return html`<section id="when" aria-labelledby="whenh"><h2 id="whenh">When</h2>
<p class="hint">Articles by ${unit} of publication; all bars have one scale, up to ${frame.most}.${undated > 0 ? ` ${counted(undated, 'article')} of no date, or of one too coarse for it, ${undated === 1 ? 'is' : 'are'} left out.` : ''}</p>
<div class="when"><div class="when-row all"><span>All articles</span>${renderBars(total, frame, 'All articles')}</div>${joined(rows)}<div class="when-row axis" aria-hidden="true"><span></span>${renderAxis(frame)}</div></div>
${renderTable(total, unit)}</section>`
}

interface Frame {
  readonly unit: PeriodUnit
  readonly first: number
  readonly last: number
  readonly most: number
}

function frameOf(total: ReadonlyMap<number, number>, unit: PeriodUnit): Frame {
  let [first, last, most] = [Infinity, -Infinity, 0]
  for (const [period, count] of total) {
    first = Math.min(first, period)
    last = Math.max(last, period)
    most = Math.max(most, count)
  }
  return {unit, first, last, most}
}

function countPeriods(periods: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const period of periods) counts.set(period, (counts.get(period) ?? 0) + 1)
  return counts
}

/** Bars at percentages of the width, so that text beside them keeps its size on any screen. */
function renderBars(counts: ReadonlyMap<number, number>, {unit, first, last, most}: Frame, label: string): Html {
  const x = scaleLinear([first, last + 1], [0, 100])
  const y = scaleLinear([0, most], [0, HEIGHT - 2])
  // Few periods make no thick bars: what is long is not much.
  const width = Math.min(2, Math.max(0.25, (x(first + 1) - x(first)) * 0.86))
  const bars = [...counts].sort(([a], [b]) => a - b).map(([period, count]) => {
    const height = Math.max(1.5, y(count))
    return html`<rect x="${x(period).toFixed(2)}%" y="${(HEIGHT - height).toFixed(1)}" width="${width.toFixed(2)}%" height="${height.toFixed(1)}"><title>${writePeriod(period, unit, 'full')}: ${counted(count, 'article')}</title></rect>`
  })
  let [peak, sum] = [[0, 0], 0]
  for (const [period, count] of counts) {
    sum += count
    if (count > peak[1]!) peak = [period, count]
  }
  const told = sum === 0 ? 'none' : `${counted(sum, 'article')}; most in ${writePeriod(peak[0]!, unit, 'full')}, ${peak[1]}`
  return html`<svg class="bars" height="${HEIGHT}" role="img" aria-label="${label}: ${told}">${joined(bars)}</svg>`
}

function renderAxis({unit, first, last}: Frame): Html {
  const x = scaleLinear([first, last + 1], [0, 100])
  const ticks = x.ticks(TICKS).filter((tick) => Number.isInteger(tick) && tick <= last)
  const labels = ticks.map((tick, at) => html`<text class="${at % 2 === 1 ? 'odd' : 'even'}" x="${x(tick).toFixed(2)}%" y="12">${writePeriod(tick, unit, 'short')}</text>`)
  return html`<svg class="bars" height="16">${joined(labels)}</svg>`
}

function renderTable(total: ReadonlyMap<number, number>, unit: PeriodUnit): Html {
  const rows = [...total].sort(([a], [b]) => a - b).map(([period, count]) => html`<tr><th scope="row">${writePeriod(period, unit, 'full')}</th><td>${count}</td></tr>`)
  return html`<details class="more"><summary>The same as a table</summary><table><thead><tr><th scope="col">Period</th><th scope="col">Articles</th></tr></thead><tbody>${joined(rows)}</tbody></table></details>`
}
