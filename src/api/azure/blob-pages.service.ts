import type {
  ContainerClient,
  ContainerListBlobFlatSegmentResponse as Page,
  ContainerListBlobsOptions,
} from '@azure/storage-blob'

/**
 * What a container holds, page by page. What is done with a page may take its time.
 *
 * @param answerWithinMs for each page; one that takes longer ends it with an error
 */
export async function* blobPages(
  container: ContainerClient,
  options: Omit<ContainerListBlobsOptions, 'abortSignal'>,
  answerWithinMs: number,
): AsyncGenerator<Page> {
  const patience = new AbortController()
  const pages = container.listBlobsFlat({ ...options, abortSignal: patience.signal }).byPage()
  for (;;) {
    const timer = setTimeout(() => patience.abort(), answerWithinMs)
    const next = await pages.next().finally(() => clearTimeout(timer))
    if (next.done) return
    yield next.value
  }
}
