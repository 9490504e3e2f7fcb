import { good, written } from './graph-answers.ts'
import type { AskGraph, Written } from './graph-client.ts'
import { graphSentItems, type SentItems } from './graph-sent-items.ts'
import { uploadFile, type MailFile, type UploadParts } from './graph-files.ts'
import {
  type ExtendedProperty,
  type MailMarks,
  MESSAGES,
  messagePath,
  readDraft,
  type SourceDraft,
} from './graph-draft.ts'

/** A mail as it is in the mailbox. */
export interface FoundMail {
  /** Immutable. */
  id: string
  isDraft: boolean
  internetMessageId: string | undefined
  conversationId: string | undefined
}

/** A mail to be made, in Graph's form. */
export interface NewMail extends MailMarks {
  subject: string
  body: { contentType: 'html' | 'text'; content: string }
  toRecipients: readonly { emailAddress: { address: string; name?: string } }[]
  internetMessageHeaders?: readonly { name: string; value: string }[]
  singleValueExtendedProperties: readonly ExtendedProperty[]
}

type Keep = () => Promise<void>

/** What an individual send does in the sender's mailbox. Nothing is ever deleted. */
export interface GraphMailbox {
  /** @returns undefined where the mailbox has no such draft */
  readDraft(id: string): Promise<SourceDraft | undefined>
  /** By its id; undefined: it is not there. */
  look(id: string): Promise<FoundMail | undefined>
  /** By an extended property; what went out comes first. */
  find(property: ExtendedProperty): Promise<FoundMail | undefined>
  create(mail: NewMail, files: readonly MailFile[]): Promise<Written<FoundMail>>
  /**
   * Adds what a draft lacks of these; `unknown` where it is to be tried again.
   *
   * @param keep called before each part of a large file
   */
  complete(id: string, files: readonly MailFile[], keep: Keep): Promise<Written<null>>
  send(id: string): Promise<Written<null>>
  moveToDeleted(id: string): Promise<boolean>
  /** Where what was sent is put. */
  readonly sent: SentItems
}
const FOUND = '$select=id,isDraft,internetMessageId,conversationId'
/** Everything of one request; Graph takes 4 MB. */
const MOST_AT_ONCE = 2_500_000

export function graphMailbox(ask: AskGraph, parts: UploadParts): GraphMailbox {
  return {
    readDraft: (id) => readDraft(ask, id),
    async look(id) {
      const answer = await ask({ method: 'GET', path: `${messagePath(id)}?${FOUND}` })
      return answer.status === 404 ? undefined : foundMail(good(answer))
    },
    async find({ id, value }) {
      const filter = `singleValueExtendedProperties/any(ep:ep/id eq '${id}' and ep/value eq '${value}')`
      const path = `${MESSAGES}?${FOUND}&$filter=${encodeURIComponent(filter)}`
      const { value: all } = good(await ask({ method: 'GET', path })) as { value: unknown[] }
      const found = all.map(foundMail)
      return found.find(({ isDraft }) => !isDraft) ?? found[0]
    },
    async create(mail, files) {
      const attachments = fitsAtOnce(files) ? files.map(attachmentOf) : []
      const body = { ...mail, ...(attachments.length > 0 && { attachments }) }
      return written(() => ask({ method: 'POST', path: MESSAGES, body }), foundMail)
    },
    async complete(id, files, keep) {
      if (fitsAtOnce(files)) return DONE
      return complete(ask, { id, files, keep }, parts)
    },
    send: (id) =>
      written(
        () => ask({ method: 'POST', path: `${messagePath(id)}/send` }),
        () => null,
      ),
    async moveToDeleted(id) {
      const body = { destinationId: 'deleteditems' }
      const answer = await ask({ method: 'POST', path: `${messagePath(id)}/move`, body })
      return answer.status < 300
    },
    sent: graphSentItems(ask),
  }
}

/** Adds files one after the other; those that are there by name are there. */
async function complete(
  ask: AskGraph,
  { id, files, keep }: { id: string; files: readonly MailFile[]; keep: Keep },
  parts: UploadParts,
): Promise<Written<null>> {
  const path = `${messagePath(id)}/attachments`
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
        : await uploadFile(ask, { path, file, keep }, parts)
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
