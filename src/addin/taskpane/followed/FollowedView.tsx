import { useRef, useState } from 'react'
import { FollowedMail } from '../mail/FollowedMail.tsx'
import { BackBar } from '../components/BackBar.tsx'
import { Stack } from '../components/Panel.tsx'
import { useTexts } from '../TextsContext.ts'
import { FollowedList } from './FollowedList.tsx'
import { noFilter, type Filter } from './filter.ts'

/** Own followed mails, and one of them in full; the list is as it was on the way back. */
export function FollowedView() {
  const { back } = useTexts().followed
  const [filter, setFilter] = useState<Filter>(noFilter)
  const [openKey, setOpenKey] = useState<string>()
  const lastKey = useRef<string>(undefined)
  const open = (key: string) => {
    lastKey.current = key
    setOpenKey(key)
  }
  if (openKey === undefined) {
    return (
      <FollowedList filter={filter} onFilter={setFilter} onOpen={open} cameFrom={lastKey.current} />
    )
  }
  return (
    <Stack>
      <BackBar label={back} onBack={() => setOpenKey(undefined)} />
      <FollowedMail followKey={openKey} />
    </Stack>
  )
}
