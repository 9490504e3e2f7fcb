import type { ChainPoint } from './verify-chain.ts'

/** What `npm run audit` was asked to do. */
export interface AuditArguments {
  /** Undefined: every organisation. */
  tenantId: string | undefined
  /** A point of that organisation's chain that was kept elsewhere. */
  kept: ChainPoint | undefined
}

const TENANT = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const HEAD = /^([1-9]\d{0,14}):([0-9a-f]{64})$/

/** @returns what is wrong with the arguments, in a line */
export function auditArguments(given: readonly string[]): AuditArguments | string {
  const [command, ...rest] = given
  if (command !== 'verify') return `What is ${command ?? 'to be done'}? ${USAGE}`
  const values = new Map<string, string>()
  for (let at = 0; at < rest.length; at += 2) {
    const [name = '', value] = rest.slice(at)
    if (!/^--(tenant|head)$/.test(name) || value === undefined || values.has(name))
      return `What is ${name}? ${USAGE}`
    values.set(name, value)
  }
  return checked(values.get('--tenant'), values.get('--head'))
}

const USAGE = 'npm run audit -- verify [--tenant <id>] [--head <position>:<hash>]'

function checked(tenantId: string | undefined, head: string | undefined): AuditArguments | string {
  if (tenantId !== undefined && !TENANT.test(tenantId)) return `${tenantId} is no tenant id`
  if (head === undefined) return { tenantId, kept: undefined }
  if (tenantId === undefined) return 'A head is of one organisation: say which with --tenant'
  const [, position, hash] = HEAD.exec(head) ?? []
  if (position === undefined || hash === undefined)
    return `${head} is no head: it is a position, a colon and 64 hexadecimal digits`
  return { tenantId, kept: { position: Number(position), hash: Buffer.from(hash, 'hex') } }
}
