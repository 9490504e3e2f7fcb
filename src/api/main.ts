import process from 'node:process'
import { complaint } from './complaint.ts'
import { loadConfig } from './config.ts'
import { startServer, type Server } from './server.ts'

/** Below the 30 seconds that container platforms wait before they kill. */
const STOP_DEADLINE_MS = 20_000

try {
  const server = await startServer(loadConfig())
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void stop(server))
  }
} catch (error) {
  // The end of the program.
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
