import process from 'node:process'
import { readArguments, USAGE, UsageError } from './arguments.ts'
import { machineLine } from './report.ts'
import { loadTracking } from './tracking-load.ts'

try {
  const options = readArguments(process.argv.slice(2))
  console.log(machineLine())
  await (options.streams === undefined
    ? loadTracking(options)
    : (await import('./stream-load.ts')).loadStreams(options.streams))
} catch (error) {
  // The end of the program.
  console.error(error instanceof UsageError ? `${error.message}\n\n${USAGE}` : error)
  process.exitCode = 1
}
