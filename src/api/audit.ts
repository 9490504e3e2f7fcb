import process from 'node:process'
import { auditArguments, type AuditArguments } from './audit/audit-arguments.ts'
import { listAuditedTenants } from './audit/audit-list.store.ts'
import { verifyAudit, type VerifiedAudit } from './audit/verify-audit.service.ts'
import { complaint } from './complaint.ts'
import { loadConfig } from './config.ts'
import { createLogger } from './http/logger.ts'
import { StartError } from './start-error.ts'
import { openStore } from './store/open-store.ts'

/**
 * `npm run audit -- verify [--tenant <id>] [--head <position>:<hash>]`: checks that nothing in the
 * audit logs was changed or removed, and prints where each ends, to be kept elsewhere. Ends with 1 where
 * one is broken. Takes the server's settings; an embedded store has to be let go by the server first.
 */
try {
  const asked = auditArguments(process.argv.slice(2))
  if (typeof asked === 'string') throw new StartError(asked)
  const config = loadConfig()
  const store = await openStore(config.store, createLogger('error'))
  try {
    if (!(await verify(store.db, asked))) process.exitCode = 1
  } finally {
    await store.close()
  }
} catch (error) {
  // The end of the program.
  console.error(complaint(error))
  process.exitCode = 1
}

/** @returns whether all of them are whole */
async function verify(
  db: Parameters<typeof listAuditedTenants>[0],
  { tenantId, kept }: AuditArguments,
): Promise<boolean> {
  const tenants = tenantId === undefined ? await listAuditedTenants(db) : [tenantId]
  if (tenants.length === 0) console.log('There is no audit log yet.')
  let areWhole = true
  for (const each of tenants) {
    const verified = await verifyAudit({ db }, each, kept)
    console.log(report(each, verified))
    areWhole &&= verified.broken === null
  }
  return areWhole
}

function report(tenantId: string, { entries, broken, end }: VerifiedAudit): string {
  const log = `Tenant ${tenantId}: ${entries} entries`
  if (broken) return `${log}, BROKEN at ${broken.position}: ${broken.reason}`
  if (end.position === 0) return log
  return `${log}, whole, head ${end.position}:${end.hash.toString('hex')}`
}
