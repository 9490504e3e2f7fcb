import type { Recipient, RecipientField } from '../../contract/recipient.ts'
import { isPerson } from './addressee.ts'
import { unsupported, type RunCall } from './call-queue.ts'
import { attachmentContent, attachments, removeAttachment } from './draft-attachments.ts'
import { deliverAt, offersDelay, sender, setDeliverAt } from './draft-delivery.ts'
import { hearOfMarks, tellOfMark } from './mark-news.ts'
import type { Addressees, ComposeType, Draft, Notice } from './port.ts'
import { readMarks, writeHeader, writeProperties, writeSession } from './stored-mark.ts'
import { readNotes, writeNotes } from './stored-notes.ts'

/** Key of our notice; Outlook takes up to 32 characters. */
const NOTICE_KEY = 'follow'
/** Resource id of an icon in the manifest. */
const NOTICE_ICON = 'Icon.16'
const LONGEST_NOTICE = 150

const LONGEST_SUBJECT = 998
const LONGEST_NAME = 256

const COMPOSE_TYPES: Readonly<Record<string, ComposeType | undefined>> = {
  newMail: 'new',
  reply: 'reply',
  forward: 'forward',
}

/** The port's draft over Office.js. */
export function officeDraft(item: Office.MessageCompose, id: string, run: RunCall): Draft {
  return {
    kind: 'draft',
    id,
    composeType: () => composeType(item, run),
    ...subjectOf(item, run),
    recipients: () => recipients(item, run),
    onRecipientsChanged: (listener) => onRecipientsChanged(item, run, listener),
    ...bodyOf(item, run),
    ...attachmentsOf(item, run),
    ...deliveryOf(item, run),
    save: async () => graphId(await save(item, run)),
    notes: () => readNotes(item, run, async () => (await composeType(item, run)) === 'forward'),
    setNotes: async (notes) => {
      await save(item, run)
      await writeNotes(item, run, notes)
      await save(item, run)
    },
    appendOnSend: (html) => appendOnSend(item, run, html),
    marks: () => readMarks(item, run),
    mark: async (mark) => {
      // Headers and properties stick to a saved draft only, and are kept by saving once more.
      await save(item, run)
      await writeHeader(item, run, mark)
      await writeProperties(item, run, mark)
      await writeSession(item, run, mark)
      await save(item, run)
      tellOfMark()
    },
    onMarkChanged: hearOfMarks,
    recordOutcome: (mark) => writeProperties(item, run, mark),
    notify: async (notice) => {
      await clearNotice(item, run)
      await run((done) =>
        item.notificationMessages.addAsync(NOTICE_KEY, noticeDetails(notice), done),
      )
    },
    clearNotice: () => clearNotice(item, run),
  }
}

type Part<Name extends keyof Draft> = Pick<Draft, Name>

const subjectOf = (item: Office.MessageCompose, run: RunCall): Part<'subject' | 'setSubject'> => ({
  subject: async () =>
    (await run<string>((done) => item.subject.getAsync(done))).slice(0, LONGEST_SUBJECT),
  setSubject: async (subject) => {
    await run((done) => item.subject.setAsync(subject, done))
  },
})

const bodyOf = (
  item: Office.MessageCompose,
  run: RunCall,
): Part<'bodyType' | 'html' | 'setHtml' | 'insertHtml'> => ({
  bodyType: () => bodyType(item, run),
  html: () => run((done) => item.body.getAsync(Office.CoercionType.Html, { ...bodyMode() }, done)),
  setHtml: async (html) => {
    await run((done) =>
      item.body.setAsync(html, { coercionType: Office.CoercionType.Html, ...bodyMode() }, done),
    )
  },
  insertHtml: async (html) => {
    const options = { coercionType: Office.CoercionType.Html }
    await run((done) => item.body.setSelectedDataAsync(html, options, done))
  },
})

const attachmentsOf = (
  item: Office.MessageCompose,
  run: RunCall,
): Part<'attachments' | 'attachmentContent' | 'removeAttachment'> => ({
  attachments: () => attachments(item, run),
  attachmentContent: (attachment) => attachmentContent(item, run, attachment),
  removeAttachment: (attachment) => removeAttachment(item, run, attachment),
})

