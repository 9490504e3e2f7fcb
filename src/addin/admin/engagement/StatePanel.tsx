import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components'
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle'
import { ClockRegular } from '@fluentui/react-icons/svg/clock'
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle'
import { PauseCircleRegular } from '@fluentui/react-icons/svg/pause-circle'
import type { ReactNode } from 'react'
import { Live } from '../../taskpane/components/Live.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { type EngagementState, isAgreed, isBegun, stateOf } from '../components/engagement-state.ts'
import type { OverviewProps } from './overview-props.ts'
import { StateButtons } from './StateButtons.tsx'
import { StateFacts } from './StateFacts.tsx'

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  mark: { display: 'flex', columnGap: tokens.spacingHorizontalM, minWidth: 0 },
  icon: { flexShrink: 0, fontSize: '36px', lineHeight: 1 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, maxWidth: '70ch' },
})

const MARKS: Record<EngagementState, { icon: ReactNode; tone: 'good' | 'quiet' | 'bad' }> = {
  unfinished: { icon: <PauseCircleRegular />, tone: 'quiet' },
  stopped: { icon: <PauseCircleRegular />, tone: 'quiet' },
  'first-run': { icon: <ClockRegular />, tone: 'good' },
  collecting: { icon: <CheckmarkCircleFilled />, tone: 'good' },
  waiting: { icon: <CheckmarkCircleFilled />, tone: 'good' },
  failing: { icon: <DismissCircleRegular />, tone: 'bad' },
}

/** State in words, what comes next, and what is usually done about it. */
export function StatePanel({ enrichment, onSetUp }: OverviewProps) {
  const styles = useStyles()
  const { state: words } = useAdminTexts().engagement
  const state = stateOf(enrichment)
  const { icon, tone } = MARKS[state]
  const { title, text } = words.words[state]
  return (
    <section aria-labelledby="engagement-state" className={styles.panel}>
      <div className={styles.mark}>
        <span className={mergeClasses(styles.icon, styles[tone])} aria-hidden>
          {icon}
        </span>
        <div>
          <h2 id="engagement-state" className={styles.heading}>
            {title}
          </h2>
          <p className={styles.text}>{text}</p>
          <StateFacts enrichment={enrichment} />
        </div>
        <Live>{title}</Live>
      </div>
      {state !== 'unfinished' && isAgreed(enrichment) ? (
        <StateButtons enrichment={enrichment} />
      ) : (
        <Unfinished enrichment={enrichment} onSetUp={onSetUp} />
      )}
    </section>
  )
}

/** The way to what is left to do; where it was in use, something changed since. */
function Unfinished({ enrichment, onSetUp }: OverviewProps) {
  const { state: words } = useAdminTexts().engagement
  return (
    <>
      {isBegun(enrichment) && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.unfinished}</MessageBarBody>
        </MessageBar>
      )}
      <div>
        <Button appearance="primary" onClick={onSetUp}>
          {words.finish}
        </Button>
      </div>
    </>
  )
}
