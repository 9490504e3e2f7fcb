/** A blob of hits has nine megabytes at most, a part of a file less, a secret some kilobytes. */
const MOST_BYTES = 32 * 1024 * 1024

/** An answer is longer than anything that was ever put there. */
export class AnswerTooLongError extends Error {
  override name = 'AnswerTooLongError'
}

/**
 * What a call of Azure's clients answers with, as a whole.
 *
 * @param stream undefined: nothing
 * @throws AnswerTooLongError, and then reads no further; what the stream throws where it breaks off
 */
export async function readAnswer(
  stream: NodeJS.ReadableStream | undefined,
  mostBytes = MOST_BYTES,
): Promise<Buffer> {
  const pieces: Buffer[] = []
  let bytes = 0
  for await (const piece of stream ?? []) {
    pieces.push(Buffer.from(piece))
    bytes += piece.length
    if (bytes > mostBytes) throw new AnswerTooLongError('An answer without end')
  }
  return Buffer.concat(pieces)
}
