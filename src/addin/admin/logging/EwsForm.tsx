import { useState } from 'react'
import { useSetLogging } from '../../client/admin-queries-logging.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { ScheduleFields } from './ScheduleFields.tsx'
import { ewsEntries, ewsFaults, ewsRequest, type EwsEntries } from './source-entries.ts'
import type { StepProps } from './step-props.ts'
import { StepForm } from '../components/StepForm.tsx'
import { TextField } from '../components/TextField.tsx'

/** Server, user and public folders on premises. */
export function EwsForm({ logging, progress }: StepProps) {
  const { loggingSetup } = useAdminTexts()
  const words = loggingSetup.mailbox
  const change = useSetLogging()
  const [entries, setEntries] = useState(() => ewsEntries(logging))
  const [isChecked, setIsChecked] = useState(false)
  const found = ewsFaults(entries)
  const faults: ReadonlySet<keyof EwsEntries> = isChecked ? found : new Set()
  const type = (typed: Partial<EwsEntries>) => setEntries({ ...entries, ...typed })
  const save = () => {
    setIsChecked(found.size > 0)
    if (found.size > 0) return
    const body = { ...ewsRequest(entries), revision: logging.revision }
    change.mutate({ body }, { onSuccess: () => progress.goOn?.() })
  }
  const missing = (name: keyof EwsEntries) => (faults.has(name) ? loggingSetup.required : undefined)
  return (
    <StepForm change={change} next={loggingSetup.next} onNext={save} onBack={progress.goBack}>
      <TextField
        label={words.url}
        hint={words.urlHint}
        type="url"
        value={entries.url}
        fault={faults.has('url') ? words.urlFault : undefined}
        onType={(url) => type({ url })}
        maxLength={500}
      />
      <TextField
        label={words.userName}
        hint={words.userNameHint}
        value={entries.userName}
        fault={missing('userName')}
        onType={(userName) => type({ userName })}
        maxLength={200}
      />
      <TextField
        label={words.queueFolder}
        hint={words.queueHint}
        value={entries.queueFolder}
        fault={missing('queueFolder')}
        onType={(queueFolder) => type({ queueFolder })}
        maxLength={300}
      />
      <TextField
        label={words.storageFolder}
        hint={words.storageHint}
        value={entries.storageFolder}
        fault={missing('storageFolder')}
        onType={(storageFolder) => type({ storageFolder })}
        maxLength={300}
      />
      <ScheduleFields entries={entries} faults={faults} onType={type} />
    </StepForm>
  )
}
