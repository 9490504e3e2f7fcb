import type { FileState } from '../../contract/file.ts'
import type { FileRow } from '../store/schema.ts'

type Stated = Pick<FileRow, 'removed_at' | 'current_version' | 'revoked_at' | 'expires_at'>

/** Whether a file can be had, and if not, why; what is for good comes first. */
export function fileState(file: Stated, now: Date): FileState {
  if (file.removed_at) return 'removed'
  if (file.current_version === 0) return 'uploading'
  if (file.revoked_at) return 'revoked'
  return file.expires_at <= now ? 'expired' : 'available'
}
