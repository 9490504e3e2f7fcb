import type { HitBuffer } from './hit-buffer.ts'

/** Of a process that no hit ever reaches. */
export const NO_BUFFER: HitBuffer = {
  append: () => Promise.reject(new Error('This process keeps no hits')),
  postpone: () => Promise.reject(new Error('This process keeps no hits')),
  drain: () => Promise.resolve(0),
  status: () => ({ waiting: 0, oldestAt: null, bytes: 0, failed: 0 }),
  close: () => Promise.resolve(),
}
