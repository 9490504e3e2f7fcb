import { Field, Input, Textarea } from '@fluentui/react-components'
import { useState } from 'react'
import type { Account } from '../../../contract/account.ts'
import { useChangeAccount } from '../../client/account-mutations.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { useEntries } from '../components/useEntries.ts'
import { accountFaults, changeOf, entriesOf } from './account-entries.ts'
import { ActDialog } from './ActDialog.tsx'
import { OwnerField } from './OwnerField.tsx'
import { ParentField } from './ParentField.tsx'

interface Props {
  account: Account
  /** @param name what it is called now */
  onDone: (name: string) => void
  onClose: () => void
}

/** Changes what an account is called, whose domains are its own, to whom it belongs and who looks after it. */
export function EditDialog({ account, onDone, onClose }: Props) {
  const { form: words } = useAdminTexts().adminAccounts
  const { list } = useWords()
  const change = useChangeAccount()
  const { value, change: set } = useEntries(entriesOf(account))
  const [isChecked, setIsChecked] = useState(false)
  const faults = accountFaults(value)
  const save = () => {
    setIsChecked(true)
    if (Object.keys(faults).length > 0) return
    change.mutate(
      { params: { id: account.id }, body: changeOf(value, account.revision) },
      { onSuccess: ({ name }) => onDone(name) },
    )
  }
  return (
    <ActDialog
      title={words.title}
      confirm={words.save}
      failed={words.failed}
      change={change}
      onConfirm={save}
      onClose={onClose}
    >
      <Field
        label={words.name}
        required
        {...(isChecked && faults.name && { validationMessage: words.noName })}
      >
        <Input
          value={value.name}
          maxLength={200}
          onChange={(_event, { value: name }) => set({ name })}
        />
      </Field>
      <Field
        label={words.domains}
        hint={words.domainsHint}
        {...(isChecked &&
          faults.domains && { validationMessage: words.badDomains(list(faults.domains)) })}
      >
        <Textarea
          rows={3}
          value={value.domains}
          onChange={(_event, { value: domains }) => set({ domains })}
        />
      </Field>
      <ParentField
        accountId={account.id}
        parentName={value.parentName}
        onParent={(parent) => set({ parentId: parent?.id ?? '', parentName: parent?.name ?? '' })}
      />
      <OwnerField
        owner={account.owner}
        chosen={value.ownerId}
        onChoose={(ownerId) => set({ ownerId })}
      />
    </ActDialog>
  )
}
