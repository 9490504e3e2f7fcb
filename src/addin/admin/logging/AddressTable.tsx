import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { AddressFault } from '../../../contract/address-check.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { DataTable, type Column } from '../components/DataTable.tsx'

const useStyles = makeStyles({
  note: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
})

interface Props {
  faults: readonly AddressFault[]
  onMend: (fault: AddressFault) => void
}

/** Whose address has what wrong with it. */
export function AddressTable({ faults, onMend }: Props) {
  const styles = useStyles()
  const { addresses: words } = useAdminTexts().loggingSetup
  const { list } = useWords()
  const columns: Column<AddressFault>[] = [
    {
      title: words.who,
      width: 'minmax(0, 4fr)',
      cell: ({ whose, name, email }) => (
        <>
          {name ?? email}
          <span className={styles.note}>
            {words.kinds[whose]}
            {name !== null && ` · ${email}`}
          </span>
        </>
      ),
    },
    {
      title: words.fault,
      width: 'minmax(0, 5fr)',
      cell: ({ fault, address, email, sharedWith }) => (
        <>
          {words.faults[fault]} {sharedWith.length > 0 && words.sharedWith(list(sharedWith))}
          {address !== email && <span className={styles.note}>{address}</span>}
        </>
      ),
    },
    {
      title: words.act,
      width: 'minmax(0, 3fr)',
      cell: (fault) => (
        <Button
          size="small"
          aria-label={words.mendOf(fault.name ?? fault.email)}
          onClick={() => onMend(fault)}
        >
          {words.mend}
        </Button>
      ),
    },
  ]
  return (
    <DataTable
      label={words.label}
      columns={columns}
      rows={faults}
      idOf={({ whose, id, fault, address }) => [whose, id, fault, address].join(' ')}
    />
  )
}
