import { readFile } from 'node:fs/promises'
import { hasCode } from './buffer/error-code.ts'
import process from 'node:process'
import { complaint } from './complaint.ts'
import { loadConfig } from './config.ts'
import type { Context } from './context.ts'
import { Problem } from './http/problem.ts'
import { listTenants } from './interactions/rejudge.store.ts'
import { openContext } from './open-context.ts'
import { eraseSubject } from './privacy/erase-subject.service.ts'
import { privacyArguments, type PrivacyArguments } from './privacy/privacy-arguments.ts'
import { mergedEntries, readReplayList, type ReplayEntry } from './privacy/replay-list.ts'
import { replayTenant, type Replayed } from './privacy/replay.service.ts'
import { StartError } from './start-error.ts'

/**
 * `npm run privacy -- replay [<file> …]`: after a backup was restored, does again what people asked for
 * about their data since. `npm run privacy -- erase <tenant> <address>`: erases everything about an
 * address and prints the certificate. Takes the server's settings; the server has to be stopped.
 */
try {
  const asked = privacyArguments(process.argv.slice(2))
  if (typeof asked === 'string') throw new StartError(asked)
  const { ctx, close } = await openContext({ ...loadConfig(), logLevel: 'error' })
  try {
    await act(ctx, asked)
  } finally {
    await close()
  }
} catch (error) {
  // The end of the program.
  console.error(error instanceof Problem ? error.message : complaint(error))
  process.exitCode = 1
}

async function act(ctx: Context, asked: PrivacyArguments): Promise<void> {
  const tenants = await listTenants(ctx.db)
  if (asked.command === 'replay') return replay(ctx, tenants, asked.files)
  const { tenantId, email } = asked
  if (!tenants.includes(tenantId)) throw new StartError(`There is no tenant ${tenantId} here`)
  const by = { actor: 'operator', actorId: null, source: 'administrator' } as const
  console.log(JSON.stringify(await eraseSubject(ctx, { tenantId, email, ...by }), null, 2))
}

async function replay(
  ctx: Context,
  tenants: readonly string[],
  given: readonly string[],
): Promise<void> {
  const files = given.length > 0 ? given : [ctx.config.replayListFile]
  const lists = await Promise.all(
    files.map(async (file) => ({ file, ...readReplayList(await readList(file)) })),
  )
  const entries = mergedEntries(lists)
  for (const tenantId of tenants)
    console.log(report(tenantId, await replayTenant(ctx, tenantId, entries)))
  for (const line of leftOver(entries, tenants)) console.log(line)
  for (const { file, unreadable } of lists) {
    if (unreadable.length === 0) continue
    console.error(`Not readable, line ${unreadable.join(', ')} of ${file}`)
    process.exitCode = 1
  }
}

/** @throws StartError where it is not there: it may never have been, or be the one thing that is missing */
async function readList(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error
    throw new StartError(
      `There is no ${file}. Where people were erased, bring their list back; it is made with the first of them`,
    )
  }
}

function report(tenantId: string, { erased, withdrawn, held, otherKey }: Replayed): string {
  const done = `Tenant ${tenantId}: ${erased} erased, ${withdrawn} withdrawn, ${held} held already`
  return otherKey === 0 ? done : `${done}, ${otherKey} not matched: written with another key`
}

/** Organisations of the list that the backup does not know have nothing that could be erased. */
function leftOver(entries: readonly ReplayEntry[], tenants: readonly string[]): string[] {
  const strange = new Set(entries.map(({ tenantId }) => tenantId))
  for (const tenantId of tenants) strange.delete(tenantId)
  return [...strange].sort().map((tenantId) => `Tenant ${tenantId}: not in this store`)
}
