import type { AccountSpanRow } from '../store/schema.ts'

/** Spans by account, accounts in the order in which they come first. */
export function groupSpans(spans: readonly AccountSpanRow[]): Map<string, AccountSpanRow[]> {
  const groups = new Map<string, AccountSpanRow[]>()
  for (const span of spans) {
    const known = groups.get(span.account_id)
    if (known) known.push(span)
    else groups.set(span.account_id, [span])
  }
  return groups
}
