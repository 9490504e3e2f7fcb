import type { ReactNode } from 'react'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { StepForm, type StepChange } from '../components/StepForm.tsx'
import { EngagementFailed } from './EngagementFailed.tsx'

interface Props {
  change: StepChange
  /** Undefined: it cannot be ended yet. */
  next?: string | undefined
  onNext: () => void
  onBack: (() => void) | undefined
  children: ReactNode
}

/** A step that is kept by the service, with why it was not. */
export function SettingsForm({ change, next, onNext, onBack, children }: Props) {
  const { engagementSetup: words } = useAdminTexts()
  return (
    <StepForm
      change={change}
      next={next ?? words.next}
      onNext={onNext}
      onBack={onBack}
      refusal={<EngagementFailed title={words.failed} error={change.error} hasEntries />}
    >
      {children}
    </StepForm>
  )
}
