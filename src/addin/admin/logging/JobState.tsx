import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle'
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle'
import { PauseCircleRegular } from '@fluentui/react-icons/svg/pause-circle'
import type { ReactNode } from 'react'
import type { Logging } from '../../../contract/logging.ts'
import { Live } from '../../taskpane/components/Live.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { JobFacts } from './JobFacts.tsx'

type State = Logging['job']['state']

const useStyles = makeStyles({
  root: { display: 'flex', columnGap: tokens.spacingHorizontalM, minWidth: 0 },
  icon: { flexShrink: 0, fontSize: '36px', lineHeight: 1 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  stopped: { color: tokens.colorNeutralForeground3 },
  failing: { color: tokens.colorStatusDangerForeground1 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, maxWidth: '70ch' },
})

const ICONS: Record<State, ReactNode> = {
  stopped: <PauseCircleRegular />,
  waiting: <CheckmarkCircleFilled />,
  running: <CheckmarkCircleFilled />,
  failing: <DismissCircleRegular />,
}

const TONES = {
  stopped: 'stopped',
  waiting: 'good',
  running: 'good',
  failing: 'failing',
} as const

/** Stopped, waiting, running or failing, in words, with what comes next. */
export function JobState({ logging }: { logging: Logging }) {
  const styles = useStyles()
  const { state: words } = useAdminTexts().logging
  const byHand = logging.source?.kind === 'pane' && logging.isEnabled
  const state = byHand ? 'waiting' : logging.job.state
  const { title, text } = byHand ? words.pane : words.words[state]
  return (
    <div className={styles.root}>
      <span className={mergeClasses(styles.icon, styles[TONES[state]])} aria-hidden>
        {ICONS[state]}
      </span>
      <div>
        <h2 id="logging-state" className={styles.heading}>
          {title}
        </h2>
        <p className={styles.text}>{text}</p>
        {!byHand && logging.isEnabled && <JobFacts logging={logging} />}
      </div>
      <Live>{title}</Live>
    </div>
  )
}
