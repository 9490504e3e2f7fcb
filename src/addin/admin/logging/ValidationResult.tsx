import { makeStyles, mergeClasses, Spinner, Text, tokens } from '@fluentui/react-components'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle'
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle'
import { WarningRegular } from '@fluentui/react-icons/svg/warning'
import type { ReactNode } from 'react'
import type { LoggingValidation } from '../../../contract/logging-validation.ts'
import { Disclosure } from '../../taskpane/components/Disclosure.tsx'
import { Failed } from '../../taskpane/components/Failed.tsx'
import { Live } from '../../taskpane/components/Live.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { ProblemWords } from './ProblemWords.tsx'

type Step = LoggingValidation['steps'][number]

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  step: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { display: 'flex', flexShrink: 0, fontSize: '20px' },
  passed: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  failed: { color: tokens.colorStatusDangerForeground1 },
  skipped: { color: tokens.colorNeutralForeground3 },
  content: { minWidth: 0, maxWidth: '76ch' },
  name: { fontWeight: tokens.fontWeightSemibold },
  detail: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  spinner: { justifyContent: 'flex-start' },
})

const ICONS: Record<Step['outcome'], ReactNode> = {
  passed: <CheckmarkCircleRegular />,
  warning: <WarningRegular />,
  failed: <DismissCircleRegular />,
  skipped: <SubtractCircleRegular />,
}

interface Props {
  /** The check as TanStack Query keeps it. */
  validation: {
    isPending: boolean
    isError: boolean
    error: unknown
    data: LoggingValidation | undefined
  }
}

/** What came of trying every step; nothing before that. */
export function ValidationResult({ validation }: Props) {
  const styles = useStyles()
  const { logging } = useAdminTexts()
  const words = logging.validation
  const { at } = useWords()
  const { data } = validation
  if (validation.isPending) {
    return <Spinner className={styles.spinner} size="tiny" label={logging.acts.validating} />
  }
  if (validation.isError) return <Failed error={validation.error} title={words.failed} />
  if (!data) return null
  const result = data.isWorking ? words.good : words.bad
  return (
    <div>
      <Text block weight="semibold">
        {result}
      </Text>
      <Text block size={200}>
        {words.at(at(data.at))}
      </Text>
      <ul aria-label={words.title} className={styles.list}>
        {data.steps.map((step) => (
          <StepRow key={step.step} step={step} />
        ))}
      </ul>
      <Live>{result}</Live>
    </div>
  )
}

function StepRow({ step: { step, outcome, problem, detail } }: { step: Step }) {
  const styles = useStyles()
  const { validation: words } = useAdminTexts().logging
  return (
    <li className={styles.step}>
      <span className={mergeClasses(styles.icon, styles[outcome])} aria-hidden>
        {ICONS[outcome]}
      </span>
      <div className={styles.content}>
        <span className={styles.name}>{words.steps[step]}</span>: {words.outcomes[outcome]}
        {problem && (
          <div>
            <ProblemWords problem={problem} />
          </div>
        )}
        {detail !== null && (
          <Disclosure label={words.detail}>
            <span className={styles.detail}>{detail}</span>
          </Disclosure>
        )}
      </div>
    </li>
  )
}
