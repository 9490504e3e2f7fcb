import { graphMailSource, type GraphMailbox } from '../../../src/api/graph/mailbox-source.ts'
import type { MailPage, MailSource } from '../../../src/api/logging/mail-source.ts'
import { isReadable } from '../../../src/api/logging/mail-message.ts'
import type { GraphStandIn } from '../../fixtures/graph-stand-in.ts'

/** The real source over the stand-in; waiting costs no time. */
export const sourceOf = (graph: GraphStandIn, over: Partial<GraphMailbox> = {}): MailSource =>
  graphMailSource({
    ...{ origin: graph.origin, mailbox: graph.mailbox, archive: 'archive', batchSize: 50 },
    ...{ token: graph.token, fetch: graph.fetch, wait: async () => undefined },
    ...over,
  })

export async function pagesOf(pages: AsyncIterable<MailPage>): Promise<MailPage[]> {
  const all: MailPage[] = []
  for await (const page of pages) all.push(page)
  return all
}

export const subjectsOf = (pages: readonly MailPage[]): string[] =>
  pages.flatMap(({ messages }) =>
    messages.map((message) => (isReadable(message) ? message.facts.subject : message.problem)),
  )

/** What it failed with; undefined: it did not. */
export const faultOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    ({ fault, retryAfterMs }: { fault: string; retryAfterMs: number | null }) => ({
      fault,
      retryAfterMs,
    }),
  )
