import type { Addressees, Beyond } from '../outlook/port.ts'

/** What the sent copy will not tell about whom a mail went to; only a draft shows blind copies. */
export function beyond({ named, hasOthers }: Addressees): Beyond {
  if (named.some(({ field }) => field === 'bcc')) return 'blind-copies'
  return hasOthers ? 'unnamed' : 'nobody'
}
