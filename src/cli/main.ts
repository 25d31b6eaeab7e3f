#!/usr/bin/env node
import {runCommand} from './program.ts'

const controller = new AbortController()
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  // The first asks to end in good order; the second, when that takes too long, ends at once.
  process.once(name, () => controller.abort(name))
}

process.exitCode = await runCommand({args: process.argv.slice(2), streams: process, signal: controller.signal})
