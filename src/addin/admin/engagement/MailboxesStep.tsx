import { Button, makeStyles, Text } from '@fluentui/react-components'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { AddressesField } from './AddressesField.tsx'
import { ChangeNote } from './ChangeNote.tsx'
import { ResolvedTargets } from './ResolvedTargets.tsx'
import { SettingsForm } from './SettingsForm.tsx'
import type { StepProps } from './step-props.ts'
import { useMailboxChoice, type MailboxChoice } from './useMailboxChoice.ts'

const useStyles = makeStyles({
  text: { maxWidth: '76ch' },
  check: { alignSelf: 'flex-start' },
})

/** Whose mailboxes are read: people and groups, with what they stand for. */
export function MailboxesStep(props: StepProps) {
  const styles = useStyles()
  const { mailboxes: words } = useAdminTexts().engagementSetup
  const choice = useMailboxChoice(props)
  return (
    <SettingsForm change={choice.change} onNext={choice.goOn} onBack={props.progress.goBack}>
      <Text className={styles.text}>{words.text}</Text>
      <AddressesField choice={choice} />
      <CheckButton choice={choice} />
      <ChangeNote words={choice.isOther ? words.changing : undefined} />
      <ResolvedTargets found={choice.found} error={choice.error} />
    </SettingsForm>
  )
}

/** Looks the addresses up; where that may not be done, says so. */
function CheckButton({ choice }: { choice: MailboxChoice }) {
  const styles = useStyles()
  const { mailboxes: words } = useAdminTexts().engagementSetup
  if (!choice.canCheck) return <Text className={styles.text}>{words.notYet}</Text>
  return (
    <Button className={styles.check} disabledFocusable={choice.isChecking} onClick={choice.check}>
      {choice.isChecking ? words.checking : words.check}
    </Button>
  )
}
