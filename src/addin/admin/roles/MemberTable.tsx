import type { Member } from '../../../contract/people.ts'
import { Confirm } from '../../taskpane/components/Confirm.tsx'
import { Failed } from '../../taskpane/components/Failed.tsx'
import { Live } from '../../taskpane/components/Live.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { DataTable } from '../components/DataTable.tsx'
import { useMemberChange } from './useMemberChange.ts'
import { useMemberColumns } from './useMemberColumns.tsx'

interface Props {
  members: readonly Member[]
  /** Also those who are not shown: for the teams. */
  everybody: readonly Member[]
  /** The administrator who is looking; undefined: not known yet. */
  ownId: string | undefined
}

/** People with their roles, each to be switched. */
export function MemberTable({ members, everybody, ownId }: Props) {
  const { roles: words } = useAdminTexts()
  const changing = useMemberChange()
  const { last, isSaving, isSaved, error } = changing
  const columns = useMemberColumns({ everybody, ownId, changing })
  const name = last?.name ?? ''
  return (
    <>
      {error && <Failed error={error} title={words.failed(name)} />}
      <DataTable
        label={words.title}
        columns={columns}
        rows={members}
        idOf={({ id }) => id}
        isBusy={isSaving}
      />
      <Confirm question={changing.question} onConfirm={changing.confirm} onClose={changing.close} />
      <Live>{isSaving ? words.saving : isSaved ? words.saved(name) : ''}</Live>
    </>
  )
}
