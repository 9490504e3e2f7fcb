/** What `npm audit --json` found; `unasked` where nobody could be asked, with the reason. */
export type Audit =
  { unasked: string } | { found: Readonly<Partial<Record<Severity, number>>>; serious: string[] }

export const SEVERITIES = ['critical', 'high', 'moderate', 'low', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]

/** From these on a release has to wait. */
const SERIOUS: readonly string[] = ['critical', 'high']

interface Output {
  error?: unknown
  message?: unknown
  vulnerabilities?: Record<string, { severity?: string }>
  metadata?: { vulnerabilities?: Partial<Record<Severity, number>> }
}

/** Reads what the command printed. No answer is not a good answer: it is said as such. */
export function readAudit(printed: string): Audit {
  const output = parsed(printed)
  const found = output.metadata?.vulnerabilities
  if (!found || output.error !== undefined)
    return { unasked: typeof output.message === 'string' ? output.message : 'no answer' }
  const serious = Object.entries(output.vulnerabilities ?? {})
    .filter(([, { severity = '' }]) => SERIOUS.includes(severity))
    .map(([name, { severity }]) => `${name}: ${severity}`)
  return { found, serious }
}

function parsed(printed: string): Output {
  try {
    const value: unknown = JSON.parse(printed)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    // A proxy's page, or nothing at all.
    return {}
  }
}

/** `1 high, 2 low`; of nothing, `none`. */
export function toldFindings(found: Readonly<Partial<Record<Severity, number>>>): string {
  const parts = SEVERITIES.filter((one) => (found[one] ?? 0) > 0).map(
    (one) => `${found[one]} ${one}`,
  )
  return parts.join(', ') || 'none'
}
