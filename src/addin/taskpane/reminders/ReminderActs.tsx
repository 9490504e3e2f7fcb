import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Reminder } from '../../../contract/reminder.ts'
import { useDismissReminder, useSnoozeReminder } from '../../client/reminder-queries.ts'
import { Failed } from '../components/Failed.tsx'
import { useToolTexts } from '../ToolTextsContext.ts'
import { SnoozeMenu } from './SnoozeMenu.tsx'

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, minWidth: 0 },
})

interface Props {
  reminder: Reminder
  /** What comes before, such as opening the mail. */
  children?: ReactNode
}

/** Putting a reminder off, and being done with it. */
export function ReminderActs({ reminder: { id, state, dueAt }, children }: Props) {
  const styles = useStyles()
  const { list: words } = useToolTexts().reminder
  const snooze = useSnoozeReminder()
  const dismiss = useDismissReminder()
  const isBusy = snooze.isPending || dismiss.isPending
  const params = { id }
  const error = snooze.error ?? dismiss.error
  return (
    <>
      <div className={styles.acts}>
        {children}
        {state !== 'dismissed' && state !== 'cleared' && (
          <>
            <SnoozeMenu
              // Put off, the fields for a time of one's own are done with.
              key={dueAt}
              isBusy={isBusy}
              onSnooze={(until) => snooze.mutate({ params, body: { until: until.toISOString() } })}
            />
            <Button
              size="small"
              disabledFocusable={isBusy}
              onClick={() => dismiss.mutate({ params })}
            >
              {words.dismiss}
            </Button>
          </>
        )}
      </div>
      {error && <Failed error={error} title={words.failed} />}
    </>
  )
}
