import { Checkbox, Link, makeStyles, tokens } from '@fluentui/react-components'
import type { FollowUp, FollowUpChange } from '../../../contract/follow-up.ts'
import { DayField } from '../../taskpane/log-entry/DayField.tsx'
import { useNow } from '../../taskpane/useNow.ts'
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
  overdue: {
    display: 'block',
    color: tokens.colorStatusDangerForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
})

interface Props {
  followUps: readonly FollowUp[]
  isBusy: boolean
  onChange: (followUp: FollowUp, change: FollowUpChange) => void
}

/** Follow-ups with their day and what they are about; by due date, so that what is overdue comes first. */
export function FollowUpTable({ followUps, isBusy, onChange }: Props) {
  const styles = useStyles()
  const { followUps: words } = useAdminTexts().adminLog
  const { texts } = useWords()
  const { log, logEntry } = texts
  const columns: Column<FollowUp>[] = [
    {
      title: words.what,
      width: 'minmax(0, 5fr)',
      cell: (followUp) => (
        <Checkbox
          checked={followUp.doneAt !== null}
          label={followUp.text}
          aria-label={logEntry.followUps.isDone(followUp.text)}
          onChange={(_event, { checked }) => onChange(followUp, { isDone: checked === true })}
        />
      ),
    },
    {
      title: words.due,
      width: 'minmax(0, 3fr)',
      cell: (followUp) => (
        <Due followUp={followUp} onChange={(dueAt) => onChange(followUp, { dueAt })} />
      ),
    },
    {
      title: words.about,
      width: 'minmax(0, 5fr)',
      cell: ({ entryId, subject, contactName, contactEmail }) => (
        <>
          <Link href={partAddress('log', entryId)}>{subject || log.list.noSubject}</Link>
          <span className={styles.note}>{contactName ?? contactEmail}</span>
        </>
      ),
    },
  ]
  return (
    <DataTable
      label={words.label}
      columns={columns}
      rows={followUps}
      idOf={({ id }) => id}
      isBusy={isBusy}
    />
  )
}

function Due({ followUp, onChange }: { followUp: FollowUp; onChange: (dueAt: string) => void }) {
  const styles = useStyles()
  const { texts, day } = useWords()
  const { followUps: words } = texts.logEntry
  const now = useNow()
  const { text, dueAt, doneAt } = followUp
  if (doneAt !== null) return words.done(day(doneAt))
  return (
    <>
      {new Date(dueAt) < now && <span className={styles.overdue}>{words.overdue(day(dueAt))}</span>}
      <DayField label={words.postpone(text)} dueAt={dueAt} onChange={onChange} />
    </>
  )
}
