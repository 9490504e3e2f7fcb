import process from 'node:process'
import { FolderInUseError } from './buffer/folder-lock.ts'
import { ConfigError, loadConfig } from './config.ts'
import { startServer, type Server } from './server.ts'
import { StartError } from './start-error.ts'

/** Below the 30 seconds that container platforms wait before they kill. */
const STOP_DEADLINE_MS = 20_000

try {
  const server = await startServer(loadConfig())
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void stop(server))
  }
} catch (error) {
  // The end of the program: what an operator can mend in plain lines, anything else with its stack.
  console.error(complaint(error))
  process.exit(1)
}

async function stop(server: Server): Promise<void> {
  setTimeout(() => {
    console.error('Stopping took too long; what was acknowledged is safe in the buffer.')
    process.exit(1)
  }, STOP_DEADLINE_MS).unref()
  await server.stop()
  process.exit(0)
}

function complaint(error: unknown): string {
  if (error instanceof ConfigError) {
    return error.problems.map((problem) => `Configuration: ${problem}`).join('\n')
  }
  if (error instanceof StartError || error instanceof FolderInUseError) return error.message
  return unreachable(error) ?? String(error instanceof Error ? error.stack : error)
}

/** Failures of the machine that need no stack to be understood: a file, a folder, an address. */
function unreachable(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const cause = unreachable(error.cause)
  if (cause !== undefined) return `${error.message}: ${cause}`
  const { code = '', message } = error as NodeJS.ErrnoException
  if (/^(ECONNREFUSED|ENOTFOUND|ETIMEDOUT)$/.test(code)) {
    return `The database cannot be reached: ${message || code}`
  }
  return /^(EACCES|EPERM|ENOENT|ENOTDIR|EROFS|ENOSPC)$/.test(code) ? message : undefined
}
