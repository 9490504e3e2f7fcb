import { isInternalAddress } from '../contacts/internal-address.ts'
import type { Context } from '../context.ts'
import { listInternalDomains } from '../settings/internal-domain.store.ts'
import type { MessageFacts } from './mail-message.ts'
import { probeCodeIn } from './probe-code.ts'
import { noteProbe } from './probe.store.ts'

/**
 * Notes mail that tells whether the mail-flow rules work. Who wrote it says in which direction it went:
 * somebody of ours need not be a salesperson yet, nor the other a contact. Asks nothing of the store
 * where no subject has a code.
 */
export async function noteProbes(
  { db, now }: Pick<Context, 'db' | 'now'>,
  tenantId: string,
  mails: readonly MessageFacts[],
): Promise<void> {
  const probes = mails.filter(({ subject }) => probeCodeIn(subject) !== undefined)
  if (probes.length === 0) return
  const internalDomains = await listInternalDomains(db, tenantId)
  for (const { subject, from, sender } of probes) {
    const isOurs = isInternalAddress((from ?? sender)?.email ?? '', internalDomains)
    await noteProbe(db, tenantId, { subject, direction: isOurs ? 'out' : 'in', now: now() })
  }
}
