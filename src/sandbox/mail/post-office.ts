import type { Person } from '../cast.ts'
import { isHeldBack } from './held-back.ts'
import { blindCopy, isLogged, type MailFlowRules } from './mail-flow-rules.ts'
import { newWriting, sameAddress, type Folder, type Mail, type Writing } from './mail.ts'
import type { MailStore } from './mail-store.ts'

/** Where times and ids come from. */
export interface Origin {
  now: () => Date
  newId: () => string
}

/** What Exchange does with mail: keeps drafts, sends, moves; copies what its rules say. */
export interface PostOffice {
  /** Keeps a draft; without `id` a new one. */
  saveDraft(owner: Person, writing: Partial<Writing>, id?: string): Mail
  /**
   * Sends: one copy to Sent Items with the custom properties, one without them to everybody
   * addressed who has a mailbox here. The draft it came from is gone; its immutable id is the sent
   * copy's. What is to be held back waits in the outbox instead.
   */
  send(owner: Person, writing: Partial<Writing>, draftId?: string): Mail
  /** Sends what was held back in an outbox and is due by now, everybody's. */
  deliverDue(): void
  /** @returns the moved copy, with a new id; undefined when there is no such mail */
  move(address: string, id: string, folder: Folder): Mail | undefined
}

export function createPostOffice(
  store: MailStore,
  origin: Origin,
  rules?: MailFlowRules,
): PostOffice {
  const deliver = deliverer(store, origin, rules)

  return {
    saveDraft(owner, writing, id) {
      const kept = id === undefined ? undefined : store.find(owner.email, id)
      const draft = { ...(kept ?? blank(owner, origin)), ...writing }
      const saved = { ...withConversation(draft, origin), receivedAt: origin.now().toISOString() }
      return store.put(owner.email, saved)
    },
    send(owner, writing, draftId) {
      const kept = draftId === undefined ? undefined : store.find(owner.email, draftId)
      const draft = withConversation({ ...(kept ?? blank(owner, origin)), ...writing }, origin)
      const at = origin.now()
      if (!isHeldBack(draft, at)) return deliver(owner, draft, at)
      return store.put(owner.email, { ...draft, folder: 'outbox', receivedAt: at.toISOString() })
    },
    deliverDue() {
      const at = origin.now()
      for (const owner of store.people())
        for (const mail of store.list(owner.email))
          if (mail.folder === 'outbox' && !isHeldBack(mail, at)) deliver(owner, mail, at)
    },
    move(address, id, folder) {
      const mail = store.find(address, id)
      if (!mail) return undefined
      return store.put(address, { ...mail, id: origin.newId(), folder })
    },
  }
}

/** Gives a mail to everybody addressed, and its sender the copy of it. */
function deliverer(store: MailStore, origin: Origin, rules: MailFlowRules | undefined) {
  return (owner: Person, { deliverAt: _due, ...draft }: Mail, now: Date): Mail => {
    const kept = store.find(owner.email, draft.id)
    if (kept) store.remove(owner.email, kept.id)
    const at = now.toISOString()
    const mail: Mail = {
      ...draft,
      ...inTheName(draft, owner),
      isDraft: false,
      sentAt: at,
      receivedAt: at,
    }
    const sent: Mail = { ...mail, ...sentIds(kept, origin), folder: 'sentitems', isRead: true }
    store.put(owner.email, sent)
    for (const address of addressesOf(mail))
      if (store.owner(address)) store.put(address, delivered(mail, origin))
    if (rules && isLogged(rules, mail))
      store.put(rules.copyTo, blindCopy(delivered(mail, origin), rules.copyTo))
    return sent
  }
}

/** Whoever sends for somebody else is named beside them. */
const inTheName = ({ from }: Mail, { name, email }: Person) =>
  sameAddress(from.email, email) ? {} : { sender: { name, email } }

/** What arrives: no blind copies named, none of the sender's own properties. */
const delivered = (
  { extended: _own, categories: _theirs, ...mail }: Mail,
  origin: Origin,
): Mail => ({
  ...mail,
  ...newIds(origin),
  folder: 'inbox',
  isRead: false,
  bcc: [],
  customProperties: {},
  composeType: 'newMail',
})

const newIds = ({ newId }: Origin) => ({ id: newId(), immutableId: newId() })

/** Sending moves the draft, so to speak. */
const sentIds = (draft: Mail | undefined, origin: Origin) => ({
  ...newIds(origin),
  ...(draft && { immutableId: draft.immutableId }),
})

function blank(owner: Person, origin: Origin): Mail {
  const at = origin.now().toISOString()
  return {
    ...newWriting(),
    ...newIds(origin),
    folder: 'drafts',
    isDraft: true,
    isRead: true,
    from: { name: owner.name, email: owner.email },
    // Exchange gives a draft its Message-ID at once and keeps it when it is sent.
    internetMessageId: `<${origin.newId()}@${owner.email.split('@')[1] ?? 'localhost'}>`,
    createdAt: at,
    sentAt: at,
    receivedAt: at,
    version: 1,
  }
}

const withConversation = (mail: Mail, { newId }: Origin): Mail =>
  mail.conversationId === '' ? { ...mail, conversationId: newId() } : mail

/** Everybody addressed, once each. */
const addressesOf = ({ to, cc, bcc }: Writing) =>
  new Set([...to, ...cc, ...bcc].map(({ email }) => email.trim().toLowerCase()))
