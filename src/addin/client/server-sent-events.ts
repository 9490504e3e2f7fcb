/** One server-sent event. */
export interface ServerSentEvent {
  /** `message` where the server names none. */
  event: string
  data: string
  /** The last id there was up to here; empty before the first. */
  id: string
}

/**
 * Reads server-sent events from the bytes of an answer, however these were cut on the way. Comments
 * are left out, as is an event that was not finished.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export async function* serverSentEvents(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<ServerSentEvent> {
  let id = ''
  let fields: Field[] = []
  for await (const line of linesOf(chunks)) {
    if (line !== '') {
      fields.push(fieldOf(line))
      continue
    }
    id = last(fields, 'id') ?? id
    const data = fields.filter(({ name }) => name === 'data').map(({ value }) => value)
    if (data.length > 0)
      yield { event: last(fields, 'event') || 'message', data: data.join('\n'), id }
    fields = []
  }
}

interface Field {
  /** Empty for a comment. */
  name: string
  value: string
}

function fieldOf(line: string): Field {
  const [, name = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? []
  return { name, value }
}

function last(fields: readonly Field[], wanted: string): string | undefined {
  return fields.filter(({ name }) => name === wanted).at(-1)?.value
}

async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of chunks) {
    rest += decoder.decode(chunk, { stream: true })
    // A carriage return at the very end may have its line feed in the next chunk.
    const lines = rest.split(/\r\n|\n|\r(?!$)/)
    rest = lines.pop() ?? ''
    yield* lines
  }
}
