import { PeopleRegular } from '@fluentui/react-icons/svg/people'
import { SearchRegular } from '@fluentui/react-icons/svg/search'
import { useState } from 'react'
import { useContactPreferences } from '../../client/admin-queries-contacts.ts'
import { AsyncContent } from '../../taskpane/components/AsyncContent.tsx'
import { Live } from '../../taskpane/components/Live.tsx'
import { Notice } from '../../taskpane/components/Notice.tsx'
import { Stack } from '../../taskpane/components/Panel.tsx'
import { useSettled } from '../../taskpane/useSettled.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { More } from '../components/More.tsx'
import { contactFilter, narrows, noFilter, type Filter } from './contact-filter.ts'
import { ContactFilters } from './ContactFilters.tsx'
import { ContactTable } from './ContactTable.tsx'
import { SelectionBar } from './SelectionBar.tsx'

/** Quiet after the last keystroke before a search is asked for. */
const TYPING_MS = 300

/** Contacts with search and filters, whose preference is set for many at once. */
export function ContactList() {
  const { people: words } = useAdminTexts().contacts
  const { number } = useWords()
  const [filter, setFilter] = useState<Filter>(noFilter)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const search = useSettled(filter.search, TYPING_MS)
  const query = useContactPreferences(contactFilter({ ...filter, search }))
  const contacts = query.data?.pages.flatMap((page) => page.items) ?? []
  const select = (email: string, isSelected: boolean) =>
    setSelected((before) => withMember(before, email, isSelected))
  const empty = narrows(filter) ? <NoMatch onReset={() => setFilter(noFilter)} /> : <NoContact />
  return (
    <Stack>
      <ContactFilters filter={filter} onFilter={setFilter} />
      <SelectionBar
        shown={contacts.map(({ email }) => email)}
        selected={selected}
        onSelected={setSelected}
      />
      <AsyncContent
        query={query}
        label={words.title}
        lines={8}
        empty={{ when: () => contacts.length === 0, show: empty }}
      >
        {() => (
          <ContactTable
            contacts={contacts}
            isBusy={query.isPlaceholderData}
            selected={selected}
            onSelect={select}
          />
        )}
      </AsyncContent>
      <More query={query} />
      <Live>{query.isSuccess ? words.shown(contacts.length, number(contacts.length)) : ''}</Live>
    </Stack>
  )
}

function withMember(set: ReadonlySet<string>, member: string, isIn: boolean): ReadonlySet<string> {
  const changed = new Set(set)
  if (isIn) changed.add(member)
  else changed.delete(member)
  return changed
}

function NoContact() {
  const { people: words } = useAdminTexts().contacts
  return <Notice icon={<PeopleRegular />} title={words.emptyTitle} text={words.emptyText} />
}

function NoMatch({ onReset }: { onReset: () => void }) {
  const { people: words } = useAdminTexts().contacts
  return (
    <Notice
      icon={<SearchRegular />}
      title={words.noneTitle}
      text={words.noneText}
      action={{ label: words.reset, onClick: onReset }}
    />
  )
}
