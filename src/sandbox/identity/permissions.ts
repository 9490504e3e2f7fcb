import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { LOGGING_APP_ID } from '../cast.ts'

/** Which applications the tenant's administrator gave their permissions. */
export interface Permissions {
  isGiven(clientId: string): boolean
  give(clientId: string): void
}

/** Given before the sandbox began: nobody has to think of it to log mail. */
const FROM_THE_BEGINNING = [LOGGING_APP_ID]

/** @param file where they outlive a run; null: nowhere */
export function createPermissions(file: string | null): Permissions {
  const kept = file !== null && existsSync(file) ? readFileSync(file, 'utf8') : '[]'
  const given = new Set<string>([...FROM_THE_BEGINNING, ...(JSON.parse(kept) as string[])])
  return {
    isGiven: (clientId) => given.has(clientId),
    give(clientId) {
      given.add(clientId)
      if (file !== null) writeFileSync(file, JSON.stringify([...given]))
    },
  }
}
