import process from 'node:process'
import { FolderQuarantine } from './buffer/folder-quarantine.ts'
import { openBuffer } from './buffer/open-buffer.ts'
import { quarantineArguments, type QuarantineArguments } from './buffer/quarantine-arguments.ts'
import type { Quarantine } from './buffer/quarantine.ts'
import { returnHits } from './buffer/return-hits.ts'
import { complaint } from './complaint.ts'
import { loadConfig, type Config } from './config.ts'
import { createLogger } from './http/logger.ts'
import { newId } from './new-id.ts'
import { StartError } from './start-error.ts'

/**
 * `npm run quarantine -- list`: what was set aside in the buffer, because nothing could be made of it.
 * `npm run quarantine -- return [id …]`: puts hits back into the buffer, all or those named. Takes the
 * server's settings; a journal has to be let go by the server first, a container does not.
 */
try {
  const asked = quarantineArguments(process.argv.slice(2))
  if (typeof asked === 'string') throw new StartError(asked)
  const { buffer } = loadConfig()
  await act(buffer, await open(buffer), asked)
} catch (error) {
  // The end of the program.
  console.error(complaint(error))
  process.exitCode = 1
}

async function open({ dir, azure }: Config['buffer']): Promise<Quarantine> {
  if (azure) {
    const { openBlobQuarantine } = await import('./buffer/blob-quarantine.ts')
    return openBlobQuarantine(azure.place)
  }
  if (dir === '') throw new StartError('This role has no buffer; ask where links lead to')
  return new FolderQuarantine(dir)
}

async function act(config: Config['buffer'], quarantine: Quarantine, asked: QuarantineArguments) {
  if (asked.command === 'list') {
    for (const line of lines(await quarantine.list())) console.log(line)
    return
  }
  const buffer = await openBuffer(config, { log: createLogger('error'), newId })
  try {
    const { returned, stay } = await returnHits(quarantine, buffer, asked.ids)
    console.log(`${returned} hits are in the buffer again; ${stay} stay, which are no hits`)
  } finally {
    await buffer.close()
  }
}

function lines(found: Awaited<ReturnType<Quarantine['list']>>): string[] {
  if (found.length === 0) return ['Nothing is in quarantine']
  return found.map(({ id, reason, hit }) => {
    const what = hit ? `${hit.kind} at ${hit.at}, tenant ${hit.tenantId}` : 'no hit'
    return `${id}  ${what}  ${reason}`
  })
}
