import type { AccountPreference } from '../../../contract/contact.ts'
import { useSetAccountPreference } from '../../client/mutations.ts'
import type { Question } from '../components/ConfirmDialog.tsx'
import { useWords } from '../useWords.ts'
import { PreferenceLine } from './PreferenceLine.tsx'

/** May mail to anybody of this company be followed; a no beats what is set for single contacts. */
export function AccountSwitch({ account }: { account: AccountPreference }) {
  const { account: words } = useWords().texts.contact
  const change = useSetAccountPreference()
  const isAllowed = account.preference === 'allow'
  return (
    <PreferenceLine
      label={`${words.title(account.name)}: ${isAllowed ? words.allow : words.deny}`}
      stated={account}
      question={useQuestion(account)}
      change={change}
      failed={words.failed}
      onChange={(reason) =>
        change.mutate({
          params: { id: account.id },
          body: { preference: isAllowed ? 'do-not-allow' : 'allow', ...(reason && { reason }) },
        })
      }
    />
  )
}

function useQuestion({ name, preference }: AccountPreference): Question {
  const { account: words } = useWords().texts.contact
  return preference === 'allow'
    ? { title: words.denyTitle(name), text: words.denyText, confirm: words.denyConfirm }
    : { title: words.allowTitle(name), text: words.allowText, confirm: words.allowConfirm }
}
