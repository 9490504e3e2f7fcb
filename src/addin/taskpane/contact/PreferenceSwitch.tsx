import type { Contact } from '../../../contract/contact.ts'
import { useSetFollowPreference } from '../../client/mutations.ts'
import type { Question } from '../components/ConfirmDialog.tsx'
import { useWords } from '../useWords.ts'
import { PreferenceLine } from './PreferenceLine.tsx'

/**
 * May mail to this contact be followed. Both ways are confirmed: one silences mail already sent,
 * the other needs the contact's consent.
 */
export function PreferenceSwitch({ contact }: { contact: Contact }) {
  const { preference: words } = useWords().texts.contact
  const change = useSetFollowPreference()
  const isAllowed = contact.preference === 'allow'
  const apply = (reason: string) =>
    change.mutate({
      params: { email: contact.email },
      body: {
        preference: isAllowed ? 'do-not-allow' : 'allow',
        ...(contact.name !== null && { name: contact.name }),
        ...(reason && { reason }),
      },
    })
  return (
    <PreferenceLine
      label={`${words.title}: ${isAllowed ? words.allow : words.deny}`}
      stated={contact}
      question={useQuestion(contact)}
      change={change}
      failed={words.failed}
      onChange={apply}
    />
  )
}

function useQuestion({ name, email, preference }: Contact): Question {
  const { preference: words } = useWords().texts.contact
  const who = name ?? email
  return preference === 'allow'
    ? { title: words.denyTitle(who), text: words.denyText, confirm: words.denyConfirm }
    : { title: words.allowTitle(who), text: words.allowText, confirm: words.allowConfirm }
}
