import { useState } from 'react'
import type { Enrichment } from '../../../contract/enrichment.ts'
import type { StepProgress } from '../components/StepList.tsx'
import { firstUnfinished, isDone, reachable, STEPS, type SetupStep } from './setup-steps.ts'

export interface SetupProgress extends StepProgress<SetupStep> {
  /** Ends the current step. */
  goOn: () => void
  /** Undefined: it is the first one. */
  goBack: (() => void) | undefined
}

/** Where one is in the set-up. Begins at what is not done yet; at the beginning where all is. */
export function useSetupProgress(enrichment: Enrichment): SetupProgress {
  const [seen, setSeen] = useState<ReadonlySet<SetupStep>>(new Set())
  const progress = { enrichment, seen }
  const [current, setCurrent] = useState<SetupStep>(() =>
    STEPS.every((step) => isDone(step, progress)) ? STEPS[0] : firstUnfinished(progress),
  )
  const place = STEPS.indexOf(current)
  const [before, after] = [STEPS[place - 1], STEPS[place + 1]]
  const able = reachable(progress)
  return {
    steps: STEPS,
    current,
    isDone: (step) => isDone(step, progress),
    isReachable: (step) => able.includes(step),
    goTo: setCurrent,
    goOn: () => {
      setSeen(new Set([...seen, current]))
      if (after) setCurrent(after)
    },
    goBack: before && (() => setCurrent(before)),
  }
}
