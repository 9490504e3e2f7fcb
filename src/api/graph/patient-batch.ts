import type { Static, TSchema } from 'typebox'
import { checkedBody, isForNow, isGood, type GraphAnswer } from './graph-answer.ts'
import { askBatch, inBatches, type BatchPart } from './graph-batch.ts'
import { LONGEST_WAIT_MS, type GraphClient } from './graph-client.ts'
import { graphFault } from './graph-fault.ts'

/** Before the second, third and fourth try, where Graph does not say how long. */
const BACK_OFF_MS = [1000, 4000, 16_000]

/**
 * Asks any number of questions that change nothing, twenty at a time; what is asked to wait is asked
 * again, as long as that is within reason.
 *
 * @returns an answer for each, in their order, good or bad
 * @throws MailSourceError where Graph refused or did not answer a batch as a whole
 */
export async function askAll(
  client: GraphClient,
  parts: readonly BatchPart[],
): Promise<GraphAnswer[]> {
  const answers: GraphAnswer[] = []
  for (const batch of inBatches(parts)) answers.push(...(await askPatiently(client, batch)))
  return withLongestWait(answers)
}

/** Whoever comes again for one of them asks all anew: the longest wait holds for each. */
function withLongestWait(answers: readonly GraphAnswer[]): GraphAnswer[] {
  const ms = Math.max(0, ...answers.filter(isForNow).map(({ retryAfterMs }) => retryAfterMs ?? 0))
  return answers.map((answer) =>
    ms > 0 && isForNow(answer) ? { ...answer, retryAfterMs: ms } : answer,
  )
}

async function askPatiently(client: GraphClient, parts: BatchPart[]): Promise<GraphAnswer[]> {
  const answers = await askBatch(client, parts)
  for (const pause of BACK_OFF_MS) {
    const again = parts.flatMap((part, index) => {
      const answer = answers[index]
      return answer && isForNow(answer) ? [{ part, index, ms: answer.retryAfterMs ?? pause }] : []
    })
    const ms = Math.max(...again.map((one) => one.ms))
    if (again.length === 0 || ms > LONGEST_WAIT_MS) break
    await client.wait(ms)
    const better = await askBatch(
      client,
      again.map(({ part }) => part),
    )
    for (const [at, answer] of better.entries()) answers[again[at]?.index ?? -1] = answer
  }
  return answers
}

/**
 * What a part of a batch answered, as described.
 *
 * @throws MailSourceError for a refusal, and for something else inside
 */
export function goodBody<T extends TSchema>(answer: GraphAnswer, schema: T): Static<T> {
  if (!isGood(answer)) throw graphFault(answer)
  return checkedBody(answer, schema)
}
