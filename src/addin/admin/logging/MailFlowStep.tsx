import { Text } from '@fluentui/react-components'
import { useState } from 'react'
import type { LoggingSource } from '../../../contract/logging-source.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { CopyBox } from '../components/CopyBox.tsx'
import { isAddress } from '../files/mail-address.ts'
import { mailFlowRules } from './mail-flow-rules.ts'
import { ProbeCheck } from './ProbeCheck.tsx'
import type { StepProps } from './step-props.ts'
import { StepForm } from '../components/StepForm.tsx'
import { TextField } from '../components/TextField.tsx'

/** The two rules that bring mail in, and a test whether they do. */
export function MailFlowStep({ logging, progress }: StepProps) {
  const { loggingSetup } = useAdminTexts()
  const words = loggingSetup.mailFlow
  return (
    <StepForm next={loggingSetup.goOn} onNext={() => progress.goOn?.()} onBack={progress.goBack}>
      <Text>{words.text}</Text>
      <Commands source={logging.source} />
      <Text>{words.wait}</Text>
      {logging.isEnabled ? (
        <>
          <Text weight="semibold">{words.check}</Text>
          <ProbeCheck probe={logging.probe} />
        </>
      ) : (
        <Text>{words.later}</Text>
      )}
    </StepForm>
  )
}

function Commands({ source }: { source: LoggingSource | null }) {
  const { mailFlow: words } = useAdminTexts().loggingSetup
  const [queue, setQueue] = useState('')
  const isOnline = source?.kind === 'graph'
  const address = isOnline ? source.mailbox : queue.trim()
  return (
    <>
      {!isOnline && (
        <TextField
          label={words.queueAddress}
          hint={words.queueAddressHint}
          type="email"
          value={queue}
          onType={setQueue}
          isOptional
        />
      )}
      {isAddress(address) && (
        <CopyBox
          label={words.commands}
          hint={words.who}
          text={mailFlowRules(address, isOnline ? 'online' : 'on-premises')}
          lines={5}
        />
      )}
    </>
  )
}
