import { useCreateSegment } from '../../client/segment-queries.ts'
import { BackBar } from '../../taskpane/components/BackBar.tsx'
import { Panel, Stack } from '../../taskpane/components/Panel.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { addressOf, partAddress } from '../page-address.ts'
import { newEntries } from './segment-entries.ts'
import { SegmentForm } from './SegmentForm.tsx'
import { useMayChange } from './useMayChange.ts'

/** A segment that is not there yet. */
export function NewSegment() {
  const { segments: words } = useAdminTexts()
  const create = useCreateSegment()
  const toList = () => void location.assign(addressOf('segments'))
  return (
    <Stack>
      <BackBar label={words.back} onBack={toList} />
      {useMayChange() ? (
        <Panel title={words.form.newTitle}>
          <SegmentForm
            start={newEntries}
            change={create}
            saveWords={{ save: words.form.create, saving: words.form.creating }}
            onCancel={toList}
            onSave={(definition) =>
              create.mutate(
                { body: { ...definition, alerts: true, revision: 0 } },
                { onSuccess: ({ id }) => void location.assign(partAddress('segments', id)) },
              )
            }
          />
        </Panel>
      ) : (
        <p>{words.readOnly}</p>
      )}
    </Stack>
  )
}
