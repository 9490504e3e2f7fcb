import type { FollowObstacle } from '../../contract/recipient.ts'

export interface Refusal {
  reason: FollowObstacle
  /** The recipients it is about, where it is about some. */
  about: readonly string[]
}

const OBSTACLES: readonly string[] = [
  'organisation-off',
  'recipient-opted-out',
  'no-consent',
  'mode-off',
  'internal-only',
  'no-recipient',
] satisfies FollowObstacle[]

/**
 * Reads an error of the API client as a "no" that belongs to following.
 *
 * Goes by name, because these rules load nothing of the client.
 *
 * @returns undefined for every other error
 */
export function refusal(error: unknown): Refusal | undefined {
  if (!(error instanceof Error) || error.name !== 'ApiError') return undefined
  const { code, about = [] } = error as Error & { code?: string; about?: readonly string[] }
  return isObstacle(code) ? { reason: code, about } : undefined
}

const isObstacle = (code: string | undefined): code is FollowObstacle =>
  code !== undefined && OBSTACLES.includes(code)
