import { isPerson } from './addressee.ts'
import type { RunCall } from './call-queue.ts'
import type { Message, Person } from './port.ts'
import { readProperties } from './stored-mark.ts'
import { readKeptNotes } from './stored-notes.ts'

/**
 * The port's message over Office.js. Plain values are copied now: once another mail is selected,
 * `item` speaks of that one.
 */
export function officeMessage(item: Office.MessageRead, id: string, run: RunCall): Message {
  return {
    kind: 'message',
    id,
    subject: item.subject ?? '',
    from: person(item.from),
    sender: person(item.sender),
    to: people(item.to),
    cc: people(item.cc),
    hasOthers: [...(item.to ?? []), ...(item.cc ?? [])].some((one) => !isPerson(one)),
    internetMessageId: item.internetMessageId || undefined,
    conversationId: item.conversationId || undefined,
    sentAt: item.dateTimeCreated instanceof Date ? new Date(item.dateTimeCreated) : undefined,
    headers: async () => {
      if (typeof item.getAllInternetHeadersAsync !== 'function') return ''
      return (await run<string>((done) => item.getAllInternetHeadersAsync(done))) ?? ''
    },
    html: () => run((done) => item.body.getAsync(Office.CoercionType.Html, done)),
    mark: () => readProperties(item, run),
    notes: () => readKeptNotes(item, run),
  }
}

type Details = Office.EmailAddressDetails

function person(details: Details | undefined): Person | undefined {
  if (!details?.emailAddress) return undefined
  const { emailAddress, displayName } = details
  return { email: emailAddress, name: displayName || emailAddress }
}

const people = (all: readonly Details[] | undefined): Person[] =>
  (all ?? []).filter(isPerson).flatMap((details) => person(details) ?? [])
