/** Files that arrive in parts. Their addresses are their credential, as Outlook's are. */
export interface Uploads {
  begin(size: number, done: (base64: string) => void): { token: string; expiresAt: Date }
  /**
   * Takes the next part.
   *
   * @returns what is expected next; `done` when the file is whole; undefined for an unknown address
   *   or a part that is not the next one
   */
  put(token: string, part: { from: number; bytes: Buffer }): { next: number } | 'done' | undefined
  /** What is expected next; undefined for an unknown address, or a file that is whole. */
  status(token: string): { next: number } | undefined
}

interface Upload {
  size: number
  bytes: Buffer
  done: (base64: string) => void
}

const HOUR_MS = 3_600_000

export function createUploads(origin: { now: () => Date; newId: () => string }): Uploads {
  const open = new Map<string, Upload>()
  return {
    begin(size, done) {
      const token = origin.newId()
      open.set(token, { size, done, bytes: Buffer.alloc(0) })
      return { token, expiresAt: new Date(origin.now().getTime() + HOUR_MS) }
    },
    put(token, { from, bytes }) {
      const upload = open.get(token)
      if (!upload || from !== upload.bytes.length) return undefined
      upload.bytes = Buffer.concat([upload.bytes, bytes])
      if (upload.bytes.length < upload.size) return { next: upload.bytes.length }
      open.delete(token)
      upload.done(upload.bytes.toString('base64'))
      return 'done'
    },
    status(token) {
      const upload = open.get(token)
      return upload && { next: upload.bytes.length }
    },
  }
}
