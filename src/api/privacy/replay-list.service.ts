import { open } from 'node:fs/promises'
import path from 'node:path'
import type { Context } from '../context.ts'
import type { Db } from '../store/schema.ts'
import { personsOf } from './erase-activity.service.ts'
import { findContactId } from './hold-subject.store.ts'
import { fingerprintOf } from './fingerprint.ts'
import { keyIdOf, replayLine, type ReplayKind } from './replay-list.ts'
import { findFingerprintKey } from './suppression.store.ts'

interface Replayed {
  tenantId: string
  kind: ReplayKind
  /** Normalised. */
  email: string
}

/**
 * Writes what somebody asked for about their data to the list that is replayed after a backup was
 * restored. Belongs before the act: once that is acknowledged, no restored backup undoes it.
 *
 * Resolves when the line is on disk. Written twice is harmless.
 *
 * @throws what the disk throws; then the act must not be done
 */
export async function appendReplay(
  { db, config, now }: Pick<Context, 'db' | 'config' | 'now'>,
  { tenantId, kind, email }: Replayed,
): Promise<void> {
  const key = await findFingerprintKey(db, tenantId)
  const fingerprint = fingerprintOf(key, email).toString('hex')
  const entry = { at: now(), tenantId, kind, keyId: keyIdOf(key), fingerprint }
  const persons = kind === 'erase' ? { persons: await numbersOf(db, tenantId, email) } : {}
  const line = replayLine({ ...entry, ...persons })
  await appendLine(config.replayListFile, line)
}

/** What leads to somebody in activities where a backup knows no address of theirs. */
async function numbersOf(db: Db, tenantId: string, email: string): Promise<number[]> {
  const contactId = await findContactId(db, { tenantId, email })
  return personsOf(db, { tenantId, contactId, email })
}

async function appendLine(name: string, line: string): Promise<void> {
  const file = await open(name, 'a+', 0o600)
  try {
    const { size } = await file.stat()
    const last = Buffer.alloc(1)
    if (size > 0) await file.read(last, 0, 1, size - 1)
    // A crash may have cut the last line off; this one must not become part of it.
    const isWhole = size === 0 || last.toString() === '\n'
    await file.appendFile(isWhole ? line : `\n${line}`)
    await file.sync()
    if (size === 0) await syncFolder(path.dirname(name))
  } finally {
    await file.close()
  }
}

/** A new file is safe only once its folder is. */
async function syncFolder(name: string): Promise<void> {
  // Windows cannot open folders, and needs it not.
  if (process.platform === 'win32') return
  const folder = await open(name, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
