import { makeStyles, tokens } from '@fluentui/react-components'
import type { AuditEntry } from '../../../contract/audit.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { DataTable, type Column } from '../components/DataTable.tsx'
import { detailWords } from './detail-words.ts'

const useStyles = makeStyles({
  strong: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  note: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
})

interface Props {
  entries: readonly AuditEntry[]
  isBusy: boolean
}

/** Who did what, when, and what changed. */
export function AuditTable({ entries, isBusy }: Props) {
  const styles = useStyles()
  const { audit } = useAdminTexts()
  const words = audit.list
  const { at, number } = useWords()
  const columns: Column<AuditEntry>[] = [
    {
      title: words.when,
      width: 'minmax(0, 3fr)',
      cell: (entry) => (
        <>
          <time dateTime={entry.at}>{at(entry.at)}</time>
          <span className={styles.note}>{words.position(number(entry.position))}</span>
        </>
      ),
    },
    {
      title: words.who,
      width: 'minmax(0, 3fr)',
      cell: ({ actor, actorName }) => actorName ?? audit.actors[actor],
    },
    {
      title: words.what,
      width: 'minmax(0, 5fr)',
      cell: ({ action, detail }) => (
        <>
          <span className={styles.strong}>{audit.actions[action]}</span>
          {detailWords(detail, { words, number }).map((line) => (
            <span key={line} className={styles.note}>
              {line}
            </span>
          ))}
        </>
      ),
    },
    { title: words.about, width: 'minmax(0, 4fr)', cell: (entry) => <Subject entry={entry} /> },
  ]
  return (
    <DataTable
      label={words.title}
      columns={columns}
      rows={entries}
      idOf={({ position }) => String(position)}
      isBusy={isBusy}
    />
  )
}

function Subject({ entry: { subject, subjectName } }: { entry: AuditEntry }) {
  const styles = useStyles()
  const { list: words } = useAdminTexts().audit
  if (subject === null) return words.organisation
  return (
    <>
      {subjectName}
      <span className={styles.note}>{subject}</span>
    </>
  )
}
