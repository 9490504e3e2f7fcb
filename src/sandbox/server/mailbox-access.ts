import type { Request } from 'express'
import type { Person } from '../cast.ts'
import type { Mail } from '../mail/mail.ts'
import type { MailStore } from '../mail/mail-store.ts'

/** The mailbox or the mail of a request's address is not there. */
export class NotThere extends Error {
  override name = 'NotThere'
}

/** @throws NotThere when nobody has the address */
export function ownerOf(request: Request, store: MailStore): Person {
  const address = String(request.params['address'])
  const owner = store.owner(address)
  if (!owner) throw new NotThere(`Nobody has the address ${address}`)
  return owner
}

/** @throws NotThere when the mailbox has no such mail */
export function mailOf(request: Request, store: MailStore): Mail {
  const mail = store.find(ownerOf(request, store).email, String(request.params['id']))
  if (!mail) throw new NotThere('There is no such mail')
  return mail
}
