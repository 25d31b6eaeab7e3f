import {SingleBar} from 'cli-progress'
import type {AnalyzeCounts} from '../node/index.ts'
import type {Terminal} from './terminal.ts'

/** Shows how far an analysis is. */
export interface Progress {
  /** Shows where it is now. */
  readonly update: (counts: AnalyzeCounts) => void
  /** Takes the display away. */
  readonly stop: () => void
}

/** A bar on a terminal; nothing in a pipe, where it would only be noise. */
export function createProgress(terminal: Terminal): Progress {
  const {stderr} = terminal.streams
  if (stderr.isTTY !== true || terminal.isQuiet) return {update: () => {}, stop: () => {}}
  let bar: SingleBar | undefined
  let isKnown = false
  const began = performance.now()
  return {
    update: ({bytes, totalBytes, analyzed, rejected}) => {
      if (!bar) {
        isKnown = totalBytes !== undefined && totalBytes > 0
        bar = new SingleBar({
          stream: stderr,
          format: `${isKnown ? '{bar} {percentage} % | ' : ''}{documents} documents, {rate}/s{left}{out}`,
          barCompleteChar: '█',
          barIncompleteChar: '░',
          barsize: 30,
          hideCursor: true,
          clearOnComplete: true,
        })
        bar.start(totalBytes ?? 1, 0, {documents: 0, rate: 0, left: '', out: ''})
      }
      const seconds = (performance.now() - began) / 1000
      const share = isKnown ? bytes! / totalBytes! : 0
      bar.update(isKnown ? Math.min(bytes!, totalBytes!) : 0, {
        documents: analyzed,
        rate: Math.round(analyzed / Math.max(seconds, 0.001)),
        left: share > 0.01 && share < 1 ? `, ${duration((seconds / share) * (1 - share))} left` : '',
        out: rejected > 0 ? `, ${rejected} left out` : '',
      })
    },
    stop: () => bar?.stop(),
  }
}

/** Seconds as people say them: `40 s`, `12 min`, `3 h 5 min`. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds)
  if (whole < 90) return `${whole} s`
  const minutes = Math.round(whole / 60)
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
