import { Badge, makeStyles, tokens } from '@fluentui/react-components'
import type { ErasureCertificate, SubjectRequest } from '../../../contract/privacy.ts'
import { useNow } from '../../taskpane/useNow.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { DataTable, type Column } from '../components/DataTable.tsx'
import { dueState } from './due.ts'
import { RequestActs } from './RequestActs.tsx'
import type { SubjectActs } from './useSubjectActs.ts'

const useStyles = makeStyles({
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  note: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
})

interface Props {
  requests: readonly SubjectRequest[]
  acts: SubjectActs
  onRefuse: (request: SubjectRequest) => void
  onCertificate: (certificate: ErasureCertificate) => void
}

/** Who asks for what, until when it is due, and what was done. */
export function RequestTable({ requests, ...handlers }: Props) {
  const styles = useStyles()
  const { requests: words } = useAdminTexts()
  const { day } = useWords()
  const columns: Column<SubjectRequest>[] = [
    {
      title: words.list.request,
      width: 'minmax(0, 5fr)',
      cell: ({ email, kind, source }) => (
        <>
          <span className={styles.name}>{email ?? words.list.erased}</span>
          <span className={styles.note}>
            {words.kinds[kind]} · {words.sources[source]}
          </span>
        </>
      ),
    },
    {
      title: words.list.received,
      width: 'minmax(0, 2fr)',
      cell: ({ receivedAt }) => day(receivedAt),
    },
    {
      title: words.list.due,
      width: 'minmax(0, 3fr)',
      cell: (request) => (request.state === 'open' ? <DueAt at={request.dueAt} /> : '–'),
    },
    {
      title: words.list.act,
      width: 'minmax(0, 5fr)',
      cell: (request) => <RequestActs request={request} {...handlers} />,
    },
  ]
  return (
    <DataTable label={words.list.title} columns={columns} rows={requests} idOf={({ id }) => id} />
  )
}

function DueAt({ at }: { at: string }) {
  const styles = useStyles()
  const { list: words } = useAdminTexts().requests
  const { day, number } = useWords()
  const due = dueState(at, useNow())
  return (
    <>
      {day(at)}
      <span className={styles.note}>
        {due.state === 'overdue' && <Badge color="danger">{words.overdue}</Badge>}
        {due.state === 'today' && <Badge color="warning">{words.today}</Badge>}
        {due.state === 'soon' && (
          <Badge appearance="tint" color="warning">
            {words.soon(due.days, number(due.days))}
          </Badge>
        )}
        {due.state === 'later' && words.soon(due.days, number(due.days))}
      </span>
    </>
  )
}
