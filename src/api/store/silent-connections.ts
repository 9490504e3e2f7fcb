import type { Socket } from 'node:net'
import pg from 'pg'

interface SilenceOptions {
  /** Asked once for all connections that are silent at the moment. */
  answers: () => Promise<boolean>
  /** Nothing was heard for so long while somebody waits: the database is asked whether it is there. */
  doubtAfterMs: number
  /** A database that is there would have said something by now; the network lost this connection. */
  longestMs: number
}

/**
 * Breaks connections off that somebody waits at and nothing comes from: a database whose machine died,
 * or a network that swallows packets, refuses nothing and would be waited for until the system gives up,
 * a quarter of an hour. The query under way fails as with any connection that broke. A statement that
 * only takes long is left alone, because the database answers when it is asked another way.
 */
export function breakOffSilent(pool: pg.Pool, options: SilenceOptions): void {
  const busy = new WeakSet<pg.PoolClient>()
  const answers = oneAtATime(options.answers)
  pool.on('acquire', (client) => busy.add(client))
  pool.on('release', (_error, client) => busy.delete(client))
  pool.on('connect', (client) => {
    const socket = socketOf(client)
    let silentMs = 0
    const hear = () => {
      silentMs = 0
    }
    const doubt = async () => {
      socket.setTimeout(options.doubtAfterMs)
      if (!busy.has(client)) return hear()
      silentMs += options.doubtAfterMs
      const isDead = silentMs >= options.longestMs || !(await answers())
      if (isDead && silentMs > 0 && busy.has(client)) socket.destroy()
    }
    socket.setTimeout(options.doubtAfterMs)
    socket.on('data', hear)
    socket.on('timeout', () => void doubt())
  })
}

/** The types leave it out; it is documented as the place where options of the socket are set. */
function socketOf(client: pg.PoolClient): Socket {
  return (client as unknown as { connection: { stream: Socket } }).connection.stream
}

function oneAtATime(ask: () => Promise<boolean>): () => Promise<boolean> {
  let underWay: Promise<boolean> | undefined
  return () => (underWay ??= ask().finally(() => (underWay = undefined)))
}

/**
 * Whether a database says anything at all within a time; that it is full of connections is an answer.
 * Never rejects.
 */
export async function saysAnything(connectionString: string, withinMs: number): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: withinMs })
  // An error between two steps has nobody else who listens.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch (error) {
    return error instanceof pg.DatabaseError
  } finally {
    client.end().catch(() => undefined)
  }
}
