import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { AccountPreference } from '../../../contract/contact.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { DataTable, type Column } from '../components/DataTable.tsx'
import { StatedPreference } from './StatedPreference.tsx'

const useStyles = makeStyles({
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

interface Props {
  accounts: readonly AccountPreference[]
  isBusy: boolean
  onChange: (account: AccountPreference) => void
}

/** Accounts with their preference, and the way to the other one. */
export function AccountTable({ accounts, isBusy, onChange }: Props) {
  const styles = useStyles()
  const { contacts: words } = useAdminTexts()
  const columns: Column<AccountPreference>[] = [
    {
      title: words.accounts.account,
      width: 'minmax(0, 5fr)',
      cell: ({ name, domain }) => (
        <>
          <span className={styles.name}>{name}</span>
          <span className={styles.note}>{domain}</span>
        </>
      ),
    },
    {
      title: words.preference,
      width: 'minmax(0, 5fr)',
      cell: (account) => <StatedPreference stated={account} />,
    },
    {
      title: words.accounts.action,
      width: 'minmax(0, 3fr)',
      cell: (account) => (
        <Button
          size="small"
          aria-label={`${actionWord(words, account)} ${account.name}`}
          onClick={() => onChange(account)}
        >
          {actionWord(words, account)}
        </Button>
      ),
    },
  ]
  return (
    <DataTable
      label={words.accounts.title}
      columns={columns}
      rows={accounts}
      idOf={({ id }) => id}
      isBusy={isBusy}
    />
  )
}

const actionWord = (words: { allow: string; doNotAllow: string }, account: AccountPreference) =>
  account.preference === 'allow' ? words.doNotAllow : words.allow
