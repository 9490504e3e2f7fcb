import process from 'node:process'
import { complaint } from './complaint.ts'
import { loadConfig } from './config.ts'
import { createLogger } from './http/logger.ts'
import { rejudgeTenant, type Rejudged } from './interactions/rejudge.service.ts'
import { listTenants } from './interactions/rejudge.store.ts'
import { tallyLines } from './interactions/verdict-tally.ts'
import { StartError } from './start-error.ts'
import { openStore } from './store/open-store.ts'
import { RULES_VERSION } from './tracking/verdict.ts'

/**
 * `npm run rejudge [-- --apply]`: judges what is stored by the rules as they are now, and prints what
 * that changes. Takes the server's settings; an embedded store has to be let go by the server first.
 */
try {
  const { apply } = argumentsOf(process.argv.slice(2))
  const config = loadConfig()
  const store = await openStore(config.store, createLogger('error'))
  try {
    await rejudge(store.db, apply)
  } finally {
    await store.close()
  }
} catch (error) {
  // The end of the program.
  console.error(complaint(error))
  process.exitCode = 1
}

function argumentsOf(given: readonly string[]): { apply: boolean } {
  const strange = given.find((one) => one !== '--apply')
  if (strange !== undefined) throw new StartError(`What is ${strange}? npm run rejudge -- --apply`)
  return { apply: given.includes('--apply') }
}

async function rejudge(db: Parameters<typeof listTenants>[0], apply: boolean): Promise<void> {
  let isStopped = false
  process.once('SIGINT', () => (isStopped = true))
  console.log(`Rules ${RULES_VERSION}`)
  for (const tenantId of await listTenants(db)) {
    const done = await rejudgeTenant(db, { tenantId, apply, isStopped: () => isStopped })
    console.log(report(tenantId, done).join('\n'))
    if (isStopped) break
  }
  if (isStopped) console.log('Stopped. Run it again to go on; what is done is done.')
  else if (!apply) console.log('Nothing was written. To write it: npm run rejudge -- --apply')
}

function report(tenantId: string, { mails, before, after, changed }: Rejudged): string[] {
  return [
    `Tenant ${tenantId}: ${mails} emails, ${changed} verdicts differ`,
    ...tallyLines(before, after),
  ]
}
