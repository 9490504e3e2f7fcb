/** What breaks a version that is still running on the database. */
const BREAKING: readonly RegExp[] = [
  /\bdrop\s+(column|table|view|type)\b[^,;`]*/gi,
  /\brename\b[^,;`]*/gi,
  /\balter\s+(column\s+)?\w+\s+set\s+not\s+null\b/gi,
  /\balter\s+(column\s+)?\w+\s+(set\s+data\s+)?type\b[^,;`]*/gi,
]

const ADDED =
  /\badd\s+(?:column\s+)(?:if\s+not\s+exists\s+)?\w+[^`;]*?(?=,\s*(?:add|drop|alter)\b|[`;]|$)/gi

/** In the text of a migration: what a version that does not know it could not go on with. */
export function breakingStatements(text: string): string[] {
  const found = BREAKING.flatMap((pattern) => text.match(pattern) ?? [])
  const added = (text.match(ADDED) ?? []).filter(
    (column) =>
      /\bnot\s+null\b/i.test(column) && !/\b(default|generated|is\s+not\s+null)\b/i.test(column),
  )
  return [...found, ...added].map((one) => one.replace(/\s+/g, ' ').trim())
}
