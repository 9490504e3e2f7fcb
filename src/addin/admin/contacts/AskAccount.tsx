import type { AccountPreference } from '../../../contract/contact.ts'
import type { Input } from '../../../contract/routes.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { ReasonDialog } from '../components/ReasonDialog.tsx'

interface Props {
  /** Undefined: nothing is being asked. */
  account: AccountPreference | undefined
  onConfirm: (input: Input<'setAccountPreference'>) => void
  onClose: () => void
}

/** Says what the other preference does to everybody of an account, and asks for it. */
export function AskAccount({ account, onConfirm, onClose }: Props) {
  const { ask } = useAdminTexts().contacts
  if (!account) return null
  const preference = account.preference === 'allow' ? 'do-not-allow' : 'allow'
  const { title, text } = ask.account[preference]
  return (
    <ReasonDialog
      title={title(account.name)}
      text={text(account.domain)}
      label={ask.reason}
      hint={ask.hint}
      confirm={ask[preference].confirm}
      onCancel={onClose}
      onConfirm={(reason) => {
        onClose()
        onConfirm({
          params: { id: account.id },
          body: { preference, ...(reason !== undefined && { reason }) },
        })
      }}
    />
  )
}
