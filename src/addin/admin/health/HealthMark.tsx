import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle'
import { WarningRegular } from '@fluentui/react-icons/svg/warning'
import type { ReactNode } from 'react'
import type { HealthState } from '../../../contract/health.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { display: 'flex', flexShrink: 0, fontSize: '20px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  attention: { color: tokens.colorStatusWarningForeground1 },
  failing: { color: tokens.colorStatusDangerForeground1 },
})

const ICONS: Record<HealthState, ReactNode> = {
  good: <CheckmarkCircleRegular />,
  attention: <WarningRegular />,
  failing: <DismissCircleRegular />,
}

/** A state by shape, colour and word. */
export function HealthMark({ state }: { state: HealthState }) {
  const styles = useStyles()
  const { states } = useAdminTexts().health
  return (
    <span className={mergeClasses(styles.mark, styles[state])}>
      <span className={styles.icon} aria-hidden>
        {ICONS[state]}
      </span>
      {states[state]}
    </span>
  )
}
