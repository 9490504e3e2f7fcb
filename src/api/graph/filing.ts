import { Type } from 'typebox'
import { Check } from 'typebox/value'
import { MailSourceError, type Filed, type ToFile } from '../logging/mail-source.ts'
import { errorCode, isGood, type GraphAnswer } from './graph-answer.ts'
import { askBatch, inBatches } from './graph-batch.ts'
import type { GraphClient } from './graph-client.ts'
import { graphFault } from './graph-fault.ts'
import { messagePath } from './graph-paths.ts'

/** Where messages are moved from and to. */
interface Archive {
  mailbox: string
  folderId: string
}

const Placed = Type.Object({
  parentFolderId: Type.String(),
  webLink: Type.Optional(Type.Union([Type.String(), Type.Null()])),
})
const Moved = Type.Object({ webLink: Type.Optional(Type.Union([Type.String(), Type.Null()])) })

/** Faults that waiting mends; whatever else stops filing altogether. */
const PASSING = new Set(['throttled', 'unreachable'])

/**
 * Moves messages into the archive, once each: a move that nobody answered may have been done, so it
 * is never repeated here. The caller comes again with `isRepeat`, and then it is looked at first.
 *
 * @throws MailSourceError where nothing can be moved, e.g. `permission-missing`
 */
export async function fileMessages(
  client: GraphClient,
  archive: Archive,
  messages: readonly ToFile[],
): Promise<Filed[]> {
  const filed: Filed[] = []
  for (const batch of inBatches(messages)) {
    try {
      filed.push(...(await fileBatch(client, archive, batch)))
    } catch (error) {
      if (!(error instanceof MailSourceError) || !PASSING.has(error.fault)) throw error
      const answered = new Set(filed.map(({ sourceId }) => sourceId))
      const open = messages.filter(({ sourceId }) => !answered.has(sourceId))
      return [...filed, ...open.map((message) => putOff(message, error))]
    }
  }
  return filed
}

async function fileBatch(
  client: GraphClient,
  archive: Archive,
  batch: readonly ToFile[],
): Promise<Filed[]> {
  const settled = await repeatsSettled(client, archive, batch)
  const open = batch.filter(({ sourceId }) => !settled.has(sourceId))
  if (open.length === 0) return [...settled.values()]
  const answers = await askBatch(
    client,
    open.map(({ sourceId }) => ({
      method: 'POST',
      url: `${messagePath(archive.mailbox, sourceId)}/move`,
      body: { destinationId: archive.folderId },
    })),
  )
  const moved = open.map(({ sourceId }, index) => outcome(sourceId, answers[index] as GraphAnswer))
  return [...settled.values(), ...moved]
}

/** Those of an earlier try of which it is clear now: there already, gone, or nobody can tell. */
async function repeatsSettled(
  client: GraphClient,
  { mailbox, folderId }: Archive,
  batch: readonly ToFile[],
): Promise<Map<string, Filed>> {
  const repeats = batch.filter(({ isRepeat }) => isRepeat)
  const settled = new Map<string, Filed>()
  if (repeats.length === 0) return settled
  const answers = await askBatch(
    client,
    repeats.map(({ sourceId }) => ({
      method: 'GET',
      url: `${messagePath(mailbox, sourceId)}?$select=id,parentFolderId,webLink`,
    })),
  )
  repeats.forEach(({ sourceId }, index) => {
    const answer = answers[index] as GraphAnswer
    const place = isGood(answer) && Check(Placed, answer.body) ? answer.body : undefined
    if (!place) settled.set(sourceId, outcome(sourceId, answer))
    else if (place.parentFolderId === folderId)
      settled.set(sourceId, { sourceId, outcome: 'done', webLink: place.webLink ?? null })
  })
  return settled
}

function outcome(sourceId: string, answer: GraphAnswer): Filed {
  if (isGood(answer) && Check(Moved, answer.body))
    return { sourceId, outcome: 'done', webLink: answer.body.webLink ?? null }
  const code = errorCode(answer)
  if (answer.status === 404 && code === 'ErrorItemNotFound') return { sourceId, outcome: 'gone' }
  const problem = `${answer.status} ${code}`.trim()
  const isPassing = isOfServer(answer)
  return { sourceId, outcome: 'later', retryAfterMs: answer.retryAfterMs, problem, isPassing }
}

/** A part that gets a 500 while others are moved has it of its message. */
const isOfServer = (answer: GraphAnswer): boolean =>
  answer.status !== 500 && PASSING.has(graphFault(answer).fault)

const putOff = ({ sourceId }: ToFile, { fault, retryAfterMs }: MailSourceError): Filed => ({
  sourceId,
  outcome: 'later',
  retryAfterMs,
  problem: fault,
  isPassing: true,
})
