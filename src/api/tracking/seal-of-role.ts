import { createTrackingSeal } from './aes-seal.ts'
import type { TrackingSeal } from './tracking-seal.ts'

/** Of a process that makes no link and is asked by nobody who has one. */
const NO_SEAL: TrackingSeal = {
  seal: () => {
    throw new Error('This process has no tracking keys')
  },
  open: () => undefined,
}

/** Roles that open and make no links are not given the keys. */
export const trackingSealOf = (keys: Parameters<typeof createTrackingSeal>[0]): TrackingSeal =>
  keys.length > 0 ? createTrackingSeal(keys) : NO_SEAL
