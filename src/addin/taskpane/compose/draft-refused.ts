import type { FollowObstacle } from '../../../contract/recipient.ts'

/** A draft cannot be followed, and why. */
export class DraftRefused extends Error {
  override name = 'DraftRefused'
  readonly code: FollowObstacle | 'plain-text'
  /** Recipients it is about; empty when it is about none. */
  readonly about: readonly string[]

  constructor(code: FollowObstacle | 'plain-text', about: readonly string[]) {
    super(code)
    this.code = code
    this.about = about
  }
}
