import { Field, Select } from '@fluentui/react-components'
import type { Account } from '../../../contract/account.ts'
import { useMembers } from '../../client/admin-queries-members.ts'
import { Failed } from '../../taskpane/components/Failed.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'

interface Props {
  /** As saved. */
  owner: Account['owner']
  /** Empty: nobody. */
  chosen: string
  onChoose: (id: string) => void
}

/** Who looks after an account, of everybody who signed in. */
export function OwnerField({ owner, chosen, onChoose }: Props) {
  const { form: words } = useAdminTexts().adminAccounts
  const query = useMembers()
  const members = query.data?.items ?? []
  const isListed = owner === null || members.some(({ id }) => id === owner.id)
  if (query.isError) return <Failed error={query.error} onRetry={query.refetch} />
  return (
    <Field label={words.owner}>
      <Select value={chosen} onChange={(_event, { value }) => onChoose(value)}>
        <option value="">{words.noOwner}</option>
        {!isListed && <option value={owner.id}>{owner.name}</option>}
        {members.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  )
}
