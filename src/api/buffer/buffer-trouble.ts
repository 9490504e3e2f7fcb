import { BufferFullError } from './buffer-full.ts'
import { hasCode } from './error-code.ts'

/** Why hits cannot be made safe at the moment; health says so in these words. */
export type BufferTrouble = 'buffer-full' | 'disk-full' | 'buffer-failing'

/** No room on the disk, a quota, and a limit on the size of files. */
const NO_ROOM = ['ENOSPC', 'EDQUOT', 'EFBIG']

export function bufferTrouble(error: unknown): BufferTrouble {
  if (error instanceof BufferFullError) return 'buffer-full'
  return NO_ROOM.some((code) => hasCode(error, code)) ? 'disk-full' : 'buffer-failing'
}
