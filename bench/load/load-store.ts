import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { openEmbeddedStore } from '../../src/api/store/embedded-store.ts'
import { openPostgresStore } from '../../src/api/store/postgres-store.ts'
import type { Store } from '../../src/api/store/store.ts'
import { newId } from '../../src/api/new-id.ts'
import { makeMails } from '../rollup-bench.ts'

/** As many mails a tenant has; with hits on many of them at once, its organisation is busy. */
const MAILS_OF_TENANT = 1000

export interface LoadMail {
  tenantId: string
  followKey: string
}

/** A database that the load's hits are recorded in. */
export interface LoadStore {
  kind: 'PostgreSQL' | 'embedded'
  mails: readonly LoadMail[]
  /** For the server. */
  settings: Record<string, string>
  /** How many interactions there are; for the embedded one, once the server has ended. */
  recorded(): Promise<number>
  close(): Promise<void>
}

/**
 * Brings a database up to date and puts organisations with so many mails into it: DATABASE_URL where that
 * is set, which keeps them, else an embedded one in a folder.
 */
export async function openLoadStore(dir: string, mails: number): Promise<LoadStore> {
  const url = process.env['DATABASE_URL'] ?? process.env['TEST_DATABASE_URL']
  if (url !== undefined) {
    const store = await openPostgresStore({ url })
    const settings = { DATA_DIR: '', DATABASE_URL: url, ROLE: 'tracking' }
    const made = await filled(store, mails)
    const recorded = () => count(store, made)
    return { mails: made, kind: 'PostgreSQL', settings, recorded, close: store.close }
  }
  const folder = path.join(dir, 'store')
  await mkdir(folder, { recursive: true })
  const store = await openEmbeddedStore({ dir: folder, thread: 'own' })
  const made = await filled(store, mails)
  await store.close()
  return {
    mails: made,
    ...{
      kind: 'embedded',
      settings: { ROLE: 'all', DATA_DIR: folder },
      close: async () => undefined,
    },
    recorded: async () => {
      const again = await openEmbeddedStore({ dir: folder, thread: 'own' })
      return count(again, made).finally(() => again.close())
    },
  }
}

async function filled({ db }: Store, count: number): Promise<LoadMail[]> {
  const mails: { mail: LoadMail; place: number }[] = []
  for (let made = 0; made < count; made += MAILS_OF_TENANT) {
    const tenantId = newId()
    const own = await makeMails(db, tenantId, Math.min(MAILS_OF_TENANT, count - made))
    mails.push(...own.map(({ key }, place) => ({ mail: { tenantId, followKey: key }, place })))
  }
  // One hit after another is of another tenant.
  return mails.sort((a, b) => a.place - b.place).map(({ mail }) => mail)
}

async function count({ db }: Store, mails: readonly LoadMail[]): Promise<number> {
  const { rows } = await db
    .selectFrom('interaction')
    .select(({ fn }) => fn.countAll<string>().as('rows'))
    .where('tenant_id', 'in', [...new Set(mails.map(({ tenantId }) => tenantId))])
    .executeTakeFirstOrThrow()
  return Number(rows)
}
