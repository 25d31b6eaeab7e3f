import type {Input} from './inputs.ts'

/** All that the library says of some files, as JSON, by what it is. */
export function readAll(nutgraf: Readonly<Record<string, unknown>>, inputs: readonly Input[]): Record<string, string>
