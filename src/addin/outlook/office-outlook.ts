import { createCallQueue } from './call-queue.ts'
import { isDarkHost } from './host-theme.ts'
import { watchItem } from './item-watch.ts'
import { officeDraft } from './office-draft.ts'
import { officeMessage } from './office-message.ts'
import type { OpenItem, Outlook, Person } from './port.ts'

interface OutlookOptions {
  /** Asked before every call of Office.js; see `createCallQueue`. Always yes unless given. */
  mayCall?: () => boolean
}

type OfficeItem = Office.MessageCompose | Office.MessageRead

/** The port over Office.js, which must be ready. Capabilities are asked for, never host names. */
export function createOfficeOutlook({ mayCall }: OutlookOptions = {}): Outlook {
  const run = createCallQueue(mayCall)
  const idOf = createIds()
  const current = (): OpenItem => {
    const item = openItem()
    if (!item) return { kind: 'none' }
    return isDraft(item)
      ? officeDraft(item, idOf(item), run)
      : officeMessage(item, item.itemId || idOf(item), run)
  }
  return {
    language: Office.context.displayLanguage ?? 'en-US',
    isDark: isDarkHost(),
    offersNestedAuth: supports('NestedAppAuth', '1.1'),
    user: mailboxOwner(),
    current,
    watch: (listener) => watchItem(() => itemKey(idOf), listener),
  }
}

function mailboxOwner(): Person | undefined {
  const profile = Office.context.mailbox?.userProfile as Office.UserProfile | undefined
  if (!profile?.emailAddress) return undefined
  const { emailAddress, displayName } = profile
  return { email: emailAddress, name: displayName || emailAddress }
}

/** Appointments are none of ours, and a pinned pane may have nothing selected. */
function openItem(): OfficeItem | undefined {
  const item = Office.context.mailbox?.item as (OfficeItem & Office.Item) | null | undefined
  return item?.itemType === Office.MailboxEnums.ItemType.Message ? item : undefined
}

/** A draft's subject is an object with methods, a message's is its text. */
const isDraft = (item: OfficeItem): item is Office.MessageCompose =>
  typeof item.subject === 'object' && item.subject !== null

type IdOf = (item: OfficeItem) => string

/** Numbers items by their object: drafts have no lasting id, and Office swaps the object. */
function createIds(): IdOf {
  const ids = new WeakMap<OfficeItem, string>()
  let last = 0
  return (item) => {
    const id = ids.get(item) ?? `item-${(last += 1)}`
    ids.set(item, id)
    return id
  }
}

function itemKey(idOf: IdOf): string {
  const item = openItem()
  if (!item) return ''
  return isDraft(item) ? idOf(item) : `${item.itemId ?? idOf(item)} ${item.conversationId ?? ''}`
}

function supports(set: string, version: string): boolean {
  return Office.context.requirements?.isSetSupported(set, version) ?? false
}
