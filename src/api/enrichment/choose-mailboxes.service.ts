import { normaliseAddress } from '../contacts/email-address.ts'
import type { DirectoryMailbox } from '../graph/directory.ts'
import { findFingerprintKey } from '../privacy/suppression.store.ts'
import type { Db } from '../store/schema.ts'
import {
  deleteMailboxes,
  listChosen,
  upsertMailboxes,
  type ChosenMailbox,
} from './chosen-mailbox.store.ts'
import { deleteLeft, insertLeft } from './left-mailbox.store.ts'
import { personOf } from './person.ts'

interface Choice {
  tenantId: string
  /** All that are to be read from now on, each once. */
  mailboxes: readonly DirectoryMailbox[]
  at: Date
}

/**
 * Reads these mailboxes from now on, and no others. Whoever is not chosen any more is noted, and taken out
 * of what was collected soon after; whose address is another one now begins anew. The set-up is held.
 *
 * @returns how many came and went
 */
export async function chooseMailboxes(
  db: Db,
  { tenantId, mailboxes, at }: Choice,
): Promise<{ added: number; removed: number }> {
  const key = await findFingerprintKey(db, tenantId)
  const chosen = mailboxes.map((one) => chosenOf(key, one))
  const before = await listChosen(db, tenantId)
  const isKept = ({ id, person }: ChosenMailbox, among: Map<string, ChosenMailbox>) =>
    among.get(id)?.person === person
  const after = byId(chosen)
  const gone = before.filter((one) => !isKept(one, after))
  const known = byId(before)
  const added = chosen.filter((one) => !isKept(one, known))

  await deleteMailboxes(db, { tenantId, ids: gone.map(({ id }) => id) })
  await upsertMailboxes(db, { tenantId, mailboxes: chosen, at })
  const staying = new Set(chosen.map(({ person }) => person))
  const left = gone.map(({ person }) => person).filter((person) => !staying.has(person))
  await insertLeft(db, { tenantId, persons: left })
  await deleteLeft(db, { tenantId, persons: [...staying] })
  return { added: added.length, removed: gone.length }
}

const byId = (all: readonly ChosenMailbox[]) => new Map(all.map((one) => [one.id, one]))

function chosenOf(key: Buffer, { id, address, name }: DirectoryMailbox): ChosenMailbox {
  const normal = normaliseAddress(address)
  return { id, address: normal, name, person: personOf(key, normal) }
}
