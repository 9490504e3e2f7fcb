import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { useId, useState } from 'react'
import type { Account } from '../../../contract/account.ts'
import { useMergeAccounts } from '../../client/account-mutations.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { AccountPicker, type Picked } from './AccountPicker.tsx'
import { ActDialog } from './ActDialog.tsx'

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
})

interface Props {
  account: Account
  /** @param other name of the account that is gone */
  onDone: (other: string) => void
  onClose: () => void
}

/** Makes another account part of this one, and says beforehand what that means. */
export function MergeDialog({ account, onDone, onClose }: Props) {
  const { merge: words } = useAdminTexts().adminAccounts
  const change = useMergeAccounts()
  const [other, setOther] = useState<Picked>()
  const [isMissing, setIsMissing] = useState(false)
  const merge = () => {
    setIsMissing(other === undefined)
    if (!other) return
    change.mutate(
      { params: { id: account.id }, body: { otherId: other.id } },
      { onSuccess: () => onDone(other.name) },
    )
  }
  return (
    <ActDialog
      title={words.title(account.name)}
      confirm={words.confirm}
      failed={words.failed}
      change={change}
      onConfirm={merge}
      onClose={onClose}
    >
      <AccountPicker
        label={words.which}
        exceptId={account.id}
        picked={other}
        onPick={setOther}
        fault={isMissing && !other ? words.missing : undefined}
      />
      {other && <Steps other={other.name} name={account.name} />}
    </ActDialog>
  )
}

function Steps({ other, name }: { other: string; name: string }) {
  const styles = useStyles()
  const { merge: words } = useAdminTexts().adminAccounts
  const id = useId()
  return (
    <div>
      <Text id={id} weight="semibold">
        {words.will(other)}
      </Text>
      <ul aria-labelledby={id} className={styles.list}>
        {Object.entries(words.steps).map(([step, text]) => (
          <li key={step}>{text(other, name)}</li>
        ))}
      </ul>
    </div>
  )
}
