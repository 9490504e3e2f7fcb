import { MailDismissRegular } from '@fluentui/react-icons/svg/mail-dismiss'
import type { Bounce } from '../../../contract/timeline.ts'
import { TimelineLine } from '../interactions/TimelineLine.tsx'
import { useTimelineRowStyles } from '../interactions/timeline-row-styles.ts'
import { useWords, type Ago } from '../useWords.ts'

interface Props {
  bounce: Bounce
  ago: Ago
}

/** A mail to the contact that could not be delivered, in their timeline. */
export function BounceRow({ bounce, ago }: Props) {
  const styles = useTimelineRowStyles()
  const { texts, at } = useWords()
  const { status, timeline: words } = texts.log
  return (
    <TimelineLine icon={<MailDismissRegular />} isPerson={false} detail={() => status.bounceText}>
      <span className={styles.first}>
        <span className={styles.kind}>{words.bounce}</span>
      </span>{' '}
      <span className={styles.second}>
        <time dateTime={bounce.at} title={at(bounce.at)}>
          {ago(bounce.at)}
        </time>{' '}
      </span>
      {bounce.subject && <span className={styles.second}>{bounce.subject} </span>}
    </TimelineLine>
  )
}
