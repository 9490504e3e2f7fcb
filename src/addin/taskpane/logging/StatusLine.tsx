import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { ClockRegular } from '@fluentui/react-icons/svg/clock'
import { MailDismissRegular } from '@fluentui/react-icons/svg/mail-dismiss'
import { NotebookRegular } from '@fluentui/react-icons/svg/notebook'
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle'
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle'
import type { ReactElement, ReactNode } from 'react'
import { useTexts } from '../TextsContext.ts'
import type { ShownState } from './status-words.ts'

const ICONS: Readonly<Record<ShownState, ReactElement>> = {
  'not-seen': <NotebookRegular />,
  waiting: <ClockRegular />,
  logged: <CheckmarkCircleRegular />,
  excluded: <SubtractCircleRegular />,
  quarantined: <QuestionCircleRegular />,
  bounce: <MailDismissRegular />,
}

const useStyles = makeStyles({
  status: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  said: {
    display: 'flex',
    flexGrow: 1,
    // Beside the icon as long as there is room for a word; the button goes below.
    flexBasis: '10rem',
    minWidth: 0,
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  icon: { display: 'flex', flexShrink: 0, fontSize: '20px', color: tokens.colorNeutralForeground3 },
  good: { color: tokens.colorStatusSuccessForeground3 },
  open: { color: tokens.colorStatusWarningForeground3 },
  bad: { color: tokens.colorStatusDangerForeground3 },
})

interface Props {
  state: ShownState
  sentence: string
  /** The one thing to do about it. */
  action?: ReactNode
  /** Below the line. */
  children?: ReactNode
}

/** One line about where a message stands, in sign and words, with what there is to do about it. */
export function StatusLine({ state, sentence, action, children }: Props) {
  const styles = useStyles()
  const { status: words } = useTexts().log
  const tone = {
    'not-seen': undefined,
    waiting: undefined,
    logged: styles.good,
    excluded: undefined,
    quarantined: styles.open,
    bounce: styles.bad,
  }[state]
  return (
    // Takes the focus when the button that had it is gone.
    <section aria-label={words.label} tabIndex={-1} className={styles.status}>
      <div className={styles.line}>
        <span className={styles.said}>
          <span className={mergeClasses(styles.icon, tone)} aria-hidden>
            {ICONS[state]}
          </span>
          <span>{sentence}</span>
        </span>
        {action}
      </div>
      {children}
    </section>
  )
}
