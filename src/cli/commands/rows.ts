import {Command} from 'commander'
import type {Act} from '../act.ts'

/** `nutgraf quotes`: a row for each quotation. */
export function quotesCommand(act: Act): Command {
  void act
  return new Command('quotes')
}

/** `nutgraf entities`: a row for each entity. */
export function entitiesCommand(act: Act): Command {
  void act
  return new Command('entities')
}
