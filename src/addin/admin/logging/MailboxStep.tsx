import { EwsForm } from './EwsForm.tsx'
import { GraphForm } from './GraphForm.tsx'
import type { StepProps } from './step-props.ts'

/** Mailbox and application in Microsoft 365, or folders on an Exchange Server. */
export function MailboxStep(props: StepProps) {
  return props.progress.kind === 'ews' ? <EwsForm {...props} /> : <GraphForm {...props} />
}
