import { useMemo, useState } from 'react'
import type { FollowPreference } from '../../../contract/recipient.ts'
import { Panel, Stack } from '../../taskpane/components/Panel.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { addressLines } from './address-lines.ts'
import { AddressListForm, type Source } from './AddressListForm.tsx'
import { AskPreference } from './AskPreference.tsx'
import { beforeRun } from './bulk-lines.ts'
import { BulkResult } from './BulkResult.tsx'
import { ListChange, type ListType } from './ListChange.tsx'
import { useBulkRun } from './useBulkRun.ts'

const nothing: Source = { text: '' }

/** Sets the preference of everybody on a list: paste or load, look at what will happen, do it. */
export function AddressList() {
  const { contacts: words } = useAdminTexts()
  const [source, setSource] = useState(nothing)
  const [type, setType] = useState<ListType>('keep')
  const [asked, setAsked] = useState<FollowPreference>()
  const lines = useMemo(() => addressLines(source.text), [source.text])
  const run = useBulkRun()
  if (run.lines) {
    return (
      <BulkResult
        run={run}
        lines={run.lines}
        closeLabel={words.list.again}
        onClose={() => setSource(nothing)}
      />
    )
  }
  const start = (preference: FollowPreference, reason: string | undefined) =>
    run.start(beforeRun(lines), {
      preference,
      ...(type !== 'keep' && { type }),
      ...(reason !== undefined && { reason }),
    })
  return (
    <Stack>
      <Panel title={words.list.title}>
        <AddressListForm source={source} onSource={setSource} />
      </Panel>
      <ListChange lines={lines} type={type} onType={setType} onStart={setAsked} />
      <AskPreference
        preference={asked}
        count={lines.filter(({ state }) => state === 'ready').length}
        onConfirm={start}
        onClose={() => setAsked(undefined)}
      />
    </Stack>
  )
}
