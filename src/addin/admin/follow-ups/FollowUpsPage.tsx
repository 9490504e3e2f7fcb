import { makeStyles } from '@fluentui/react-components'
import { ClipboardTaskRegular } from '@fluentui/react-icons/svg/clipboard-task'
import { useRef, useState } from 'react'
import type { FollowUp, FollowUpChange } from '../../../contract/follow-up.ts'
import { useChangeFollowUp } from '../../client/log-mutations.ts'
import { useFollowUps } from '../../client/log-queries.ts'
import { useMayLook } from '../../client/queries.ts'
import { AsyncContent } from '../../taskpane/components/AsyncContent.tsx'
import { Failed } from '../../taskpane/components/Failed.tsx'
import { Live } from '../../taskpane/components/Live.tsx'
import { Notice } from '../../taskpane/components/Notice.tsx'
import { Stack } from '../../taskpane/components/Panel.tsx'
import { OrganisationOff } from '../../taskpane/OrganisationOff.tsx'
import { useTexts } from '../../taskpane/TextsContext.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { Choice } from '../components/Choice.tsx'
import { FilterBar } from '../components/FilterBar.tsx'
import { addressOf } from '../page-address.ts'
import { FollowUpTable } from './FollowUpTable.tsx'

const useStyles = makeStyles({ list: { outline: 'none' } })

type State = 'open' | 'done'

/** What I have to do about mail, or have done. */
export function FollowUpsPage() {
  const [state, setState] = useState<State>('open')
  const { followUps: words } = useAdminTexts().adminLog
  if (!useMayLook()) return <OrganisationOff isWhole />
  return (
    <Stack>
      <FilterBar label={words.state}>
        <Choice label={words.state} value={state} words={words.states} onChoose={setState} />
      </FilterBar>
      <List state={state} />
    </Stack>
  )
}

function List({ state }: { state: State }) {
  const styles = useStyles()
  const { followUps: words } = useAdminTexts().adminLog
  const { logEntry } = useTexts()
  const query = useFollowUps(state)
  const change = useChangeFollowUp()
  const list = useRef<HTMLDivElement>(null)
  const [news, setNews] = useState('')
  const onChange = ({ id, text }: FollowUp, body: FollowUpChange) => {
    change.mutate(
      { params: { id }, body },
      {
        onSuccess: () => {
          if (body.isDone === undefined) return
          setNews(body.isDone ? words.finished(text) : words.reopened(text))
          // What had the focus has gone to the other list.
          list.current?.focus()
        },
      },
    )
  }
  return (
    <div ref={list} tabIndex={-1} role="group" aria-label={words.label} className={styles.list}>
      <Stack>
        {change.isError && <Failed title={logEntry.followUps.failed} error={change.error} />}
        <AsyncContent
          query={query}
          label={words.label}
          lines={6}
          empty={{ when: ({ items }) => items.length === 0, show: <Empty state={state} /> }}
        >
          {({ items }) => (
            <FollowUpTable
              followUps={items}
              isBusy={query.isPlaceholderData || change.isPending}
              onChange={onChange}
            />
          )}
        </AsyncContent>
        <Live>{news}</Live>
      </Stack>
    </div>
  )
}

function Empty({ state }: { state: State }) {
  const { followUps: words } = useAdminTexts().adminLog
  const isOpen = state === 'open'
  const toLog = () => void location.assign(addressOf('log'))
  return (
    <Notice
      icon={<ClipboardTaskRegular />}
      title={isOpen ? words.emptyTitle : words.noneDone}
      text={isOpen ? words.emptyText : words.noneDoneText}
      {...(isOpen && { action: { label: words.toLog, onClick: toLog } })}
    />
  )
}
