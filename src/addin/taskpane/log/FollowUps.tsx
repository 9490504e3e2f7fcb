import {
  Button,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  Text,
  tokens,
} from '@fluentui/react-components'
import { useState } from 'react'
import type { FollowUp } from '../../../contract/follow-up.ts'
import { useChangeFollowUp } from '../../client/log-mutations.ts'
import { useFollowUps } from '../../client/log-queries.ts'
import { AsyncContent } from '../components/AsyncContent.tsx'
import { Failed } from '../components/Failed.tsx'
import { useListStyles } from '../components/list-styles.ts'
import { useNow } from '../useNow.ts'
import { useWords } from '../useWords.ts'
import { isOverdue, overdueFirst } from './overdue.ts'

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  choice: { flexWrap: 'wrap' },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  overdue: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
})

type State = 'open' | 'done'

/** What I have to do about entries, overdue ones first; or what I have done. */
export function FollowUps({ onOpen }: { onOpen: (entryId: string) => void }) {
  const styles = useListStyles()
  const own = useStyles()
  const { followUps: words } = useWords().texts.log
  const [state, setState] = useState<State>('open')
  const query = useFollowUps(state)
  const now = useNow()
  const change = useChangeFollowUp()
  const empty = state === 'open' ? words.emptyOpen : words.emptyDone
  return (
    <div className={styles.stack}>
      <h2 className={styles.heading}>{words.title}</h2>
      <RadioGroup
        className={own.choice}
        layout="horizontal"
        aria-label={words.show}
        value={state}
        onChange={(_event, { value }) => setState(value as State)}
      >
        <Radio value="open" label={words.states.open} />
        <Radio value="done" label={words.states.done} />
      </RadioGroup>
      {change.isError && <Failed title={words.failed} error={change.error} />}
      <AsyncContent
        query={query}
        label={words.title}
        empty={{
          when: ({ items }) => !query.isPlaceholderData && items.length === 0,
          show: <Text>{empty}</Text>,
        }}
      >
        {({ items }) => (
          <ul className={styles.list} aria-busy={query.isPlaceholderData}>
            {(state === 'open' ? overdueFirst(items, now) : items).map((followUp) => (
              <Row
                key={followUp.id}
                followUp={followUp}
                now={now}
                isBusy={change.isPending}
                onDone={(isDone) =>
                  change.mutate({ params: { id: followUp.id }, body: { isDone } })
                }
                onOpen={onOpen}
              />
            ))}
          </ul>
        )}
      </AsyncContent>
    </div>
  )
}

interface RowProps {
  followUp: FollowUp
  now: Date
  isBusy: boolean
  onDone: (isDone: boolean) => void
  onOpen: (entryId: string) => void
}

function Row({ followUp, now, isBusy, onDone, onOpen }: RowProps) {
  const styles = useStyles()
  const { texts, day } = useWords()
  const { followUps: words, list } = texts.log
  const { text, doneAt, dueAt, subject, contactName, contactEmail } = followUp
  const isLate = isOverdue(followUp, now)
  const due = isLate ? words.overdue(day(dueAt)) : words.due(day(dueAt))
  return (
    <li className={styles.row}>
      <Text weight="semibold">{text}</Text>
      <span className={mergeClasses(styles.quiet, isLate && styles.overdue)}>
        {doneAt === null ? due : words.done(day(doneAt))}
      </span>
      <span className={styles.quiet}>
        {words.about(subject || list.noSubject, contactName ?? contactEmail)}
      </span>
      <div className={styles.acts}>
        <Button
          size="small"
          disabledFocusable={isBusy}
          aria-label={`${doneAt === null ? words.finish : words.reopen}: ${text}`}
          onClick={() => onDone(doneAt === null)}
        >
          {doneAt === null ? words.finish : words.reopen}
        </Button>
        <Button
          size="small"
          aria-label={`${words.open}: ${text}`}
          onClick={() => onOpen(followUp.entryId)}
        >
          {words.open}
        </Button>
      </div>
    </li>
  )
}
