import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useMembers } from '../../client/admin-queries-members.ts'
import { useSession } from '../../client/queries.ts'
import { AsyncContent } from '../../taskpane/components/AsyncContent.tsx'
import { Live } from '../../taskpane/components/Live.tsx'
import { Notice } from '../../taskpane/components/Notice.tsx'
import { Stack } from '../../taskpane/components/Panel.tsx'
import { useTexts } from '../../taskpane/TextsContext.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { FilterBar } from '../components/FilterBar.tsx'
import { matches } from './member-change.ts'
import { MemberTable } from './MemberTable.tsx'
import { RoleMeanings } from './RoleMeanings.tsx'

/** As many people at a time as can be looked through. */
const PAGE = 50

/** Who may do what: everybody who signed in, with their roles. */
export function RolesPage() {
  const { roles: words } = useAdminTexts()
  const { showMore } = useTexts().common
  const { number } = useWords()
  const [search, setSearch] = useState('')
  const [most, setMost] = useState(PAGE)
  const query = useMembers()
  const own = useSession().data?.salesperson.id
  const found = (query.data?.items ?? []).filter((member) => matches(member, search))
  const shown = found.slice(0, most)
  const empty = (
    <Notice
      title={words.emptyTitle}
      text={words.emptyText}
      action={{ label: words.reset, onClick: () => setSearch('') }}
    />
  )
  return (
    <Stack>
      <RoleMeanings />
      <FilterBar label={words.search} search={{ value: search, onChange: setSearch }} />
      <AsyncContent
        query={query}
        label={words.title}
        lines={8}
        empty={{ when: () => found.length === 0, show: empty }}
      >
        {({ items }) => <MemberTable members={shown} everybody={items} ownId={own} />}
      </AsyncContent>
      {found.length > most && <Button onClick={() => setMost(most + PAGE)}>{showMore}</Button>}
      <Live>{query.isSuccess ? words.shown(shown.length, number(shown.length)) : ''}</Live>
    </Stack>
  )
}
