import { GraphUnreachable, type GraphAnswer, type Written } from './graph-client.ts'

/** What is asked once: a clear no is one; anything else that is not a yes may have been done. */
export async function written<T>(
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
export function good(answer: GraphAnswer): object {
  const { status, body } = answer
  refuseDenied(answer)
  if (status < 300 && typeof body === 'object' && body !== null) return body
  throw new GraphUnreachable(`Graph answered ${status}`)
}
