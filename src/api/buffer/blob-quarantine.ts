import type { ContainerClient } from '@azure/storage-blob'
import { blobContainer } from '../azure/blob-container.service.ts'
import { told } from '../azure/blob-fault.ts'
import type { BlobPlace } from '../azure/blob-place.ts'
import { QUARANTINE } from './hit-blob.ts'
import {
  poisonText,
  setAsideIn,
  type Poison,
  type Quarantine,
  type SetAside,
} from './quarantine.ts'

const ENDING = '.json'

/** Puts it into a blob of its own. @throws BlobError; then it is not safe there */
export async function putIntoQuarantine(
  { container, answerWithinMs }: { container: ContainerClient; answerWithinMs: number },
  poison: Poison,
): Promise<void> {
  const text = poisonText(poison)
  const blob = container.getBlockBlobClient(`${QUARANTINE}${poison.id}${ENDING}`)
  const options = {
    blobHTTPHeaders: { blobContentType: 'application/json' },
    abortSignal: AbortSignal.timeout(answerWithinMs),
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
      await told('what is back could not be taken out of quarantine', blobOf(id).delete())
    },
  }
}

async function readAll(container: ContainerClient): Promise<SetAside[]> {
  const found: SetAside[] = []
  for await (const { name } of container.listBlobsFlat({ prefix: QUARANTINE })) {
    const text = (await container.getBlobClient(name).downloadToBuffer()).toString()
    found.push(setAsideIn(name.slice(QUARANTINE.length, -ENDING.length), text))
  }
  return found
}
