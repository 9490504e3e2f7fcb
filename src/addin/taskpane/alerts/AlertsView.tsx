import { BackBar } from '../components/BackBar.tsx'
import { Stack } from '../components/Panel.tsx'
import { AccountSection } from '../contact/ContactSection.tsx'
import { FollowedMail } from '../mail/FollowedMail.tsx'
import { useTexts } from '../TextsContext.ts'
import type { AlertTarget } from './alert-target.ts'
import { AlertList } from './AlertList.tsx'
import { AlertSettingsPanel } from './AlertSettingsPanel.tsx'

interface Props {
  /** What was opened from an alert. */
  opened: AlertTarget | undefined
  onOpen: (target: AlertTarget | undefined) => void
}

/** What the salesperson was told, what they want to be told, and the mail or account behind an alert. */
export function AlertsView({ opened, onOpen }: Props) {
  const { back } = useTexts().alerts
  if (opened === undefined) {
    return (
      <Stack>
        <AlertList onOpen={onOpen} />
        <AlertSettingsPanel />
      </Stack>
    )
  }
  return (
    <Stack>
      <BackBar label={back} onBack={() => onOpen(undefined)} />
      {'follow' in opened ? (
        <FollowedMail followKey={opened.follow} />
      ) : (
        <AccountSection id={opened.account} />
      )}
    </Stack>
  )
}
