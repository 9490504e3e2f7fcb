import { blobContainer } from '../azure/blob-container.service.ts'
import { BlobError, told } from '../azure/blob-fault.ts'
import type { BlobPlace } from '../azure/blob-place.ts'
import { within } from '../azure/patience.ts'
import { tryOutBlob } from '../azure/try-out-blob.service.ts'
import { findingsOf, type Finding } from './finding.ts'

const { ok, failed } = findingsOf('buffer')

const REMEDIES: Readonly<Record<string, string>> = {
  ContainerNotFound: 'Create the container',
  AuthenticationFailed: 'Mend the key or the signature; look at the clock too',
  AuthorizationFailure: 'Give the identity the role Storage Blob Data Contributor on the container',
  AuthorizationPermissionMismatch:
    'Give the identity the role Storage Blob Data Contributor on the container',
}

const ANSWER_WITHIN_MS = 15_000

/** Does with a blob in the container all that the buffer does, and removes it again. */
export async function probeBlobs(
  place: BlobPlace,
  id: string,
  answerWithinMs = ANSWER_WITHIN_MS,
): Promise<Finding> {
  const begun = performance.now()
  const patience = within(answerWithinMs)
  try {
    const container = await blobContainer(place)()
    const blob = container.getAppendBlobClient(`doctor/${id}`)
    await told('a blob could not be made', blob.create(patience))
    await tryOutBlob(blob, container, patience)
    return ok(`A container of Azure takes blobs (${Math.round(performance.now() - begun)} ms)`)
  } catch (error) {
    // Why it cannot be used is the answer here. Words of the library's own may hold the address with
    // its signature.
    const why = error instanceof BlobError ? error.message : 'its address makes no sense'
    const code = why.split(' ').at(-1) ?? ''
    const todo = REMEDIES[code] ?? 'Look at its settings and the way to Azure'
    return failed(`A container of Azure cannot be used (${why})`, todo)
  }
}
