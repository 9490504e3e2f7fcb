import type { Db } from './schema.ts'

/** An open database, migrated and ready. */
export interface Store {
  db: Db
  /** Rejects while the database cannot answer. */
  ping(): Promise<void>
  close(): Promise<void>
}

/** Told of every query when it has ended. */
export type OnQuery = (query: { sql: string; seconds: number; isFailed: boolean }) => void
