import { sql } from 'kysely'
import { StartError } from '../start-error.ts'
import { migrations } from './migrations.ts'
import type { Db } from './schema.ts'

/** A migration that takes something away that the release before still used; see CONTRIBUTING.md. */
const CONTRACT = /^\d{4}-contract-/

/** How a database compares with what this version of the code knows. */
export interface Standing {
  /** Migrations that were not applied yet. */
  missing: readonly string[]
  /** Migrations that a newer version applied. */
  unknown: readonly string[]
}

export async function standingOf(db: Db): Promise<Standing> {
  const applied = await appliedMigrations(db)
  const known = Object.keys(migrations)
  return {
    missing: known.filter((name) => !applied.includes(name)),
    unknown: applied.filter((name) => !known.includes(name)),
  }
}

/**
 * Whether this version may work with the database as it is. One that a newer version has only added to
 * serves the older one too: while an upgrade is under way both run side by side, and back is possible.
 *
 * @returns false: something is missing that this version needs
 * @throws StartError where a newer version took away what this one uses, or another line of versions
 *   was here
 */
export function mayWorkWith({ missing, unknown }: Standing): boolean {
  const taken = unknown.find((name) => CONTRACT.test(name))
  if (taken !== undefined)
    throw new StartError(
      `The database is too new for this version (${taken}); start a version that knows it`,
    )
  if (missing.length > 0 && unknown.length > 0)
    throw new StartError(
      `The database was changed by another version (${unknown.join(', ')}) that did not know ${missing.join(', ')}`,
    )
  return missing.length === 0
}

async function appliedMigrations(db: Db): Promise<string[]> {
  const { rows: found } = await sql<{ there: boolean }>`
    select to_regclass(quote_ident(current_schema()) || '.kysely_migration') is not null as there
  `.execute(db)
  if (!found[0]?.there) return []
  const { rows } = await sql<{ name: string }>`
    select name from kysely_migration order by name
  `.execute(db)
  return rows.map(({ name }) => name)
}
