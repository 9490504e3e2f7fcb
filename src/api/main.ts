import process from 'node:process'
import { parseArgs } from 'node:util'
import { complaint } from './complaint.ts'
import { loadConfig } from './config.ts'
import type { Environment } from './env-reader.ts'
import { startServer, type Server } from './server.ts'
import { StartError } from './start-error.ts'

/** Below the 30 seconds that container platforms wait before they kill. */
const STOP_DEADLINE_MS = 20_000

try {
  const starting = startServer(loadConfig(withRole(process.env, process.argv.slice(2))))
  // From the beginning: whoever is told to stop while it starts has to leave things in order too.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void stop(starting))
  }
  await starting
} catch (error) {
  // The end of the program.
  console.error(complaint(error))
  process.exit(1)
}

/** `--role tracking` says the same as `ROLE=tracking`, and counts more. */
function withRole(env: Environment, given: readonly string[]): Environment {
  const { values } = readArguments(given)
  return values.role === undefined ? env : { ...env, ROLE: values.role }
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { role: { type: 'string' } } })
  } catch (cause) {
    const asked = args.join(' ')
    throw new StartError(`What is ${asked}? --role all, tracking, api or worker`, { cause })
  }
}

async function stop(starting: Promise<Server>): Promise<void> {
  setTimeout(() => {
    console.error('Stopping took too long; what was acknowledged is safe in the buffer.')
    process.exit(1)
  }, STOP_DEADLINE_MS).unref()
  const server = await starting
  await server.stop()
  process.exit(0)
}
