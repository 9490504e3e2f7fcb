import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import { useState } from 'react'
import { useSetLogging } from '../../client/admin-queries-logging.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { OptionGroup } from '../components/OptionGroup.tsx'
import type { SourceKind } from './setup-steps.ts'
import type { StepProps } from './step-props.ts'
import { StepForm } from '../components/StepForm.tsx'

/** Where mail is logged from. Kept with what that takes, in the next step; by hand takes nothing. */
export function SourceStep({ logging, progress }: StepProps) {
  const { loggingSetup } = useAdminTexts()
  const words = loggingSetup.source
  const change = useSetLogging()
  const [kind, setKind] = useState<SourceKind>(progress.kind ?? 'graph')
  const { source, everyMinutes, batchSize, revision } = logging
  const goOn = () => {
    if (kind !== 'pane' || source?.kind === 'pane') return progress.choose(kind)
    change.mutate(
      { body: { source: { kind }, everyMinutes, batchSize, revision } },
      { onSuccess: () => progress.choose(kind) },
    )
  }
  return (
    <StepForm
      change={change}
      next={kind === 'pane' ? loggingSetup.next : loggingSetup.goOn}
      onNext={goOn}
      onBack={progress.goBack}
    >
      <OptionGroup
        label={words.label}
        hint={words.hint}
        options={words.options}
        chosen={kind}
        onChoose={setKind}
      />
      {source && source.kind !== kind && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{words.changing}</MessageBarBody>
        </MessageBar>
      )}
    </StepForm>
  )
}
