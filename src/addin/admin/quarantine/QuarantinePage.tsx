import { Text } from '@fluentui/react-components'
import { MailCheckmarkRegular } from '@fluentui/react-icons/svg/mail-checkmark'
import { SearchRegular } from '@fluentui/react-icons/svg/search'
import { useState } from 'react'
import { useQuarantine } from '../../client/log-queries.ts'
import { AsyncContent } from '../../taskpane/components/AsyncContent.tsx'
import { Live } from '../../taskpane/components/Live.tsx'
import { Notice } from '../../taskpane/components/Notice.tsx'
import { Stack } from '../../taskpane/components/Panel.tsx'
import { useTexts } from '../../taskpane/TextsContext.ts'
import { useSettled } from '../../taskpane/useSettled.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { Choice } from '../components/Choice.tsx'
import { FilterBar } from '../components/FilterBar.tsx'
import { More } from '../components/More.tsx'
import { asSentence } from './as-sentence.ts'
import {
  narrows,
  noFilter,
  QUARANTINE_REASONS,
  quarantineFilter,
  type Filter,
} from './quarantine-filter.ts'
import { QuarantineTable } from './QuarantineTable.tsx'

/** Quiet after the last keystroke before a search is asked for. */
const TYPING_MS = 300

/** Messages of the whole organization that wait for a decision. */
export function QuarantinePage() {
  const { quarantine: words } = useAdminTexts()
  const { number } = useWords()
  const [filter, setFilter] = useState<Filter>(noFilter)
  const [settled, setSettled] = useState<number>()
  const search = useSettled(filter.search, TYPING_MS)
  const query = useQuarantine(quarantineFilter({ ...filter, search }))
  const messages = query.data?.pages.flatMap(({ items }) => items) ?? []
  const total = query.data?.pages[0]?.total ?? 0
  const shown = words.shown(messages.length, number(messages.length), number(total))
  return (
    <Stack>
      <Filters filter={filter} onFilter={setFilter} />
      <Decided settled={settled} />
      <AsyncContent
        query={query}
        label={words.label}
        lines={8}
        empty={{
          when: () => messages.length === 0,
          show: <Empty filter={filter} onReset={() => setFilter(noFilter)} />,
        }}
      >
        {() => (
          <QuarantineTable
            messages={messages}
            isBusy={query.isPlaceholderData}
            onDecided={setSettled}
          />
        )}
      </AsyncContent>
      <More query={query} />
      <Live>{query.isSuccess ? shown : ''}</Live>
    </Stack>
  )
}

/** What the last decision did; nothing before the first one. */
function Decided({ settled }: { settled: number | undefined }) {
  const { quarantine: words } = useAdminTexts()
  const { number } = useWords()
  if (settled === undefined) return null
  return (
    <Text role="status">
      {settled > 0 ? words.settled(settled, number(settled)) : words.unsettled}
    </Text>
  )
}

function Filters({ filter, onFilter }: { filter: Filter; onFilter: (filter: Filter) => void }) {
  const { quarantine: words } = useAdminTexts()
  const { reasons } = useTexts().log
  const each = Object.fromEntries(
    QUARANTINE_REASONS.map((reason) => [reason, asSentence(reasons.short[reason])]),
  )
  return (
    <FilterBar
      label={words.search}
      search={{ value: filter.search, onChange: (search) => onFilter({ ...filter, search }) }}
    >
      <Choice
        label={words.reason}
        value={filter.reason}
        words={{ any: words.anyReason, ...each } as Record<Filter['reason'], string>}
        onChoose={(reason) => onFilter({ ...filter, reason })}
      />
    </FilterBar>
  )
}

function Empty({ filter, onReset }: { filter: Filter; onReset: () => void }) {
  const { quarantine: words } = useAdminTexts()
  if (!narrows(filter)) {
    return (
      <Notice icon={<MailCheckmarkRegular />} title={words.emptyTitle} text={words.emptyText} />
    )
  }
  return (
    <Notice
      icon={<SearchRegular />}
      title={words.noneTitle}
      text={words.noneText}
      action={{ label: words.reset, onClick: onReset }}
    />
  )
}
