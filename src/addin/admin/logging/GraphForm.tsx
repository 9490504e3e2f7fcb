import { useState } from 'react'
import { useSetLogging } from '../../client/admin-queries-logging.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { ApplicationFields } from './ApplicationFields.tsx'
import { ScheduleFields } from './ScheduleFields.tsx'
import { graphEntries, graphFaults, graphRequest, type GraphEntries } from './source-entries.ts'
import type { StepProps } from './step-props.ts'
import { StepForm } from '../components/StepForm.tsx'
import { TextField } from '../components/TextField.tsx'

/** The shared mailbox in Microsoft 365, and the application that reads it. */
export function GraphForm({ logging, progress }: StepProps) {
  const { loggingSetup } = useAdminTexts()
  const words = loggingSetup.mailbox
  const change = useSetLogging()
  const [entries, setEntries] = useState(() => graphEntries(logging))
  const [isChecked, setIsChecked] = useState(false)
  const found = graphFaults(entries)
  const faults: ReadonlySet<keyof GraphEntries> = isChecked ? found : new Set()
  const type = (typed: Partial<GraphEntries>) => setEntries({ ...entries, ...typed })
  const save = () => {
    setIsChecked(found.size > 0)
    if (found.size > 0) return
    const body = { ...graphRequest(entries), revision: logging.revision }
    change.mutate({ body }, { onSuccess: () => progress.goOn?.() })
  }
  return (
    <StepForm change={change} next={loggingSetup.next} onNext={save} onBack={progress.goBack}>
      <TextField
        label={words.mailbox}
        hint={words.mailboxHint}
        type="email"
        value={entries.mailbox}
        fault={faults.has('mailbox') ? words.mailboxFault : undefined}
        onType={(mailbox) => type({ mailbox })}
      />
      <TextField
        label={words.archive}
        hint={words.archiveHint}
        value={entries.archive}
        onType={(archive) => type({ archive })}
        maxLength={200}
        isOptional
      />
      <ApplicationFields logging={logging} entries={entries} faults={faults} onType={type} />
      <ScheduleFields entries={entries} faults={faults} onType={type} />
    </StepForm>
  )
}
