import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { LogEntry } from '../../../contract/log.ts'
import type { LogTexts } from '../../locales/en-US/log.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { DataTable, type Column } from '../components/DataTable.tsx'
import { partAddress } from '../page-address.ts'

const useStyles = makeStyles({
  note: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  subject: { fontWeight: tokens.fontWeightSemibold },
  canceled: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  overdue: { color: tokens.colorStatusDangerForeground3 },
})

interface Props {
  entries: readonly LogEntry[]
  isBusy: boolean
}

/** Entries of the log: with whom, about what, and what came of it. */
export function LogTable({ entries, isBusy }: Props) {
  const styles = useStyles()
  const { list: words } = useAdminTexts().adminLog
  const { texts, at } = useWords()
  const { log } = texts
  const columns: Column<LogEntry>[] = [
    {
      title: words.subject,
      width: 'minmax(0, 5fr)',
      cell: (entry) => (
        <Link
          href={partAddress('log', entry.id)}
          className={mergeClasses(styles.subject, entry.canceled !== null && styles.canceled)}
        >
          {entry.subject || log.list.noSubject}
        </Link>
      ),
    },
    {
      title: words.when,
      width: 'minmax(0, 3fr)',
      cell: (entry) => (
        <>
          <time dateTime={entry.at}>{at(entry.at)}</time>
          <span className={styles.note}>{log.directions[entry.direction]}</span>
        </>
      ),
    },
    {
      title: words.contact,
      width: 'minmax(0, 4fr)',
      cell: ({ contact }) => (
        <>
          {contact.name ?? contact.email}
          {contact.name !== null && <span className={styles.note}>{contact.email}</span>}
        </>
      ),
    },
    {
      title: words.salesperson,
      width: 'minmax(0, 3fr)',
      cell: ({ salesperson }) => salesperson.name,
    },
    { title: words.made, width: 'minmax(0, 4fr)', cell: (entry) => <Made entry={entry} /> },
  ]
  return (
    <DataTable
      label={words.label}
      columns={columns}
      rows={entries}
      idOf={({ id }) => id}
      isBusy={isBusy}
    />
  )
}

function Made({ entry }: { entry: LogEntry }) {
  const styles = useStyles()
  const { list: words } = useAdminTexts().adminLog
  const { texts } = useWords()
  const made = madeOf(entry, texts.log)
  if (made.length === 0 && entry.followUp === 'none') {
    return <span className={styles.note}>{words.nothing}</span>
  }
  return (
    <>
      {entry.followUp !== 'none' && (
        <span className={mergeClasses(entry.followUp === 'overdue' && styles.overdue)}>
          {texts.log.followUpStates[entry.followUp]}
        </span>
      )}
      {made.map((line) => (
        <span key={line} className={styles.note}>
          {line}
        </span>
      ))}
    </>
  )
}

/** What was made of an entry besides follow-ups, a line for each. */
function madeOf(entry: LogEntry, { list, evaluations }: LogTexts): string[] {
  return [
    entry.canceled !== null && list.canceled,
    entry.evaluation !== null && evaluations[entry.evaluation],
    entry.isAutomatic && list.automatic,
    entry.opportunity !== null && list.opportunity(entry.opportunity.name),
    entry.comments > 0 && list.comments(entry.comments),
  ].filter((line) => typeof line === 'string')
}
