import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Account, AccountEngagement } from '../../../contract/account.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import type { Done } from './DoneNote.tsx'
import { EditDialog } from './EditDialog.tsx'
import { MergeDialog } from './MergeDialog.tsx'
import { SplitDialog } from './SplitDialog.tsx'

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

const ACTS = ['edit', 'merge', 'split'] as const
type Act = (typeof ACTS)[number]

interface Props {
  engagement: AccountEngagement
  onDone: (done: Done) => void
}

/** Changes an account, makes another part of it, or parts of it another. */
export function AccountActs({ engagement, onDone }: Props) {
  const styles = useStyles()
  const { detail: words } = useAdminTexts().adminAccounts
  const [act, setAct] = useState<Act>()
  const { account } = engagement
  const close = () => setAct(undefined)
  const finish = (done: Done) => {
    close()
    onDone(done)
  }
  return (
    <div role="group" aria-label={words.maintain} className={styles.acts}>
      {ACTS.map((one) => (
        <Button key={one} onClick={() => setAct(one)}>
          {words[one]}
        </Button>
      ))}
      {act === 'edit' && (
        <EditDialog
          account={account}
          onDone={(changed) => finish(savedOf(account, changed))}
          onClose={close}
        />
      )}
      {act === 'merge' && (
        <MergeDialog
          account={account}
          onDone={(other) => finish({ kind: 'merged', other, name: account.name })}
          onClose={close}
        />
      )}
      {act === 'split' && (
        <SplitDialog
          engagement={engagement}
          onDone={(created) => finish({ kind: 'split', created })}
          onClose={close}
        />
      )}
    </div>
  )
}

const savedOf = (before: Account, { name, domains }: Account): Done => ({
  ...{ kind: 'saved', name },
  hasNewDomain: domains.some((domain) => !before.domains.includes(domain)),
})
