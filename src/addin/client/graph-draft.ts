import { good } from './graph-answers.ts'
import type { AskGraph } from './graph-client.ts'
import { filesOf, type MailFile } from './graph-files.ts'

/** A draft with everything that is copied from it. */
export interface SourceDraft {
  subject: string
  body: { contentType: 'html' | 'text'; content: string }
  marks: MailMarks
  /** Properties that keep a reply in its thread, and its sensitivity and label. */
  properties: readonly ExtendedProperty[]
  files: readonly MailFile[]
}

/** What a mail says of itself beside its text; what is usual is absent. */
export interface MailMarks {
  importance: 'low' | 'normal' | 'high'
  categories?: readonly string[]
  replyTo?: readonly { emailAddress: { address: string; name?: string } }[]
  isReadReceiptRequested?: true
  isDeliveryReceiptRequested?: true
}

export interface ExtendedProperty {
  id: string
  value: string
}

/** Where Graph has all messages of the own mailbox. */
export const MESSAGES = '/me/messages'

/** Message-ID that is answered, those before it, and what a conversation is known by. */
const THREAD = ['String 0x1042', 'String 0x1039', 'Binary 0x71']
/** As a number from 0, which is normal. */
const SENSITIVITY = 'Integer 0x36'
/** Where Office keeps the sensitivity labels of an organisation. */
const LABELS = 'String {00020386-0000-0000-c000-000000000046} Name msip_labels'
const MARKS = 'importance,categories,replyTo,isReadReceiptRequested,isDeliveryReceiptRequested'

/** Where Graph has one of them. */
export const messagePath = (id: string) => `${MESSAGES}/${encodeURIComponent(id)}`

/** @returns undefined where the mailbox has no such draft */
export async function readDraft(ask: AskGraph, id: string): Promise<SourceDraft | undefined> {
  const wanted = [...THREAD, SENSITIVITY, LABELS].map((property) => `id eq '${property}'`)
  const expand = `singleValueExtendedProperties($filter=${wanted.join(' or ')})`
  const select = `$select=subject,body,isDraft,${MARKS}`
  const path = `${messagePath(id)}?${select}&$expand=${encodeURIComponent(expand)}`
  // As written: Graph would take out what it thinks unsafe.
  const answer = await ask({ method: 'GET', path, prefer: 'outlook.allow-unsafe-html' })
  if (answer.status === 404) return undefined
  const draft = good(answer) as DraftAnswer
  if (!draft.isDraft) return undefined
  return {
    subject: draft.subject ?? '',
    body: {
      contentType: draft.body.contentType.toLowerCase() === 'html' ? 'html' : 'text',
      content: draft.body.content,
    },
    marks: marksOf(draft),
    properties: (draft.singleValueExtendedProperties ?? []).filter(isSaid),
    files: await filesOf((request) => ask(request), messagePath(id)),
  }
}

interface DraftAnswer {
  isDraft: boolean
  subject?: string | null
  body: { contentType: string; content: string }
  importance?: 'low' | 'normal' | 'high' | null
  categories?: string[]
  replyTo?: { emailAddress: { address: string; name?: string } }[]
  isReadReceiptRequested?: boolean | null
  isDeliveryReceiptRequested?: boolean | null
  singleValueExtendedProperties?: ExtendedProperty[]
}

function marksOf({ importance, categories = [], replyTo = [], ...draft }: DraftAnswer): MailMarks {
  return {
    importance: importance ?? 'normal',
    ...(categories.length > 0 && { categories }),
    ...(replyTo.length > 0 && { replyTo }),
    ...(draft.isReadReceiptRequested && { isReadReceiptRequested: true }),
    ...(draft.isDeliveryReceiptRequested && { isDeliveryReceiptRequested: true }),
  }
}

/** A normal sensitivity need not be said. */
const isSaid = ({ id, value }: ExtendedProperty): boolean => id !== SENSITIVITY || value !== '0'
