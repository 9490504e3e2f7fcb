import type { Contact } from '../../contract/contact.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { readAccess } from '../settings/access.service.ts'
import { describeContact } from './contact.service.ts'

/**
 * A contact as the caller may see it: an administrator sets things up for contacts, and sees how
 * engaged they are only where another administrator granted it.
 *
 * @param address normalised
 */
export async function showContact(ctx: Context, caller: Caller, address: string): Promise<Contact> {
  const contact = await describeContact(ctx, caller.tenantId, address)
  const { readsContacts } = await readAccess(ctx, caller)
  return readsContacts ? contact : { ...contact, engagement: null }
}
