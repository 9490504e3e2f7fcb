import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle'
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle'
import { PauseCircleRegular } from '@fluentui/react-icons/svg/pause-circle'
import type { ReactNode } from 'react'
import type { Logging } from '../../../contract/logging.ts'
import { Live } from '../../taskpane/components/Live.tsx'
import { useNow } from '../../taskpane/useNow.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { ProblemWords } from './ProblemWords.tsx'

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
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
})

const ICONS: Record<State, ReactNode> = {
  stopped: <PauseCircleRegular />,
  waiting: <CheckmarkCircleFilled />,
  running: <CheckmarkCircleFilled />,
  failing: <DismissCircleRegular />,
}

/** Stopped, waiting, running or failing, in words, with what comes next. */
export function JobState({ logging }: { logging: Logging }) {
  const styles = useStyles()
  const { state: words } = useAdminTexts().logging
  const { state, problem } = logging.job
  const byHand = logging.source?.kind === 'pane' && logging.isEnabled
  const shown = byHand ? 'waiting' : state
  const { title, text } = byHand ? words.pane : words.words[state]
  const tone = shown === 'waiting' || shown === 'running' ? styles.good : styles[shown]
  return (
    <div className={styles.root}>
      <span className={mergeClasses(styles.icon, tone)} aria-hidden>
        {ICONS[shown]}
      </span>
      <div>
        <h2 id="logging-state" className={styles.heading}>
          {title}
        </h2>
        <p className={styles.text}>{text}</p>
        {problem && state !== 'stopped' && (
          <p className={styles.text}>
            <ProblemWords problem={problem} />
          </p>
        )}
        {!byHand && logging.isEnabled && <Facts logging={logging} />}
      </div>
      <Live>{title}</Live>
    </div>
  )
}

/** Numbers of the run under way, what comes next, as whom it reads, and how new mail is noticed. */
function Facts({ logging }: { logging: Logging }) {
  const styles = useStyles()
  const { state: words } = useAdminTexts().logging
  const { at, number } = useWords()
  const now = useNow()
  const { job, account, notifications, source } = logging
  const { run } = job
  const isDue = job.nextRunAt !== null && Date.parse(job.nextRunAt) <= now.getTime()
  const facts = [
    job.failingSince !== null &&
      job.state === 'failing' &&
      words.failingSince(at(job.failingSince)),
    job.state === 'running' &&
      run &&
      words.live(number(run.seen), number(run.logged), number(run.quarantined)),
    job.state !== 'running' &&
      job.nextRunAt !== null &&
      (isDue ? words.nextSoon : words.next(at(job.nextRunAt))),
    account && words.account(account.name, account.email, at(account.signedInAt)),
    source?.kind === 'graph' && words.notifications[notifications],
  ]
  return facts.map(
    (fact) =>
      fact && (
        <p key={fact} className={styles.quiet}>
          {fact}
        </p>
      ),
  )
}
