import { Checkbox, Field, Text } from '@fluentui/react-components'
import { useState } from 'react'
import { Disclosure } from '../../taskpane/components/Disclosure.tsx'
import { Live } from '../../taskpane/components/Live.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { ConsentText } from './ConsentText.tsx'
import type { StepProps } from './step-props.ts'
import { StepForm } from '../components/StepForm.tsx'
import { isAgreed, useStartLogging } from './useStartLogging.ts'
import { ValidationResult } from './ValidationResult.tsx'
import { WORDING } from './wording.ts'

/** Agrees to what is logged and starts it; then shows what of the set-up works. */
export function ConsentStep({ logging, progress, onFinish }: StepProps) {
  const { loggingSetup } = useAdminTexts()
  const words = loggingSetup.consent
  const { starting, validation } = useStartLogging(logging)
  const [hasAgreed, setHasAgreed] = useState(false)
  const [isMissing, setIsMissing] = useState(false)
  const isOn = logging.isEnabled && isAgreed(logging)
  const toStart = isAgreed(logging) ? words.start : words.agree
  const next = isOn ? loggingSetup.finish : toStart
  const goOn = () => {
    if (isOn) return onFinish()
    const isReady = isAgreed(logging) || hasAgreed
    setIsMissing(!isReady)
    if (isReady) starting.mutate()
  }
  return (
    <StepForm change={starting} next={next} onNext={goOn} onBack={progress.goBack}>
      {isAgreed(logging) ? (
        <Given logging={logging} />
      ) : (
        <Asking hasAgreed={hasAgreed} onAgree={setHasAgreed} isMissing={isMissing} />
      )}
      {isOn && <Text weight="semibold">{words.on}</Text>}
      <ValidationResult validation={validation} />
      <Live>{isOn ? words.on : ''}</Live>
    </StepForm>
  )
}

interface AskingProps {
  hasAgreed: boolean
  isMissing: boolean
  onAgree: (hasAgreed: boolean) => void
}

/** The text, and the box that says it was read and agreed to. */
function Asking({ hasAgreed, isMissing, onAgree }: AskingProps) {
  const { consent: words } = useAdminTexts().loggingSetup
  return (
    <>
      <Text>{words.intro}</Text>
      <ConsentText />
      <Field {...(isMissing && !hasAgreed && { validationMessage: words.missing })}>
        <Checkbox
          label={words.check}
          checked={hasAgreed}
          onChange={(_event, { checked }) => onAgree(checked === true)}
        />
      </Field>
      <Text size={200}>{words.recorded(WORDING)}</Text>
    </>
  )
}

function Given({ logging: { consent } }: Pick<StepProps, 'logging'>) {
  const { consent: words } = useAdminTexts().loggingSetup
  const { at } = useWords()
  return (
    <div>
      {consent && <Text>{words.given(consent.by, at(consent.at), consent.wording)}</Text>}
      <Disclosure label={words.read}>
        <ConsentText />
      </Disclosure>
    </div>
  )
}
