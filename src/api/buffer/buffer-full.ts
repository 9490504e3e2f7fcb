/** The space set aside for hits is used up. */
export class BufferFullError extends Error {
  override name = 'BufferFullError'

  constructor(maxBytes: number) {
    super(`The hit buffer is full: ${maxBytes} bytes wait for the store`)
  }
}
