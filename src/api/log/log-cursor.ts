/** Where a listing goes on: behind this one, newest first. */
export interface LogPosition {
  at: Date
  id: string
}

const TEXT = /^log (\d{1,15}) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** The position in the interaction log as an opaque cursor. */
export function logCursor({ at, id }: LogPosition): string {
  return Buffer.from(`log ${at.getTime()} ${id}`).toString('base64url')
}

/** @returns undefined for what is not a cursor of the interaction log */
export function logPosition(cursor: string): LogPosition | undefined {
  const [, time, id] = TEXT.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  const at = new Date(Number(time))
  return id === undefined || Number.isNaN(at.getTime()) ? undefined : { at, id }
}
