import type { AskGraph, GraphAnswer, Written } from './graph-client.ts'
import { GraphUnreachable } from './graph-client.ts'
import { filesOf, uploadFile, type MailFile, type UploadParts } from './graph-files.ts'

/** A mail as it is in the mailbox. */
export interface FoundMail {
  /** Immutable. */
  id: string
  isDraft: boolean
  internetMessageId: string | undefined
  conversationId: string | undefined
}

/** A draft with everything that is copied from it. */
export interface SourceDraft {
  subject: string
  body: { contentType: 'html' | 'text'; content: string }
  importance: 'low' | 'normal' | 'high'
  /** Properties that keep a reply in its thread. */
  thread: readonly ExtendedProperty[]
  files: readonly MailFile[]
}

export interface ExtendedProperty {
  id: string
  value: string
}

/** A mail to be made, in Graph's form. */
export interface NewMail {
  subject: string
  body: { contentType: 'html' | 'text'; content: string }
  importance: 'low' | 'normal' | 'high'
  toRecipients: readonly { emailAddress: { address: string; name?: string } }[]
  internetMessageHeaders?: readonly { name: string; value: string }[]
  singleValueExtendedProperties: readonly ExtendedProperty[]
}

/** What an individual send does in the sender's mailbox. Nothing is ever deleted. */
export interface GraphMailbox {
  /** @returns undefined where the mailbox has no such draft */
  readDraft(id: string): Promise<SourceDraft | undefined>
  /** By its id; undefined: it is not there. */
  look(id: string): Promise<FoundMail | undefined>
  /** By an extended property; what went out comes first. */
  find(property: ExtendedProperty): Promise<FoundMail | undefined>
  create(mail: NewMail, files: readonly MailFile[]): Promise<Written<FoundMail>>
  /** Adds what a draft lacks of these; `unknown` where it is to be tried again. */
  complete(id: string, files: readonly MailFile[]): Promise<Written<null>>
  send(id: string): Promise<Written<null>>
  moveToDeleted(id: string): Promise<boolean>
}

const ME = '/me/messages'
const FOUND = '$select=id,isDraft,internetMessageId,conversationId'
/** Message-ID that is answered, those before it, and what a conversation is known by. */
const THREAD = ['String 0x1042', 'String 0x1039', 'Binary 0x71']
/** Everything of one request; Graph takes 4 MB. */
const MOST_AT_ONCE = 2_500_000

const message = (id: string) => `${ME}/${encodeURIComponent(id)}`

export function graphMailbox(ask: AskGraph, parts: UploadParts): GraphMailbox {
  return {
    readDraft: (id) => readDraft(ask, id),
    async look(id) {
      const answer = await ask({ method: 'GET', path: `${message(id)}?${FOUND}` })
      return answer.status === 404 ? undefined : foundMail(good(answer))
    },
    async find({ id, value }) {
      const filter = `singleValueExtendedProperties/any(ep:ep/id eq '${id}' and ep/value eq '${value}')`
      const path = `${ME}?${FOUND}&$filter=${encodeURIComponent(filter)}`
      const { value: all } = good(await ask({ method: 'GET', path })) as { value: unknown[] }
      const found = all.map(foundMail)
      return found.find(({ isDraft }) => !isDraft) ?? found[0]
    },
    async create(mail, files) {
      const attachments = fitsAtOnce(files) ? files.map(attachmentOf) : []
      const body = { ...mail, ...(attachments.length > 0 && { attachments }) }
      return written(() => ask({ method: 'POST', path: ME, body }), foundMail)
    },
    async complete(id, files) {
      if (fitsAtOnce(files)) return DONE
      return complete(ask, { id, files }, parts)
    },
    send: (id) =>
      written(
        () => ask({ method: 'POST', path: `${message(id)}/send` }),
        () => null,
      ),
    async moveToDeleted(id) {
      const body = { destinationId: 'deleteditems' }
      const answer = await ask({ method: 'POST', path: `${message(id)}/move`, body })
      return answer.status < 300
    },
  }
}

