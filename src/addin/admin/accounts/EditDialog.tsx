import { Field, Input, Textarea } from '@fluentui/react-components'
import { useState } from 'react'
import type { Account } from '../../../contract/account.ts'
import { useChangeAccount } from '../../client/account-mutations.ts'
import { failureAbout, failureCode } from '../../client/failure.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { useEntries } from '../components/useEntries.ts'
import { accountFaults, changeOf, entriesOf, type AccountFaults } from './account-entries.ts'
import { ActDialog } from './ActDialog.tsx'
import { OwnerField } from './OwnerField.tsx'
import { ParentField } from './ParentField.tsx'

interface Props {
  account: Account
  /** @param changed as it is now */
  onDone: (changed: Account) => void
  onClose: () => void
}

/** Changes what an account is called, whose domains are its own, to whom it belongs and who looks after it. */
export function EditDialog({ account, onDone, onClose }: Props) {
  const { form: words } = useAdminTexts().adminAccounts
  const change = useChangeAccount()
  const { value, change: set } = useEntries(entriesOf(account))
  const [isChecked, setIsChecked] = useState(false)
  const faults = accountFaults(value, account)
  const save = () => {
    setIsChecked(true)
    if (Object.keys(faults).length > 0) return
    change.mutate(
      { params: { id: account.id }, body: changeOf(value, account.revision) },
      { onSuccess: onDone },
    )
  }
  return (
    <ActDialog
      title={words.title}
      confirm={words.save}
      failed={words.failed}
      change={change}
      refusal={useRefusal(change.error)}
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
      <DomainsField
        typed={value.domains}
        faults={isChecked ? faults : {}}
        onType={(domains) => set({ domains })}
      />
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

interface DomainsProps {
  typed: string
  faults: AccountFaults
  onType: (typed: string) => void
}

function DomainsField({ typed, faults, onType }: DomainsProps) {
  const { form: words } = useAdminTexts().adminAccounts
  const { list } = useWords()
  const sentence = faults.domains
    ? words.badDomains(list(faults.domains))
    : faults.noDomain && words.noDomain
  return (
    <Field
      label={words.domains}
      hint={words.domainsHint}
      {...(sentence !== undefined && { validationMessage: sentence })}
    >
      <Textarea rows={3} value={typed} onChange={(_event, { value }) => onType(value)} />
    </Field>
  )
}

/** What the service did not take; undefined where it was something else. */
function useRefusal(error: Error | null): string | undefined {
  const { form: words } = useAdminTexts().adminAccounts
  const { list } = useWords()
  const about = failureAbout(error)
  if (failureCode(error) !== 'invalid-request' || about.length === 0) return undefined
  if (about.includes('parentId')) return words.refusedParent
  if (about.includes('ownerId')) return words.refusedOwner
  return words.refusedDomains(list(about))
}
