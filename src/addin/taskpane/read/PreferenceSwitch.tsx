import { makeStyles, Switch, tokens, useRestoreFocusTarget } from '@fluentui/react-components'
import { useState } from 'react'
import type { Contact } from '../../../contract/contact.ts'
import { useSetFollowPreference } from '../../client/mutations.ts'
import { Failed } from '../components/Failed.tsx'
import { Confirm } from '../components/Confirm.tsx'
import type { Question } from '../components/ConfirmDialog.tsx'
import { Stack } from '../components/Panel.tsx'
import { useAgo, useWords } from '../useWords.ts'

const useStyles = makeStyles({
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
})

/**
 * May mail to this contact be followed. Both ways are confirmed: one silences mail already sent,
 * the other needs the contact's consent.
 */
export function PreferenceSwitch({ contact }: { contact: Contact }) {
  const styles = useStyles()
  const { preference: words } = useWords().texts.read
  const restoreFocus = useRestoreFocusTarget()
  const change = useSetFollowPreference()
  const [isAsking, setIsAsking] = useState(false)
  const isAllowed = contact.preference === 'allow'
  const question = useQuestion(contact)
  const apply = () =>
    change.mutate({
      params: { email: contact.email },
      body: {
        preference: isAllowed ? 'do-not-allow' : 'allow',
        ...(contact.name !== null && { name: contact.name }),
      },
    })
  return (
    <Stack isTight>
      <Switch
        {...restoreFocus}
        label={`${words.title}: ${isAllowed ? words.allow : words.deny}`}
        checked={isAllowed}
        disabled={change.isPending}
        onChange={() => setIsAsking(true)}
      />
      <ChangedBy contact={contact} className={styles.quiet} />
      <Confirm
        question={isAsking ? question : undefined}
        onConfirm={apply}
        onClose={() => setIsAsking(false)}
      />
      {change.isError && <Failed title={words.failed} error={change.error} />}
    </Stack>
  )
}

function useQuestion({ name, email, preference }: Contact): Question {
  const { preference: words } = useWords().texts.read
  const who = name ?? email
  return preference === 'allow'
    ? { title: words.denyTitle(who), text: words.denyText, confirm: words.denyConfirm }
    : { title: words.allowTitle(who), text: words.allowText, confirm: words.allowConfirm }
}

/** Who changed the preference and when; nothing while nobody has. */
function ChangedBy({ contact, className }: { contact: Contact; className: string }) {
  const { preference: words } = useWords().texts.read
  const ago = useAgo()
  const { preferenceChangedAt: changedAt, preferenceChangedBy: changedBy } = contact
  if (changedAt === null) return null
  const when = ago(changedAt)
  return (
    <span className={className}>
      {changedBy === null ? words.changed(when) : words.changedBy(changedBy, when)}
    </span>
  )
}
