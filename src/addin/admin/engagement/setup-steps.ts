import type { Enrichment } from '../../../contract/enrichment.ts'
import { isAgreed, isBegun } from '../components/engagement-state.ts'

/** Steps of the set-up, by what each decides; without the permission nothing can be looked up. */
export const STEPS = [
  'permission',
  'mailboxes',
  'people',
  'schedule',
  'agreement',
  'start',
] as const
export type SetupStep = (typeof STEPS)[number]

interface Progress {
  enrichment: Enrichment
  /** Steps that were gone through just now; needed where the service has values from the beginning. */
  seen: ReadonlySet<SetupStep>
}

/** Whether a step is done as far as the service knows. */
export const isDone = (step: SetupStep, progress: Progress): boolean => DONE[step](progress)

const isPast = (step: SetupStep, { enrichment, seen }: Progress): boolean =>
  enrichment.settings !== null &&
  (seen.has(step) || enrichment.agreement !== null || isBegun(enrichment))

const DONE: Readonly<Record<SetupStep, (progress: Progress) => boolean>> = {
  mailboxes: ({ enrichment }) => enrichment.settings !== null,
  people: (progress) => isPast('people', progress),
  schedule: (progress) => isPast('schedule', progress),
  agreement: ({ enrichment }) => isAgreed(enrichment),
  permission: ({ enrichment }) => enrichment.permission.state === 'given',
  start: ({ enrichment }) => enrichment.isEnabled,
}

/** The first step that is not done; the last one where all are. */
export const firstUnfinished = (progress: Progress): SetupStep =>
  STEPS.find((step) => !isDone(step, progress)) ?? 'start'

/** Steps that can be gone to: those done, and the one after them. */
export function reachable(progress: Progress): SetupStep[] {
  const first = STEPS.indexOf(firstUnfinished(progress))
  return STEPS.filter((step, index) => index <= first || isDone(step, progress))
}