async function readDraft(ask: AskGraph, id: string): Promise<SourceDraft | undefined> {
  const properties = THREAD.map((property) => `id eq '${property}'`).join(' or ')
  const expand = encodeURIComponent(`singleValueExtendedProperties($filter=${properties})`)
  const path = `${message(id)}?$select=subject,body,importance,isDraft&$expand=${expand}`
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
    importance: draft.importance ?? 'normal',
    thread: draft.singleValueExtendedProperties ?? [],
    files: await filesOf((request) => ask(request), message(id)),
  }
}

interface DraftAnswer {
  isDraft: boolean
  subject?: string | null
  body: { contentType: string; content: string }
  importance?: 'low' | 'normal' | 'high' | null
  singleValueExtendedProperties?: ExtendedProperty[]
}

/** Adds files one after the other; those that are there by name are there. */
async function complete(
  ask: AskGraph,
  { id, files }: { id: string; files: readonly MailFile[] },
  parts: UploadParts,
): Promise<Written<null>> {
  const path = `${message(id)}/attachments`
  const there = good(await ask({ method: 'GET', path: `${path}?$select=id,name` })) as {
    value: { name: string }[]
  }
  const names = there.value.map(({ name }) => name)
  for (const file of files) {
    const known = names.indexOf(file.name)
    if (known >= 0) {
      names.splice(known, 1)
      continue
    }
    const added =
      file.size < MOST_AT_ONCE
        ? await written(
            () => ask({ method: 'POST', path, body: attachmentOf(file) }),
            () => null,
          )
        : await uploadFile(ask, { path, file }, parts)
    if (added.kind !== 'done') return added
  }
  return DONE
}

const DONE = { kind: 'done', value: null } as const

const fitsAtOnce = (files: readonly MailFile[]): boolean =>
  files.reduce((sum, { size }) => sum + size, 0) < MOST_AT_ONCE

const attachmentOf = ({ name, contentType, isInline, contentId, contentBytes }: MailFile) => ({
  '@odata.type': '#microsoft.graph.fileAttachment',
  ...{ name, contentType, isInline, contentBytes },
  ...(contentId !== undefined && { contentId }),
})

/** What is asked once: a clear no is one; anything else that is not a yes may have been done. */
async function written<T>(
  act: () => Promise<GraphAnswer>,
  value: (body: unknown) => T,
): Promise<Written<T>> {
  let answer: GraphAnswer
  try {
    answer = await act()
  } catch (error) {
    if (error instanceof GraphUnreachable) return { kind: 'unknown' }
    throw error
  }
  const { status, body } = answer
  if (status < 300) return { kind: 'done', value: value(body) }
  refuseDenied(answer)
  if (status >= 500 || status === 408 || status === 429) return { kind: 'unknown' }
  return { kind: 'refused', code: codeOf(body) }
}

const codeOf = (body: unknown): string =>
  (body as { error?: { code?: string } } | undefined)?.error?.code ?? ''

/** Graph lets this account, or this application, not do it: it holds for every mail. */
export class GraphDenied extends Error {
  override name = 'GraphDenied'
}

function refuseDenied({ status, body }: GraphAnswer): void {
  if (status === 401 || status === 403) throw new GraphDenied(codeOf(body))
}

/** @throws GraphUnreachable for anything but a good answer: reading may be tried again */
function good(answer: GraphAnswer): object {
  const { status, body } = answer
  refuseDenied(answer)
  if (status < 300 && typeof body === 'object' && body !== null) return body
  throw new GraphUnreachable(`Graph answered ${status}`)
}

function foundMail(body: unknown): FoundMail {
  const { id, isDraft, internetMessageId, conversationId } = body as {
    id: string
    isDraft: boolean
    internetMessageId?: string | null
    conversationId?: string | null
  }
  return {
    ...{ id, isDraft },
    internetMessageId: internetMessageId ?? undefined,
    conversationId: conversationId ?? undefined,
  }
}
