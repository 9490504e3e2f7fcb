/** The server cannot start, and the message says in one line what to do about it. */
export class StartError extends Error {
  override name = 'StartError'
}
