import { Text } from '@fluentui/react-components'
import { BuildingRegular } from '@fluentui/react-icons/svg/building'
import { SearchRegular } from '@fluentui/react-icons/svg/search'
import { useState } from 'react'
import type { AccountPreference } from '../../../contract/contact.ts'
import {
  useAccountPreferences,
  useSetAccountPreference,
} from '../../client/admin-queries-contacts.ts'
import { AsyncContent } from '../../taskpane/components/AsyncContent.tsx'
import { Failed } from '../../taskpane/components/Failed.tsx'
import { Live } from '../../taskpane/components/Live.tsx'
import { Notice } from '../../taskpane/components/Notice.tsx'
import { Stack } from '../../taskpane/components/Panel.tsx'
import { useSettled } from '../../taskpane/useSettled.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { Choice } from '../components/Choice.tsx'
import { FilterBar } from '../components/FilterBar.tsx'
import { More } from '../components/More.tsx'
import { AccountTable } from './AccountTable.tsx'
import { AskAccount } from './AskAccount.tsx'
import { accountFilter, narrows, noFilter, type Filter } from './contact-filter.ts'

/** Quiet after the last keystroke before a search is asked for. */
const TYPING_MS = 300

/** Accounts with search and filter, whose preference is set one by one. */
export function AccountList() {
  const { contacts } = useAdminTexts()
  const words = contacts.accounts
  const { number } = useWords()
  const [filter, setFilter] = useState<Filter>(noFilter)
  const [asked, setAsked] = useState<AccountPreference>()
  const search = useSettled(filter.search, TYPING_MS)
  const query = useAccountPreferences(accountFilter({ ...filter, search }))
  const change = useSetAccountPreference()
  const accounts = query.data?.pages.flatMap((page) => page.items) ?? []
  const empty = narrows(filter) ? <NoMatch onReset={() => setFilter(noFilter)} /> : <NoAccount />
  return (
    <Stack>
      <Text>{words.text}</Text>
      <FilterBar
        label={words.search}
        search={{
          value: filter.search,
          onChange: (value) => setFilter({ ...filter, search: value }),
        }}
      >
        <Choice
          label={contacts.preference}
          value={filter.preference}
          words={{ any: contacts.anyPreference, ...contacts.preferences }}
          onChoose={(preference) => setFilter({ ...filter, preference })}
        />
      </FilterBar>
      {change.isError && <Failed error={change.error} title={words.failed} />}
      <AsyncContent
        query={query}
        label={words.title}
        lines={6}
        empty={{ when: () => accounts.length === 0, show: empty }}
      >
        {() => (
          <AccountTable accounts={accounts} isBusy={query.isPlaceholderData} onChange={setAsked} />
        )}
      </AsyncContent>
      <More query={query} />
      <AskAccount account={asked} onConfirm={change.mutate} onClose={() => setAsked(undefined)} />
      <Live>{query.isSuccess ? words.shown(accounts.length, number(accounts.length)) : ''}</Live>
    </Stack>
  )
}

function NoAccount() {
  const { accounts: words } = useAdminTexts().contacts
  return <Notice icon={<BuildingRegular />} title={words.emptyTitle} text={words.emptyText} />
}

function NoMatch({ onReset }: { onReset: () => void }) {
  const { accounts: words } = useAdminTexts().contacts
  return (
    <Notice
      icon={<SearchRegular />}
      title={words.noneTitle}
      text={words.noneText}
      action={{ label: words.reset, onClick: onReset }}
    />
  )
}
