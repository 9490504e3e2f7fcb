import type { OperationName } from './contract/operations.ts'
import type { Faults } from './faults.ts'
import type { GraphReply } from './graph-call.ts'
import { GraphRefusal, refusalReply } from './graph-refusal.ts'

const LISTS: readonly OperationName[] = ['listChanges', 'listFolderMessages', 'listMessages']

/** The answer as it arrives while something is wrong on the way; after the contract was checked. */
export function spoiled(name: OperationName, reply: GraphReply, faults: Faults): GraphReply {
  if (name === 'moveMessage' && reply.status === 201 && faults.isOn('move-times-out'))
    return refusalReply(new GraphRefusal(504, 'UnknownError', 'The gateway did not answer.'))
  if (LISTS.includes(name) && reply.status === 200 && faults.isOn('malformed-message'))
    return { ...reply, body: malformed(reply.body as { value: object[] }) }
  return reply
}

function malformed(page: { value: object[] }): object {
  const [first, ...others] = page.value
  return first ? { ...page, value: [{ ...first, toRecipients: 'nobody' }, ...others] } : page
}
