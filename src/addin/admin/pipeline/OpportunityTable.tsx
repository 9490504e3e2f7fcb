import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { EditRegular } from '@fluentui/react-icons/svg/edit'
import type { Opportunity, OpportunityStage } from '../../../contract/opportunity.ts'
import { formatMoney } from '../../locales/format.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { DataTable, type Column } from '../components/DataTable.tsx'
import { StageMenu } from './StageMenu.tsx'

const useStyles = makeStyles({
  note: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
})

interface Props {
  items: readonly Opportunity[]
  isBusy: boolean
  onMove: (opportunity: Opportunity, stage: OpportunityStage) => void
  onEdit: (opportunity: Opportunity) => void
}

/** Opportunities, nearest decision first. */
export function OpportunityTable({ items, isBusy, onMove, onEdit }: Props) {
  const styles = useStyles()
  const { pipeline: words } = useAdminTexts().adminLog
  const { texts, day } = useWords()
  const columns: Column<Opportunity>[] = [
    {
      title: words.name,
      width: 'minmax(0, 5fr)',
      cell: (one) => (
        <>
          <span className={styles.name}>{one.name}</span>
          {one.mayChange && (
            <Button
              appearance="subtle"
              size="small"
              icon={<EditRegular />}
              aria-label={words.edit(one.name)}
              onClick={() => onEdit(one)}
            />
          )}
        </>
      ),
    },
    { title: words.contact, width: 'minmax(0, 4fr)', cell: (one) => <Contact {...one} /> },
    {
      title: words.value,
      width: 'minmax(0, 3fr)',
      cell: ({ value, currency }) =>
        value === null ? words.none : formatMoney(texts.locale, value, currency),
    },
    {
      title: words.stage,
      width: 'minmax(0, 3fr)',
      cell: (one) => (
        <StageMenu opportunity={one} isBusy={isBusy} onMove={(stage) => onMove(one, stage)} />
      ),
    },
    {
      title: words.closeDate,
      width: 'minmax(0, 3fr)',
      // At noon here: a day has no time zone, and midnight in UTC may be the day before.
      cell: ({ closeDate }) => (closeDate === null ? words.noDate : day(`${closeDate}T12:00:00`)),
    },
    {
      title: words.salesperson,
      width: 'minmax(0, 3fr)',
      cell: ({ salesperson }) => salesperson.name,
    },
  ]
  return (
    <DataTable
      label={words.label}
      columns={columns}
      rows={items}
      idOf={({ id }) => id}
      isBusy={isBusy}
    />
  )
}

function Contact({ contact }: Opportunity) {
  const styles = useStyles()
  const { pipeline: words } = useAdminTexts().adminLog
  if (!contact) return words.noContact
  return (
    <>
      {contact.name ?? contact.email}
      {contact.accountName !== null && <span className={styles.note}>{contact.accountName}</span>}
    </>
  )
}
