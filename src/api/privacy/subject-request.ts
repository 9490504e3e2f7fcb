import type { SubjectRequest } from '../../contract/privacy.ts'

/** A request as it is stored, with the name of who closed it. */
interface StoredRequest extends Pick<
  SubjectRequest,
  'id' | 'kind' | 'state' | 'email' | 'source' | 'note' | 'certificate'
> {
  received_at: Date
  due_at: Date
  closed_at: Date | null
  closed_by_name: string | null
}

/** A request as the contract shows it. */
export function shownRequest(row: StoredRequest): SubjectRequest {
  const { id, kind, state, email, source, note, certificate } = row
  return {
    ...{ id, kind, state, email, source, note, certificate },
    receivedAt: row.received_at.toISOString(),
    dueAt: row.due_at.toISOString(),
    closedAt: row.closed_at?.toISOString() ?? null,
    closedBy: row.closed_by_name,
  }
}

/** After which request a listing goes on: of the open ones by when it is due, else when it was closed. */
export interface RequestPosition {
  part: 'open' | 'closed'
  at: Date
  id: string
}

const TEXT = /^(open|closed) (0|[1-9]\d{0,14}) ([0-9a-f-]{36})$/

/** The position as an opaque cursor. */
export function requestCursor({ part, at, id }: RequestPosition): string {
  return Buffer.from(`${part} ${at.getTime()} ${id}`).toString('base64url')
}

/** @returns undefined for what is not a cursor of ours */
export function requestPosition(cursor: string): RequestPosition | undefined {
  const [, part, at, id] = TEXT.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (part === undefined || at === undefined || id === undefined) return undefined
  return { part: part === 'open' ? 'open' : 'closed', at: new Date(Number(at)), id }
}
