/** Where a listing of quarantined messages goes on: behind this one, newest first. */
export interface QuarantinePosition {
  at: Date
  id: string
}

const TEXT = /^quarantine (\d{1,15}) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** The position as an opaque cursor. */
export function quarantineCursor({ at, id }: QuarantinePosition): string {
  return Buffer.from(`quarantine ${at.getTime()} ${id}`).toString('base64url')
}

/** @returns undefined for what is not a cursor of ours */
export function quarantinePosition(cursor: string): QuarantinePosition | undefined {
  const [, time, id] = TEXT.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  const at = new Date(Number(time))
  return id === undefined || Number.isNaN(at.getTime()) ? undefined : { at, id }
}
