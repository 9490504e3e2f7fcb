import type { Kysely } from 'kysely'
import type { Schema } from '../../api/store/schema.ts'
import { TENANT_ID } from '../cast.ts'
import type { PastFollow } from './history.ts'
import { pastTemplates, type PastTemplate } from './past-templates.ts'
import { seededRandom, uuidAt } from './seeded-random.ts'

type Db = Kysely<Schema>

const DAY_MS = 86_400_000
/** Inserted into drafts that were thrown away. */
const NEVER_SENT = 2

interface StoredVersion {
  id: string
  at: Date
}

/** Writes the templates, and which of the past mails were written with them. */
export async function insertTemplates(
  db: Db,
  { follows, now }: { follows: readonly PastFollow[]; now: Date },
): Promise<void> {
  const random = seededRandom(13)
  for (const template of pastTemplates) {
    const mails = follows.filter(({ past }) => past.template === template.name)
    const times = template.versions.map(({ daysAgo }) => new Date(now.getTime() - daysAgo * DAY_MS))
    const id = uuidAt(times[0] ?? now, random)
    const versions = times.map((at) => ({ id: uuidAt(at, random), at }))
    await insertTemplate(db, template, { id, versions, timesUsed: mails.length + NEVER_SENT })
    for (const mail of mails) await insertUse(db, mail, { id, versions })
  }
}

interface Stored {
  id: string
  /** Oldest first. */
  versions: readonly StoredVersion[]
}

async function insertTemplate(
  db: Db,
  template: PastTemplate,
  { id, versions, timesUsed }: Stored & { timesUsed: number },
): Promise<void> {
  const { name, category, scope, owner, isArchived } = template
  const [first, last] = [versions[0], versions.at(-1)]
  if (!first || !last) throw new Error(`The template ${name} has no words`)
  await db
    .insertInto('template')
    .values({
      ...{ tenant_id: TENANT_ID, id, owner_id: owner.id, name, category, scope },
      ...{ version_id: last.id, changed_at: last.at, created_at: first.at },
      ...{ archived_at: isArchived ? last.at : null, times_used: timesUsed },
    })
    .execute()
  const rows = template.versions.map(({ subject, html }, place) => ({
    ...{ tenant_id: TENANT_ID, id: versions[place]?.id ?? '', template_id: id, number: place + 1 },
    ...{ subject, html, created_at: versions[place]?.at ?? first.at, created_by: owner.id },
    restored_from: null,
  }))
  await db.insertInto('template_version').values(rows).execute()
}

/** With the version that held when the mail was written. */
async function insertUse(
  db: Db,
  { key, sentAt, targets }: PastFollow,
  { id, versions }: Stored,
): Promise<void> {
  const version = versions.findLast(({ at }) => at <= sentAt) ?? versions[0]
  if (!version) return
  const use = { tenant_id: TENANT_ID, follow_key: key, template_id: id, version_id: version.id }
  await db
    .insertInto('template_use')
    .values({ ...use, has_links: targets.length > 0 })
    .execute()
}
