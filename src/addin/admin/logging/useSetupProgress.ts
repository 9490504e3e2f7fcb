import { useState } from 'react'
import type { Logging } from '../../../contract/logging.ts'
import {
  firstUnfinished,
  isDone,
  reachable,
  setupSteps,
  type SetupStep,
  type SourceKind,
} from './setup-steps.ts'

export interface SetupProgress {
  steps: readonly SetupStep[]
  current: SetupStep
  kind: SourceKind | undefined
  isDone: (step: SetupStep) => boolean
  isReachable: (step: SetupStep) => boolean
  goTo: (step: SetupStep) => void
  /** Ends the current step. Undefined: it is the last one. */
  goOn: (() => void) | undefined
  /** Undefined: it is the first one. */
  goBack: (() => void) | undefined
  choose: (kind: SourceKind) => void
}

/** Where one is in the set-up. Begins at what is not done yet; at the beginning where all is. */
export function useSetupProgress(logging: Logging): SetupProgress {
  const [chosen, setChosen] = useState<SourceKind>()
  const [seen, setSeen] = useState<ReadonlySet<SetupStep>>(new Set())
  const { source } = logging
  const kind = chosen ?? source?.kind
  const access = source?.kind === 'graph' ? source.access : undefined
  const steps = setupSteps(kind, access)
  const progress = { logging, kind, seen }
  const [current, setCurrent] = useState(() =>
    isDone('consent', progress) ? 'source' : firstUnfinished(steps, progress),
  )
  const place = steps.indexOf(current)
  const [before, after] = [steps[place - 1], steps[place + 1]]
  const able = reachable(steps, progress)
  return {
    steps,
    current,
    kind,
    isDone: (step) => isDone(step, progress),
    isReachable: (step) => able.includes(step),
    goTo: setCurrent,
    goOn:
      after &&
      (() => {
        setSeen(new Set([...seen, current]))
        setCurrent(after)
      }),
    goBack: before && (() => setCurrent(before)),
    choose: (next) => {
      setChosen(next)
      setCurrent(setupSteps(next, access)[1] ?? 'source')
    },
  }
}
