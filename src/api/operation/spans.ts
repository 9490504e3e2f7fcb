/** What is known of a piece of work: names and numbers of ours, never anybody's. */
export type SpanFacts = Readonly<Record<string, string | number>>

/** Pieces of work as traces show them, one within the other. */
export interface Spans {
  /** Does the work as a span, within the one that is under way; fails as the work fails. */
  within<T>(name: string, facts: SpanFacts, work: () => Promise<T>): Promise<T>
  /** Notes work that has just ended within the span under way. Nothing is noted where there is none. */
  noteEnded(name: string, ended: { seconds: number; isFailed: boolean }): void
}

/** Does work as a span where anybody traces, else as it is. */
export function traced<T>(
  spans: Spans | null | undefined,
  { name, facts = {} }: { name: string; facts?: SpanFacts },
  work: () => Promise<T>,
): Promise<T> {
  return spans ? spans.within(name, facts, work) : work()
}

const STATEMENT = /^\s*(select|insert|update|delete|with)\b/i
const TABLE = /\b(?:from|into|update)\s+"?([a-z_]+)"?/i

/** What a query does in two words, e.g. `select follow`; what it is about stays in its parameters. */
export function queryName(sql: string): string {
  const statement = STATEMENT.exec(sql)?.[1]?.toLowerCase() ?? 'query'
  const table = TABLE.exec(sql)?.[1]
  return table === undefined ? statement : `${statement} ${table}`
}
