import type { ConsentMode } from '../../contract/consent.ts'

/** Least first: what is measured in a mode is measured in those behind it as well, or more of it. */
const BY_STRICTNESS: readonly ConsentMode[] = [
  'off',
  'opt-in',
  'aggregate-only',
  'clicks-only',
  'opt-out',
]

/** The strictest of these modes; `off` where there is none. */
export function strictestMode(modes: readonly ConsentMode[]): ConsentMode {
  return BY_STRICTNESS.find((mode) => modes.includes(mode)) ?? 'off'
}
