import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'
import type { OneFile } from './file.store.ts'
import type { StoredVersion } from './file-store.ts'

interface Cutoffs {
  /** Uploads that were begun before and not finished, and files without a mail from before, go. */
  begun: Date
  /** Versions that were replaced before go; later ones may still be under way to somebody. */
  replaced: Date
  /** Bytes of what expired or was revoked before go. */
  ended: Date
  limit: number
}

/** Uploads whose bytes nobody needs any more, of any tenant. */
export async function listForgettableVersions(
  db: Db,
  { begun, replaced, ended, limit }: Cutoffs,
): Promise<StoredVersion[]> {
  const rows = await db
    .selectFrom('file_version as v')
    .innerJoin('file as f', (join) =>
      join.onRef('f.tenant_id', '=', 'v.tenant_id').onRef('f.id', '=', 'v.file_id'),
    )
    .select(['v.tenant_id as tenantId', 'v.file_id as fileId', 'v.version'])
    .where(
      sql<boolean>`(v.state <> 'ready' and v.created_at < ${begun})
        or v.replaced_at < ${replaced}
        or f.removed_at is not null
        or f.expires_at < ${ended} or f.revoked_at < ${ended}`,
    )
    .limit(limit)
    .execute()
  return rows
}

/** Files that are in no mail: they never were, or their mails are gone. */
export async function listForgettableFiles(db: Db, { begun, limit }: Cutoffs): Promise<OneFile[]> {
  return db
    .selectFrom('file as f')
    .select(['f.tenant_id as tenantId', 'f.id'])
    .where(sql<boolean>`(f.linked_at is not null or f.created_at < ${begun})`)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('file_link as l')
            .select('l.number')
            .whereRef('l.tenant_id', '=', 'f.tenant_id')
            .whereRef('l.file_id', '=', 'f.id'),
        ),
      ),
    )
    .limit(limit)
    .execute()
}

/** From now on nobody gets it, also where its bytes are gone by themselves. */
export async function markRemoved(db: Db, { tenantId, id, at }: OneFile & { at: Date }) {
  await db
    .updateTable('file')
    .set({ removed_at: at })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .execute()
}
