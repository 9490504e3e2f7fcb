import type { Request } from 'express'
import type { Person } from '../cast.ts'
import { FOLDERS, type Folder, type Mail } from '../mail/mail.ts'
import type { MailStore } from '../mail/mail-store.ts'
import { GraphRefusal, itemNotFound } from './graph-refusal.ts'

/** Whose mailbox a request is about: the token's owner under /me, anybody under /users/{address}. */
export function ownerOf(request: Request, store: MailStore): Person {
  const me = String(request.res?.locals['me'])
  const owner = store.owner(String(request.params['user'] ?? me))
  if (!owner) throw new GraphRefusal(404, 'ErrorInvalidUser', 'The requested user is invalid.')
  return owner
}

/** @throws GraphRefusal when the mailbox has no such mail */
export function mailOf(request: Request, store: MailStore): Mail {
  const mail = store.find(ownerOf(request, store).email, String(request.params['id']))
  if (!mail) throw itemNotFound()
  return mail
}

/** By its well-known name, in any case. */
export function folderOf(name: string): Folder {
  const folder = FOLDERS.find((known) => known === name.toLowerCase())
  if (!folder) throw new GraphRefusal(404, 'ErrorItemNotFound', `There is no folder '${name}'.`)
  return folder
}
