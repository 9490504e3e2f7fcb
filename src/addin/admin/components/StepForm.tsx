import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { ChangeFailed } from './ChangeFailed.tsx'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, minWidth: 0 },
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':empty': { display: 'none' },
  },
})

/** The change that a step makes, as TanStack Query keeps it. */
export interface StepChange {
  isPending: boolean
  isError: boolean
  error: unknown
}

interface Props {
  /** Undefined: nothing is saved. */
  change?: StepChange
  /** The word on the button that ends the step; undefined: it cannot be ended yet. */
  next: string | undefined
  onNext: () => void
  /** Undefined: it is the first step. */
  onBack: (() => void) | undefined
  /** Shown where the change was refused, instead of the usual words. */
  refusal?: ReactNode
  children: ReactNode
}

/** One step with its buttons; Enter in a field ends it. */
export function StepForm({ change, next, onNext, onBack, refusal, children }: Props) {
  const styles = useStyles()
  const { loggingSetup: words, shell } = useAdminTexts()
  const isBusy = change?.isPending ?? false
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (next !== undefined && !isBusy) onNext()
      }}
    >
      {children}
      <Refused change={change} refusal={refusal} />
      <div className={styles.acts}>
        {onBack && <Button onClick={onBack}>{words.back}</Button>}
        {next !== undefined && (
          <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
            {isBusy ? shell.saving : next}
          </Button>
        )}
      </div>
    </form>
  )
}

interface RefusedProps {
  change: StepChange | undefined
  refusal: ReactNode
}

function Refused({ change, refusal }: RefusedProps) {
  const { loggingSetup: words } = useAdminTexts()
  if (!change?.isError) return null
  return refusal ?? <ChangeFailed title={words.failed} error={change.error} hasEntries />
}
