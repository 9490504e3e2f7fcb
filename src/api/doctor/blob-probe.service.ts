import { blobContainer } from '../azure/blob-container.service.ts'
import type { BlobPlace } from '../azure/blob-place.ts'
import { findingsOf, type Finding } from './finding.ts'

const { ok, failed } = findingsOf('buffer')

const REMEDIES: Readonly<Record<string, string>> = {
  ContainerNotFound: 'Create the container',
  AuthenticationFailed: 'Mend the key or the signature; look at the clock too',
  AuthorizationFailure: 'Give the identity the role Storage Blob Data Contributor on the container',
  AuthorizationPermissionMismatch:
    'Give the identity the role Storage Blob Data Contributor on the container',
}

/** Appends to a blob in the container as the buffer does, and removes it again. */
export async function probeBlobs(place: BlobPlace, id: string): Promise<Finding> {
  const begun = performance.now()
  try {
    const container = await blobContainer(place)()
    const blob = container.getAppendBlobClient(`doctor/${id}`)
    await blob.create()
    await blob.appendBlock('x', 1)
    await blob.delete()
    return ok(`A container of Azure takes blobs (${Math.round(performance.now() - begun)} ms)`)
  } catch (error) {
    // Why it cannot be used is the answer here; its words may hold the address with its signature.
    const { code = 'unreachable' } = error as { code?: string }
    const todo = REMEDIES[code] ?? 'Look at its settings and the way to Azure'
    return failed(`A container of Azure cannot be used (${code})`, todo)
  }
}
