import type { FollowPreference } from '../../../contract/recipient.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { ReasonDialog } from '../components/ReasonDialog.tsx'

interface Props {
  /** Undefined: nothing is being asked. */
  preference: FollowPreference | undefined
  /** How many addresses it is about. */
  count: number
  onConfirm: (preference: FollowPreference, reason: string | undefined) => void
  onClose: () => void
}

/** Says what setting many to a preference does, and asks for it and its reason. */
export function AskPreference({ preference, count, onConfirm, onClose }: Props) {
  const { ask } = useAdminTexts().contacts
  const { number } = useWords()
  if (!preference) return null
  const { title, text, confirm } = ask[preference]
  return (
    <ReasonDialog
      title={title(count, number(count))}
      text={text}
      label={ask.reason}
      hint={ask.hint}
      confirm={confirm}
      onCancel={onClose}
      onConfirm={(reason) => {
        onClose()
        onConfirm(preference, reason)
      }}
    />
  )
}
