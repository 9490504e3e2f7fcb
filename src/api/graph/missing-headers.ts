import type { Static } from 'typebox'
import { checkedBody, isForNow, isGood, type GraphAnswer } from './graph-answer.ts'
import { askBatch, inBatches } from './graph-batch.ts'
import { LONGEST_WAIT_MS, type GraphClient } from './graph-client.ts'
import { graphFault } from './graph-fault.ts'
import { HeadersOnly, type GraphMessage } from './graph-message.ts'
import { messagePath } from './graph-paths.ts'

type InternetHeaders = NonNullable<Static<typeof HeadersOnly>['internetMessageHeaders']>

const ROUNDS = 4
const PAUSE_MS = 2000

/** Graph may leave the headers out of a list; drafts have none. */
export const lacksHeaders = (message: GraphMessage): boolean =>
  message.internetMessageHeaders === undefined && message.isDraft !== true

/**
 * Asks for the headers of messages that came without.
 *
 * @returns by id; without those that are not there any more
 * @throws MailSourceError where Graph does not say what they are
 */
export async function missingHeaders(
  client: GraphClient,
  mailbox: string,
  ids: readonly string[],
): Promise<Map<string, InternetHeaders>> {
  const found = new Map<string, InternetHeaders>()
  for (const batch of inBatches(ids)) {
    for (const [id, answer] of await answersFor(client, mailbox, batch)) {
      if (answer.status === 404) continue
      if (!isGood(answer)) throw graphFault(answer)
      found.set(id, checkedBody(answer, HeadersOnly).internetMessageHeaders ?? [])
    }
  }
  return found
}

/** Parts that Graph was too busy for are asked for again; reading may be repeated. */
async function answersFor(client: GraphClient, mailbox: string, ids: readonly string[]) {
  const answers = new Map<string, GraphAnswer>()
  let open = ids
  for (let round = 1; open.length > 0; round += 1) {
    const got = await askBatch(
      client,
      open.map((id) => ({
        method: 'GET',
        url: `${messagePath(mailbox, id)}?$select=id,internetMessageHeaders`,
      })),
    )
    open.forEach((id, index) => answers.set(id, got[index] as GraphAnswer))
    const busy = got.filter(isForNow)
    const pause = Math.max(0, ...busy.map(({ retryAfterMs }) => retryAfterMs ?? PAUSE_MS))
    if (round === ROUNDS || pause > LONGEST_WAIT_MS) break
    open = open.filter((_id, index) => isForNow(got[index] as GraphAnswer))
    if (open.length > 0) await client.wait(pause)
  }
  return answers
}
