import type { IndividualStep } from '../../contract/individual.ts'
import type { IndividualStepRequest } from '../../contract/individual-step.ts'

/** Steps from which one may be made; repeating the last one is fine. */
const FROM: Readonly<Record<IndividualStepRequest['to'], readonly IndividualStep[]>> = {
  drafted: ['planned', 'drafted'],
  sending: ['drafted', 'sending'],
  sent: ['sending', 'sent'],
  failed: ['planned', 'drafted', 'sending', 'failed'],
  planned: ['failed', 'planned'],
  tidied: ['sent'],
}

/** Steps after which there is nothing to do, whatever came of it. */
const SETTLED: ReadonlySet<IndividualStep> = new Set<IndividualStep>([
  'sent',
  'left-out',
  'stopped',
])

export interface StepMade {
  step: IndividualStep
  messageId: string | null
}

/**
 * May a step be made? A mail goes out under the one id that was noted first: of two drafts for the
 * same recipient the other one stays what it is.
 */
export function mayStep(before: StepMade, request: IndividualStepRequest): boolean {
  if (!FROM[request.to].includes(before.step)) return false
  if (request.to !== 'drafted' || before.step === 'planned') return true
  return before.messageId === request.messageId
}

export const isSettled = (step: IndividualStep): boolean => SETTLED.has(step)

/** Nobody can have got a mail that is only this far. */
export const isUnsent = (step: IndividualStep): boolean =>
  step === 'planned' || step === 'drafted' || step === 'failed'
