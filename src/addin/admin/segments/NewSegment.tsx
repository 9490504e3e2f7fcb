import { useCreateSegment, useSegments } from '../../client/segment-queries.ts'
import { AsyncContent } from '../../taskpane/components/AsyncContent.tsx'
import { BackBar } from '../../taskpane/components/BackBar.tsx'
import { Panel, Stack } from '../../taskpane/components/Panel.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { addressOf, partAddress } from '../page-address.ts'
import { entriesOf, newEntries, type SegmentEntries } from './segment-entries.ts'
import { SegmentForm } from './SegmentForm.tsx'
import { useMayChange } from './useMayChange.ts'

interface Props {
  /** The segment whose rules it begins with; empty: none. */
  copiedFrom: string
}

/** A segment that is not there yet. */
export function NewSegment({ copiedFrom }: Props) {
  const { segments: words } = useAdminTexts()
  const mayChange = useMayChange()
  return (
    <Stack>
      <BackBar label={words.back} onBack={toList} />
      {mayChange ? (
        <Panel title={words.form.newTitle}>
          {copiedFrom === '' ? <CreateForm start={newEntries} /> : <Copy id={copiedFrom} />}
        </Panel>
      ) : (
        <p>{words.readOnly}</p>
      )}
    </Stack>
  )
}

const toList = () => void location.assign(addressOf('segments'))

/** Rules of another segment under a name of its own; those of none where that is gone. */
function Copy({ id }: { id: string }) {
  const { list: words } = useAdminTexts().segments
  return (
    <AsyncContent query={useSegments()} label={words.label} lines={5}>
      {({ items }) => {
        const copied = items.find((one) => one.id === id)
        return <CreateForm start={copied ? { ...entriesOf(copied), name: '' } : newEntries} />
      }}
    </AsyncContent>
  )
}

function CreateForm({ start }: { start: SegmentEntries }) {
  const { form: words } = useAdminTexts().segments
  const create = useCreateSegment()
  return (
    <SegmentForm
      start={start}
      change={create}
      saveWords={{ save: words.create, saving: words.creating }}
      onCancel={toList}
      onSave={(definition) =>
        create.mutate(
          { body: { ...definition, alerts: true, revision: 0 } },
          { onSuccess: ({ id }) => void location.assign(partAddress('segments', id)) },
        )
      }
    />
  )
}
