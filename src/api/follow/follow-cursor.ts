import type { FollowSort } from '../../contract/followed.ts'

/** Where a listing goes on: after this followed email. */
export interface FollowPosition {
  sort: FollowSort
  /** The email's instant in that order; epoch where it has none, and for the order by subject. */
  at: Date
  key: string
}

const TEXT = /^(sent|last-opened|last-interaction|subject) (0|[1-9]\d{0,14}) ([\w-]{22})$/

/** The position as an opaque cursor. */
export function followCursor({ sort, at, key }: FollowPosition): string {
  return Buffer.from(`${sort} ${at.getTime()} ${key}`).toString('base64url')
}

/** @returns undefined for what is not a cursor of ours, or of a listing in another order */
export function followPosition(cursor: string, sort: FollowSort): FollowPosition | undefined {
  const [, order, at, key] = TEXT.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (order !== sort || at === undefined || key === undefined) return undefined
  return { sort, at: new Date(Number(at)), key }
}
