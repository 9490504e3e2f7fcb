import { useState } from 'react'
import { useAccountEngagement } from '../../client/account-card-queries.ts'
import { BackBar } from '../../taskpane/components/BackBar.tsx'
import { Stack } from '../../taskpane/components/Panel.tsx'
import { AccountSection } from '../../taskpane/contact/ContactSection.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { addressOf } from '../page-address.ts'
import { useRoles } from '../useRoles.ts'
import { AccountActs } from './AccountActs.tsx'
import { DoneNote, type Done } from './DoneNote.tsx'

/** One account with everything about it, and what an administrator can do about it. */
export function AccountPage({ id }: { id: string }) {
  const { detail: words } = useAdminTexts().adminAccounts
  const { data } = useAccountEngagement(id)
  const isAdministrator = useRoles().includes('administrator')
  const [done, setDone] = useState<Done>()
  return (
    <Stack>
      <BackBar label={words.back} onBack={() => void location.assign(addressOf('accounts'))} />
      <AccountSection id={id}>
        <DoneNote done={done} />
        {isAdministrator && data && <AccountActs engagement={data} onDone={setDone} />}
      </AccountSection>
    </Stack>
  )
}
