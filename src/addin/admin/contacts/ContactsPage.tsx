import { Tab, TabList } from '@fluentui/react-components'
import { useState } from 'react'
import { Stack } from '../../taskpane/components/Panel.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { AccountList } from './AccountList.tsx'
import { AddressList } from './AddressList.tsx'
import { ContactList } from './ContactList.tsx'

type Way = 'contacts' | 'accounts' | 'list'

const PANEL = 'contacts-way'
const tabId = (way: Way) => `contacts-tab-${way}`

/** To whom mail may be followed: one by one, by account, or from a list. */
export function ContactsPage() {
  const { tabs } = useAdminTexts().contacts
  const [way, setWay] = useState<Way>('contacts')
  return (
    <Stack>
      <TabList
        aria-label={tabs.label}
        selectedValue={way}
        onTabSelect={(_event, { value }) => setWay(value as Way)}
      >
        {(['contacts', 'accounts', 'list'] as const).map((one) => (
          <Tab key={one} id={tabId(one)} value={one} aria-controls={PANEL}>
            {tabs[one]}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id={PANEL} aria-labelledby={tabId(way)}>
        {way === 'contacts' && <ContactList />}
        {way === 'accounts' && <AccountList />}
        {way === 'list' && <AddressList />}
      </div>
    </Stack>
  )
}
