import { Checkbox, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import type { FollowUp, FollowUpChange, FollowUpRequest } from '../../../contract/follow-up.ts'
import { useNow } from '../useNow.ts'
import { useWords } from '../useWords.ts'
import { DayField } from './DayField.tsx'
import { FollowUpForm } from './FollowUpForm.tsx'
import { useNoteStyles } from './note-styles.ts'

const useStyles = makeStyles({
  row: { rowGap: tokens.spacingVerticalXXS },
  done: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  quiet: { color: tokens.colorNeutralForeground3 },
  overdue: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  day: { maxWidth: '12rem' },
})

interface Props {
  /** By due date. */
  followUps: readonly FollowUp[]
  mayChange: boolean
  /** One is being added. Those that are there are never disabled: it would take the focus away. */
  isBusy: boolean
  /** @param added to be called once it is there; what was typed stays until then */
  onAdd: (followUp: FollowUpRequest, added: () => void) => void
  onChange: (id: string, change: FollowUpChange) => void
}

/** What is to be done about an entry, done or put off, and a form for more. */
export function FollowUpList({ followUps, mayChange, isBusy, onAdd, onChange }: Props) {
  const list = useNoteStyles()
  const styles = useStyles()
  const { followUps: words } = useWords().texts.logEntry
  const now = useNow()
  return (
    <>
      {followUps.length === 0 && <Text className={styles.quiet}>{words.none}</Text>}
      {followUps.length > 0 && (
        <ul className={list.list} aria-label={words.title}>
          {followUps.map((followUp) => (
            <li key={followUp.id} className={mergeClasses(list.item, styles.row)}>
              <Row
                followUp={followUp}
                now={now}
                mayChange={mayChange}
                onChange={(change) => onChange(followUp.id, change)}
              />
            </li>
          ))}
        </ul>
      )}
      {mayChange && <FollowUpForm isBusy={isBusy} onAdd={onAdd} />}
    </>
  )
}

interface RowProps {
  followUp: FollowUp
  now: Date
  mayChange: boolean
  onChange: (change: FollowUpChange) => void
}

function Row({ followUp, now, mayChange, onChange }: RowProps) {
  const styles = useStyles()
  const { texts, day } = useWords()
  const { followUps: words } = texts.logEntry
  const { text, dueAt, doneAt, salespersonName } = followUp
  const isOverdue = doneAt === null && new Date(dueAt) < now
  const due = isOverdue ? words.overdue(day(dueAt)) : words.due(day(dueAt))
  return (
    <>
      <Checkbox
        checked={doneAt !== null}
        disabled={!mayChange}
        aria-label={words.isDone(text)}
        label={<span className={doneAt === null ? '' : styles.done}>{text}</span>}
        onChange={(_event, { checked }) => onChange({ isDone: checked === true })}
      />
      <Text size={200} className={isOverdue ? styles.overdue : styles.quiet}>
        {doneAt === null ? due : words.done(day(doneAt))} · {words.for(salespersonName)}
      </Text>
      {mayChange && doneAt === null && (
        <div className={styles.day}>
          <DayField
            label={words.postpone(text)}
            dueAt={dueAt}
            onChange={(later) => onChange({ dueAt: later })}
          />
        </div>
      )}
    </>
  )
}
