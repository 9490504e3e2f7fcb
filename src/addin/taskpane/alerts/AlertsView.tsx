import { BackBar } from '../components/BackBar.tsx'
import { Stack } from '../components/Panel.tsx'
import { FollowedMail } from '../mail/FollowedMail.tsx'
import { useTexts } from '../TextsContext.ts'
import { AlertList } from './AlertList.tsx'
import { AlertSettingsPanel } from './AlertSettingsPanel.tsx'

interface Props {
  /** The mail that was opened from an alert. */
  openKey: string | undefined
  onOpen: (followKey: string | undefined) => void
}

/** What the salesperson was told, what they want to be told, and the mail behind an alert. */
export function AlertsView({ openKey, onOpen }: Props) {
  const { back } = useTexts().alerts
  if (openKey === undefined) {
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
      <FollowedMail followKey={openKey} />
    </Stack>
  )
}
