import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { openEmbeddedStore } from '../../src/api/store/embedded-store.ts'
import { openPostgresStore } from '../../src/api/store/postgres-store.ts'
import type { Store } from '../../src/api/store/store.ts'
import { makeMails, TENANT } from '../rollup-bench.ts'

/** A database that the load's hits are recorded in. */
export interface LoadStore {
  kind: 'PostgreSQL' | 'embedded'
  tenantId: string
  keys: readonly string[]
  /** For the server. */
  settings: Record<string, string>
  /** How many interactions there are; for the embedded one, once the server has ended. */
  recorded(): Promise<number>
  close(): Promise<void>
}

/**
 * Brings a database up to date and puts an organisation with its mails into it: DATABASE_URL where that is
 * set, which keeps them, else an embedded one in a folder.
 */
export async function openLoadStore(dir: string): Promise<LoadStore> {
  const url = process.env['DATABASE_URL'] ?? process.env['TEST_DATABASE_URL']
  if (url !== undefined) {
    const store = await openPostgresStore({ url })
    const settings = { DATA_DIR: '', DATABASE_URL: url, ROLE: 'tracking' }
    return {
      ...(await filled(store)),
      ...{ kind: 'PostgreSQL', settings, recorded: () => count(store), close: store.close },
    }
  }
  const folder = path.join(dir, 'store')
  await mkdir(folder, { recursive: true })
  const store = await openEmbeddedStore({ dir: folder, thread: 'own' })
  const mails = await filled(store)
  await store.close()
  return {
    ...mails,
    ...{
      kind: 'embedded',
      settings: { ROLE: 'all', DATA_DIR: folder },
      close: async () => undefined,
    },
    recorded: async () => {
      const again = await openEmbeddedStore({ dir: folder, thread: 'own' })
      return count(again).finally(() => again.close())
    },
  }
}

async function filled({ db }: Store): Promise<Pick<LoadStore, 'tenantId' | 'keys'>> {
  return { tenantId: TENANT, keys: (await makeMails(db)).map(({ key }) => key) }
}

async function count({ db }: Store): Promise<number> {
  const { rows } = await db
    .selectFrom('interaction')
    .select(({ fn }) => fn.countAll<string>().as('rows'))
    .where('tenant_id', '=', TENANT)
    .executeTakeFirstOrThrow()
  return Number(rows)
}
