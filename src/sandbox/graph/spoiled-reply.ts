import type { OperationName } from './contract/operations.ts'
import type { Fault, Faults } from './faults.ts'
import type { GraphReply } from './graph-call.ts'
import { GraphRefusal, refusalReply } from './graph-refusal.ts'

const LISTS: readonly OperationName[] = ['listChanges', 'listFolderMessages', 'listMessages']

/** What is done, and its answer does not come. */
const TOO_LATE: Readonly<Partial<Record<OperationName, Fault>>> = {
  moveMessage: 'move-times-out',
  createMessage: 'create-times-out',
  sendDraft: 'send-times-out',
}

/** The answer as it arrives while something is wrong on the way; after the contract was checked. */
export function spoiled(name: OperationName, reply: GraphReply, faults: Faults): GraphReply {
  const late = TOO_LATE[name]
  if (late && reply.status < 400 && faults.isOn(late))
    return refusalReply(new GraphRefusal(504, 'UnknownError', 'The gateway did not answer.'))
  if (LISTS.includes(name) && reply.status === 200 && faults.isOn('malformed-message'))
    return { ...reply, body: malformed(reply.body as { value: object[] }) }
  return reply
}

function malformed(page: { value: object[] }): object {
  const [first, ...others] = page.value
  return first ? { ...page, value: [{ ...first, toRecipients: 'nobody' }, ...others] } : page
}
