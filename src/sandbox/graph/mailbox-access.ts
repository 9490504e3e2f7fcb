import { accounts, EMAIL_LOG, type Person } from '../cast.ts'
import { sameAddress, type Mail } from '../mail/mail.ts'
import type { GraphCaller, KnownCall } from './graph-call.ts'
import type { GraphParts } from './graph-parts.ts'
import { GraphRefusal, itemNotFound } from './graph-refusal.ts'

/**
 * Whose mailbox a call is about: the caller's own under /me, anybody's whom the caller may read
 * under /users/{address}.
 *
 * @throws GraphRefusal where it is not there, not served, or not the caller's to read
 */
export function mailboxOf({ params, caller }: KnownCall, parts: GraphParts): Person {
  const owner = ownerOf(params['mailbox'] ?? '', caller, parts)
  if (!owner) throw new GraphRefusal(404, 'ErrorInvalidUser', 'The requested user is invalid.')
  if (!mayRead(caller, owner))
    throw new GraphRefusal(
      403,
      'ErrorAccessDenied',
      'Access is denied. Check credentials and try again.',
    )
  if (parts.faults.isOn('mailbox-unsupported') && isLog(owner))
    throw new GraphRefusal(
      404,
      'MailboxNotEnabledForRESTAPI',
      'REST API is not yet supported for this mailbox.',
    )
  return owner
}

/** @throws GraphRefusal when the mailbox has no such mail */
export function mailOf(call: KnownCall, parts: GraphParts): Mail {
  const mail = parts.store.find(mailboxOf(call, parts).email, call.params['id'] ?? '')
  if (!mail) throw itemNotFound()
  return mail
}

function ownerOf(name: string, caller: GraphCaller, { store }: GraphParts): Person | undefined {
  if (name.toLowerCase() !== 'me') {
    const byId = accounts.find(({ id }) => id === name.toLowerCase())
    return store.owner(byId?.email ?? name)
  }
  if (caller.kind === 'person') return store.owner(caller.person.email)
  throw new GraphRefusal(
    400,
    'BadRequest',
    '/me request is only valid with delegated authentication flow.',
  )
}

/** Reads mail, or metadata of mail. */
const READING_ROLES = ['Mail.ReadWrite', 'Mail.Read', 'Mail.ReadBasic.All']

function mayRead(caller: GraphCaller, owner: Person): boolean {
  if (caller.kind === 'application')
    return READING_ROLES.some((role) => caller.roles.includes(role))
  if (sameAddress(caller.person.email, owner.email)) return true
  const isMember = isLog(owner) && EMAIL_LOG.members.includes(caller.person.id)
  return isMember && caller.scopes.includes('Mail.ReadWrite.Shared')
}

export const isLog = (owner: Person): boolean => sameAddress(owner.email, EMAIL_LOG.email)
