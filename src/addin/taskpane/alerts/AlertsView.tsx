import { CounterBadge, makeStyles, ToggleButton, tokens } from '@fluentui/react-components'
import { useWaitingReminders } from '../../client/reminder-queries.ts'
import { BackBar } from '../components/BackBar.tsx'
import { Stack } from '../components/Panel.tsx'
import { AccountSection } from '../contact/ContactSection.tsx'
import { FollowedMail } from '../mail/FollowedMail.tsx'
import { LazyReminderList } from '../reminders/LazyReminders.tsx'
import { useTexts } from '../TextsContext.ts'
import { useWords } from '../useWords.ts'
import type { AlertTarget } from './alert-target.ts'
import { AlertList } from './AlertList.tsx'
import { AlertSettingsPanel } from './AlertSettingsPanel.tsx'

const useStyles = makeStyles({
  sections: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS },
})

interface Props {
  /** What was opened from an alert, or the reminders. */
  opened: AlertTarget | undefined
  onOpen: (target: AlertTarget | undefined) => void
}

/** What the salesperson was told, what they want to be told, and the mail or account behind an alert. */
export function AlertsView({ opened, onOpen }: Props) {
  if (opened === undefined || 'reminders' in opened) {
    return <Sections isReminders={opened !== undefined} onOpen={onOpen} />
  }
  return (
    <Stack>
      <Back opened={opened} onOpen={onOpen} />
      {'follow' in opened ? (
        <FollowedMail followKey={opened.follow} />
      ) : (
        <AccountSection id={opened.account} />
      )}
    </Stack>
  )
}

function Sections({ isReminders, onOpen }: Pick<Props, 'onOpen'> & { isReminders: boolean }) {
  const styles = useStyles()
  const { sections } = useTexts().alerts
  return (
    <Stack>
      <div role="group" aria-label={sections.label} className={styles.sections}>
        <ToggleButton
          size="small"
          appearance="outline"
          checked={!isReminders}
          onClick={() => onOpen(undefined)}
        >
          {sections.alerts}
        </ToggleButton>
        <RemindersButton isShown={isReminders} onShow={() => onOpen({ reminders: true })} />
      </div>
      {isReminders ? (
        <LazyReminderList onOpen={(follow) => onOpen({ follow, from: 'reminders' })} />
      ) : (
        <>
          <AlertList onOpen={onOpen} />
          <AlertSettingsPanel />
        </>
      )}
    </Stack>
  )
}

/** With how many wait to be dealt with: their alerts are gone once they were seen. */
function RemindersButton({ isShown, onShow }: { isShown: boolean; onShow: () => void }) {
  const { texts, number } = useWords()
  const { sections } = texts.alerts
  const waiting = useWaitingReminders()
  return (
    <ToggleButton
      size="small"
      appearance="outline"
      checked={isShown}
      onClick={onShow}
      {...(waiting > 0 && { 'aria-label': sections.waiting(number(waiting)) })}
    >
      {sections.reminders}
      {waiting > 0 && <CounterBadge aria-hidden size="small" count={waiting} />}
    </ToggleButton>
  )
}

/** Where the mail or account was opened from. */
function Back({ opened, onOpen }: { opened: AlertTarget; onOpen: Props['onOpen'] }) {
  const { back, sections } = useTexts().alerts
  if ('from' in opened) {
    return <BackBar label={sections.reminders} onBack={() => onOpen({ reminders: true })} />
  }
  return <BackBar label={back} onBack={() => onOpen(undefined)} />
}
