import { isMainThread } from 'node:worker_threads'

/**
 * Loaded into the API's process before the API: ends it when the sandbox is gone, however that
 * ended. Nothing may stay behind that holds the port and the database.
 */
function endWithParent(): void {
  process.stdin.once('end', () => process.kill(process.pid, 'SIGTERM'))
  process.stdin.once('error', () => process.kill(process.pid, 'SIGTERM'))
  process.stdin.resume()
}

// Worker threads load this file too, and have no parent's pipe to watch.
if (isMainThread) endWithParent()
