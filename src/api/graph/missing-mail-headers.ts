import type { BatchReader } from './batch-reader.ts'
import { checkedBody, isGood } from './graph-answer.ts'
import { graphFault } from './graph-fault.ts'
import { HeadersOnly, type GraphMessage } from './graph-message.ts'
import { messagePath } from './graph-paths.ts'

type Headers = NonNullable<GraphMessage['internetMessageHeaders']>

/**
 * Headers of messages that Graph listed without: only they tell a machine from a person.
 *
 * @returns by id; without those that are not there any more
 */
export async function missingHeadersOf(
  reader: BatchReader,
  mailboxId: string,
  ids: readonly string[],
): Promise<Map<string, Headers>> {
  const found = new Map<string, Headers>()
  await Promise.all(
    ids.map(async (id) => {
      const url = `${messagePath(mailboxId, id)}?$select=id,internetMessageHeaders`
      const answer = await reader.ask(mailboxId, { url })
      if (isGood(answer))
        found.set(id, checkedBody(answer, HeadersOnly).internetMessageHeaders ?? [])
      else if (answer.status !== 404) throw graphFault(answer)
    }),
  )
  return found
}
