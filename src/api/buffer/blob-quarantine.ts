import type { ContainerClient } from '@azure/storage-blob'
import { blobContainer } from '../azure/blob-container.service.ts'
import { told } from '../azure/blob-fault.ts'
import { blobPages } from '../azure/blob-pages.service.ts'
import type { BlobPlace } from '../azure/blob-place.ts'
import { within } from '../azure/patience.ts'
import { QUARANTINE } from './hit-blob.ts'
import {
  poisonText,
  setAsideIn,
  type Poison,
  type Quarantine,
  type SetAside,
} from './quarantine.ts'

const ENDING = '.json'
const ANSWER_WITHIN_MS = 20_000

/** Puts it into a blob of its own. @throws BlobError; then it is not safe there */
export async function putIntoQuarantine(
  { container, answerWithinMs }: { container: ContainerClient; answerWithinMs: number },
  poison: Poison,
): Promise<void> {
  const text = poisonText(poison)
  const blob = container.getBlockBlobClient(`${QUARANTINE}${poison.id}${ENDING}`)
  const options = {
    blobHTTPHeaders: { blobContentType: 'application/json' },
    ...within(answerWithinMs),
  }
  await told(
    'something could not be put into quarantine',
    blob.upload(text, Buffer.byteLength(text), options),
  )
}

/** For an operator, who asks only this. */
export const openBlobQuarantine = async (place: BlobPlace): Promise<Quarantine> =>
  blobQuarantine(await blobContainer(place)())

/** What processes set aside in their container. Its calls throw BlobError. */
export function blobQuarantine(container: ContainerClient): Quarantine {
  const blobOf = (id: string) => container.getBlobClient(`${QUARANTINE}${id}${ENDING}`)
  return {
    list: () => told('the quarantine could not be read', readAll(container)),
    forget: async (id) => {
      await told(
        'what is back could not be taken out of quarantine',
        blobOf(id).delete(within(ANSWER_WITHIN_MS)),
      )
    },
  }
}

async function readAll(container: ContainerClient): Promise<SetAside[]> {
  const found: SetAside[] = []
  for await (const { segment } of blobPages(container, { prefix: QUARANTINE }, ANSWER_WITHIN_MS)) {
    for (const { name } of segment.blobItems) {
      const blob = container.getBlobClient(name)
      const bytes = await blob.downloadToBuffer(0, undefined, within(ANSWER_WITHIN_MS))
      found.push(setAsideIn(name.slice(QUARANTINE.length, -ENDING.length), bytes.toString()))
    }
  }
  return found
}
