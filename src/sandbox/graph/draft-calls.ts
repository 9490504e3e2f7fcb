import type { Person } from '../cast.ts'
import { SENSITIVITIES, type Mail, type Writing } from '../mail/mail.ts'
import { fileFrom, type AttachmentRequest } from './attachment-calls.ts'
import type { GraphHandler, KnownCall } from './graph-call.ts'
import type { GraphParts } from './graph-parts.ts'
import { GraphRefusal } from './graph-refusal.ts'
import { mailboxOf, mailOf } from './mailbox-access.ts'
import { writingFrom } from './message-request.ts'
import {
  CONVERSATION_INDEX_TAG,
  conversationIndex,
  IN_REPLY_TO_TAG,
  messageResource,
  REFERENCES_TAG,
  SENSITIVITY_TAG,
} from './message-resource.ts'
import { idTypeOf } from './preferences.ts'

interface DraftRequest {
  singleValueExtendedProperties?: { id: string; value: string }[]
  attachments?: AttachmentRequest[]
}

/** Making and sending drafts, in the name of whoever signed in. */
export function draftCalls(parts: GraphParts) {
  const { office } = parts
  return {
    createMessage(call) {
      mustHave(call, 'Mail.ReadWrite')
      const owner = mailboxOf(call, parts)
      const draft = office.saveDraft(owner, writingOf(call.body as DraftRequest, owner, parts))
      return { status: 201, body: shown(call, owner, draft) }
    },
    sendDraft(call) {
      mustHave(call, 'Mail.Send')
      const mail = mailOf(call, parts)
      if (!mail.isDraft)
        throw new GraphRefusal(
          400,
          'ErrorInvalidOperation',
          'The operation can be performed only on draft messages.',
        )
      office.send(mailboxOf(call, parts), {}, mail.id)
      return { status: 202 }
    },
  } satisfies Record<string, GraphHandler>
}

function writingOf(
  body: DraftRequest,
  owner: Person,
  { newId, store }: GraphParts,
): Partial<Writing> {
  const { singleValueExtendedProperties = [], attachments = [] } = body
  const extended = Object.fromEntries(
    singleValueExtendedProperties.map(({ id, value }) => [id, value]),
  )
  const tagged = (tag: number) =>
    singleValueExtendedProperties.find(({ id }) => Number(id.split(' ')[1]) === tag)?.value
  const index = tagged(CONVERSATION_INDEX_TAG)
  const thread = index && store.list(owner.email).find((mail) => conversationIndex(mail) === index)
  return {
    ...writingFrom(body),
    ...(thread && { conversationId: thread.conversationId }),
    extended,
    attachments: attachments.map((file) => fileFrom(file, newId())),
    inReplyTo: tagged(IN_REPLY_TO_TAG) ?? null,
    references: tagged(REFERENCES_TAG)?.split(' ') ?? [],
    ...sensitivityOf(tagged(SENSITIVITY_TAG)),
  }
}

function sensitivityOf(value: string | undefined): Partial<Writing> {
  const sensitivity = SENSITIVITIES[Number(value ?? 0)]
  return sensitivity && sensitivity !== 'normal' ? { sensitivity } : {}
}

function shown(call: KnownCall, owner: Person, draft: Mail): object {
  return messageResource(draft, { owner, idType: idTypeOf(call), select: undefined })
}

/** Somebody's own token opens only what they agreed to. */
export function mustHave({ caller }: KnownCall, scope: string): void {
  if (caller.kind === 'application' || caller.scopes.includes(scope)) return
  throw new GraphRefusal(
    403,
    'ErrorAccessDenied',
    'Access is denied. Check credentials and try again.',
  )
}
