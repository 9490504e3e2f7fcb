/** Where a listing goes on: behind this interaction, newest first. */
export interface InteractionPosition {
  at: Date
  id: string
}

const TEXT = /^(\d{1,15}) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** The position as an opaque cursor. */
export function interactionCursor({ at, id }: InteractionPosition): string {
  return Buffer.from(`${at.getTime()} ${id}`).toString('base64url')
}

/** @returns undefined for what is not a cursor of ours */
export function interactionPosition(cursor: string): InteractionPosition | undefined {
  const [, time, id] = TEXT.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  const at = new Date(Number(time))
  return id === undefined || Number.isNaN(at.getTime()) ? undefined : { at, id }
}
