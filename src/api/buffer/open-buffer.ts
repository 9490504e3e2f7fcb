import type { BlobBufferContext } from './open-blob-buffer.ts'
import type { Config } from '../config.ts'
import type { HitBuffer } from './hit-buffer.ts'
import { openJournal } from './journal.ts'
import { NO_BUFFER } from './no-buffer.ts'

/** The hit buffer that the configuration names. What it needs of Azure is loaded only for it. */
export async function openBuffer(
  { dir, azure, maxBytes }: Config['buffer'],
  context: BlobBufferContext,
): Promise<HitBuffer> {
  if (azure) {
    const { openBlobBuffer } = await import('./open-blob-buffer.ts')
    return openBlobBuffer({ ...azure, maxBytes }, context)
  }
  return dir === '' ? NO_BUFFER : openJournal({ dir, maxBytes })
}
