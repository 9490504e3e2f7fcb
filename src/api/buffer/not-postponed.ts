/** Hits that wait could not be put behind the others: they stay where they are, and none is lost. */
export class NotPostponedError extends Error {
  override name = 'NotPostponedError'
}

/** @throws NotPostponedError where one of the writes failed */
export async function allPostponed(writes: readonly Promise<void>[]): Promise<void> {
  await Promise.all(writes).catch((cause: unknown) => {
    throw new NotPostponedError('Hits that could not be recorded stay where they are', { cause })
  })
}