const deliveryOf = (
  item: Office.MessageCompose,
  run: RunCall,
): Part<'from' | 'offersDelay' | 'deliverAt' | 'setDeliverAt'> => ({
  from: () => sender(item, run),
  offersDelay: offersDelay(item),
  deliverAt: () => deliverAt(item, run),
  setDeliverAt: (at) => setDeliverAt(item, run, at),
})

const save = (item: Office.MessageCompose, run: RunCall) =>
  run<string>((done) => item.saveAsync(done))

/** Office gives the id that Exchange's older services take; where it has no other, it is left as it is. */
function graphId(id: string): string {
  const { mailbox } = Office.context
  if (typeof mailbox.convertToRestId !== 'function') return id
  return mailbox.convertToRestId(id, Office.MailboxEnums.RestVersion.v2_0)
}

/**
 * Where mails are shown as conversations, only the reply itself is read and written: the quoted
 * thread stays folded. Hosts without it (classic, Mac) give and take the whole body.
 */
function bodyMode(): { bodyMode?: Office.MailboxEnums.BodyMode } {
  const modes = Office.MailboxEnums.BodyMode as typeof Office.MailboxEnums.BodyMode | undefined
  return modes ? { bodyMode: modes.HostConfig } : {}
}

async function bodyType({ body }: Office.MessageCompose, run: RunCall): Promise<'html' | 'text'> {
  const type = await run<Office.CoercionType>((done) => body.getTypeAsync(done))
  return type === Office.CoercionType.Html ? 'html' : 'text'
}

async function composeType(item: Office.MessageCompose, run: RunCall): Promise<ComposeType> {
  if (typeof item.getComposeTypeAsync !== 'function') return 'unknown'
  const answer = await run<{ composeType: string }>((done) => item.getComposeTypeAsync(done))
  return COMPOSE_TYPES[answer.composeType] ?? 'unknown'
}

async function recipients(item: Office.MessageCompose, run: RunCall): Promise<Addressees> {
  const fields: RecipientField[] = ['to', 'cc', 'bcc']
  const found = await Promise.all(
    fields.map(async (field) => {
      const people = await run<Office.EmailAddressDetails[]>((done) => item[field].getAsync(done))
      return people.map((one) => (isPerson(one) ? recipient(one, field) : undefined))
    }),
  )
  const all = found.flat()
  const named = all.filter((one) => one !== undefined)
  return { named, hasOthers: named.length < all.length }
}

function recipient(person: Office.EmailAddressDetails, field: RecipientField): Recipient {
  const email = person.emailAddress.trim()
  const name = (person.displayName ?? '').slice(0, LONGEST_NAME)
  return name === '' || name === email ? { email, field } : { email, name, field }
}

/** Office can only drop all handlers of a kind at once, so ours stays and is switched off. */
async function onRecipientsChanged(
  item: Office.MessageCompose,
  run: RunCall,
  listener: () => void,
): Promise<() => void> {
  let isOn = true
  const handler = () => {
    if (isOn) listener()
  }
  await run((done) => item.addHandlerAsync(Office.EventType.RecipientsChanged, handler, done))
  return () => {
    isOn = false
  }
}

async function appendOnSend(item: Office.MessageCompose, run: RunCall, html: string | null) {
  const { body } = item
  if (typeof body.appendOnSendAsync !== 'function') throw unsupported('appendOnSendAsync')
  const options = { coercionType: Office.CoercionType.Html }
  // The type wants a string; the documentation takes the text back with null.
  await run((done) => body.appendOnSendAsync(html as string, options, done))
}

/** Removing and adding, because a replaced notice is not drawn again in new Outlook. */
async function clearNotice(item: Office.MessageCompose, run: RunCall): Promise<void> {
  const remove = run((done) => item.notificationMessages.removeAsync(NOTICE_KEY, done))
  await remove.catch(() => undefined) // there was none
}

function noticeDetails({ text, isError }: Notice): Office.NotificationMessageDetails {
  const message = text.slice(0, LONGEST_NOTICE)
  const types = Office.MailboxEnums.ItemNotificationMessageType
  if (isError) return { type: types.ErrorMessage, message }
  return { type: types.InformationalMessage, message, icon: NOTICE_ICON, persistent: false }
}
